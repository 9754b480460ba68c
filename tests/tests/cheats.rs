//! No program under `cheats/` is ever accepted, and none makes the judge fail.
//!
//! Programs named `solves_if_…` give right answers once they can reach something outside their
//! walls, so their acceptance would be the proof of a breach.

use std::time::Duration;

use judge_tests::{Program, assert_none, in_parallel, is_pypy, judge, programs, pythons};

#[test]
fn no_cheat_is_accepted_embedded() {
    no_cheat_is_accepted("embedded");
}

#[test]
fn no_cheat_is_accepted_subprocess() {
    no_cheat_is_accepted("subprocess");
}

/// Every verdict but one.
const REJECTIONS: [&str; 9] = [
    "wrong_answer",
    "too_slow",
    "too_much_memory",
    "time_limit",
    "memory_limit",
    "output_limit",
    "runtime_error",
    "does_not_load",
    "forbidden",
];

fn no_cheat_is_accepted(backend: &str) {
    let cheats = programs("cheats");
    let mut findings = Vec::new();
    for python in pythons().iter().filter(|python| backend == "subprocess" || !is_pypy(python)) {
        findings.extend(in_parallel(4, &cheats, |cheat| look_at(cheat, backend, python)));
    }
    assert_none(&findings);
}

fn look_at(cheat: &Program, backend: &str, python: &str) -> Vec<String> {
    let run = judge(["run", cheat.folder(0)])
        .arg(&cheat.path)
        // Some answer every case with a million values.
        .deadline(Duration::from_secs(180))
        .args(["--backend", backend, "--python", python, "--format", "json", "--growth", "off"])
        .run();
    let (findings, _) = run.judged(&REJECTIONS);
    findings.iter().map(|finding| format!("{} ({python}): {finding}", cheat.name)).collect()
}

#[test]
fn what_a_cheat_prints_never_reaches_the_terminal_raw() {
    let names = ["prints_control_characters", "raises_a_report", "prints_a_report"];
    for format in ["terminal", "concise", "json"] {
        for name in names {
            let path = judge_tests::tests_dir().join(format!("cheats/two_sum/{name}.py"));
            let run = judge(["run", "two_sum"])
                .arg(&path)
                .args(["--format", format, "--color", "never", "--growth", "off"])
                .run();
            run.exits(1);
            let raw = |c: char| c.is_control() && c != '\n';
            assert!(!run.stdout.contains(raw), "{}", run.describe());
            assert!(!run.stderr.contains(raw), "{}", run.describe());
            let forged = |line: &str| line.starts_with("::") || line.trim_start() == "ACCEPTED";
            assert!(!run.stdout.lines().any(forged), "{}", run.describe());
        }
    }
}

#[test]
fn last_word_on_the_screen_is_never_the_candidates() {
    let path = judge_tests::tests_dir().join("cheats/two_sum/prints_a_report.py");
    let run = judge(["run", "two_sum"])
        .arg(&path)
        .args(["--format", "terminal", "--color", "never", "--growth", "off"])
        .run();
    run.exits(1);
    let word = |line: &&str| line.starts_with("  WRONG ANSWER") || line.starts_with("  TOO MUCH");
    assert!(run.stdout.lines().any(|line| word(&line)), "{}", run.describe());
    assert!(!run.stdout.contains("\n  ACCEPTED"), "{}", run.describe());
}
