//! Programs under `hidden/EXERCISE/` try to bring what a case asks into a report. With `--hidden`
//! none of it gets there; without, it does, or the program would try nothing.

use judge_tests::{HIDDEN_WORD, Program, assert_none, in_parallel, judge, programs, tests_dir};

/// What a report says in each of its faces.
const FACES: [&str; 3] = ["terminal", "concise", "json"];

#[test]
fn hidden_inputs_reach_no_face_embedded() {
    hidden_inputs_reach_no_face("embedded");
}

#[test]
fn hidden_inputs_reach_no_face_subprocess() {
    hidden_inputs_reach_no_face("subprocess");
}

fn hidden_inputs_reach_no_face(backend: &str) {
    let programs = programs("hidden");
    assert_none(&in_parallel(3, &programs, |program| look_at(program, backend)));
}

fn look_at(program: &Program, backend: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for face in FACES {
        if let Some(said) = told(program, &["--backend", backend, "--format", face, "--hidden"]) {
            findings.push(format!("{} ({face}): {said}", program.name));
        }
    }
    if told(program, &["--backend", backend, "--format", "json"]).is_none() {
        findings.push(format!("{} tells nothing when it is free to", program.name));
    }
    findings
}

/// What a run says, when it tells the secret; also when it did not judge.
fn told(program: &Program, flags: &[&str]) -> Option<String> {
    let run = judge(["run", program.folder(0)])
        .arg(&program.path)
        .arg("--exercises")
        .arg(tests_dir().join("exercises"))
        .args(flags)
        .args(["--color", "never"])
        .run();
    let said = format!("{}{}", run.stdout, run.stderr).to_lowercase();
    (said.contains(HIDDEN_WORD) || run.code != Some(1)).then(|| run.describe())
}

#[test]
fn samples_are_still_told_in_full() {
    let run = judge(["run", "secret_words", "-"])
        .stdin("def shout(words):\n    return [f'no {word}' for word in words]\n")
        .arg("--exercises")
        .arg(tests_dir().join("exercises"))
        .args(["--hidden", "--format", "json"])
        .run();
    let (findings, report) = run.judged(&["wrong_answer"]);
    assert_none(&findings);
    assert_eq!(report["cases_shown"], "samples");
    assert_eq!(report["failures"][0]["id"], "one_word");
    assert_eq!(report["failures"][0]["verdict"]["got"], "['no tea']");
    assert_eq!(report["failures"][1]["id"], "hidden 1");
    assert_eq!(report["failures"][1]["verdict"]["is"], "withheld");
    assert_eq!(report["failures"][1]["verdict"]["word"], "wrong_answer");
}

#[test]
fn names_of_sweeps_are_not_told() {
    let path = tests_dir().join("../exercises/two_sum/submissions/slow/all_pairs.py");
    let told = |flags: &[&str]| {
        let run = judge(["run", "two_sum"])
            .arg(&path)
            .args(["--growth", "quick", "--explain-growth", "--format", "terminal"])
            .args(flags)
            .run();
        run.exits(1);
        run.stdout
    };
    assert!(told(&[]).contains("pair at the end"));
    let hidden = told(&["--hidden"]);
    assert!(!hidden.contains("pair at"), "{hidden}");
    assert!(hidden.contains("O(n²) instead of O(n)"), "{hidden}");
}

#[test]
fn hidden_cases_are_not_promised_without_walls() {
    let run = judge(["run", "two_sum", "-", "--hidden", "--unsafe-no-sandbox"]).run();
    run.exits(2).complains_of(&["--unsafe-no-sandbox"]);
}
