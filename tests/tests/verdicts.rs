//! Every program under `verdicts/` gets the verdict of its folder, whoever runs it.

use judge_tests::{Program, assert_none, in_parallel, is_pypy, judge, programs, pythons};

#[test]
fn every_program_gets_its_folders_verdict_embedded() {
    every_program_gets_its_folders_verdict("embedded");
}

#[test]
fn every_program_gets_its_folders_verdict_subprocess() {
    every_program_gets_its_folders_verdict("subprocess");
}

fn every_program_gets_its_folders_verdict(backend: &str) {
    let programs = programs("verdicts");
    let mut findings = Vec::new();
    for python in pythons().iter().filter(|python| backend == "subprocess" || !is_pypy(python)) {
        findings.extend(in_parallel(4, &programs, |program| look_at(program, backend, python)));
    }
    assert_none(&findings);
}

fn look_at(program: &Program, backend: &str, python: &str) -> Vec<String> {
    if program.header("only").is_some_and(|names| names == ["cpython"]) && is_pypy(python) {
        return Vec::new();
    }
    let folder = vec![program.folder(1).to_owned()];
    let allowed = program.header("expect").unwrap_or(folder);
    let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
    let run = judge(["run", program.folder(0)])
        .arg(&program.path)
        .args(["--backend", backend, "--python", python, "--format", "json", "--growth", "off"])
        .run();
    let (mut findings, report) = run.judged(&allowed);
    // Whoever starts processes is an interpreter of its own.
    let backend =
        if program.folder(0) == "shared_counter_process" { "subprocess" } else { backend };
    if !report.is_null() && report["machine"]["backend"] != backend {
        findings.push(format!("judged by {}", report["machine"]["backend"]));
    }
    let refused = !report["refusal"].is_null();
    if !report.is_null() && refused != expects_refusal(program) {
        findings.push(format!("refusal {}", report["refusal"]));
    }
    findings.iter().map(|finding| format!("{} ({python}): {finding}", program.name)).collect()
}

/// Whether nothing of it may be run: it does not load, it breaks a rule on its syntax, or it is a
/// quiz, whose answers are made while it loads, and reaches a limit.
fn expects_refusal(program: &Program) -> bool {
    match (program.folder(0), program.folder(1)) {
        (_, "does_not_load")
        | ("queue_from_stacks", "forbidden")
        | ("quiz_identity", "memory_limit" | "time_limit") => true,
        (_, _) => false,
    }
}

/// Each kind of exercise, and the one whose programs show it.
const KINDS: [(&str, &str); 13] = [
    ("function", "two_sum"),
    ("function in place", "bubble_sort"),
    ("class", "lru_cache"),
    ("round_trip", "serialize_tree"),
    ("iterator", "sliding_window_generator"),
    ("scenario", "retry_decorator"),
    ("async", "gather_with_limit"),
    ("threads", "thread_safe_counter"),
    ("processes", "shared_counter_process"),
    ("file_io", "count_lines_words"),
    ("stdio", "fizz_buzz_stream"),
    ("quiz", "quiz_identity"),
    ("write_tests", "write_tests_stack"),
];

#[test]
fn each_kind_has_right_wrong_slow_leaking_and_cheating_programs() {
    let named: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
    let unknown: Vec<String> = judge_core::exercise::kinds()
        .filter(|kind| !named.contains(kind))
        .map(|kind| format!("the kind {kind} has no exercise here"))
        .collect();
    assert_none(&unknown);
    let folders = ["accepted", "wrong_answer", "time_limit", "memory_limit"];
    let folders = folders.map(|folder| ("verdicts", format!("/{folder}")));
    let mut missing = Vec::new();
    for (kind, exercise) in KINDS {
        for (corpus, below) in folders.iter().chain(&[("cheats", String::new())]) {
            let folder = judge_tests::tests_dir().join(format!("{corpus}/{exercise}{below}"));
            let programs = folder.read_dir().map_or(0, Iterator::count);
            missing.extend((programs == 0).then(|| format!("{kind}: nothing in {folder:?}")));
        }
    }
    assert_none(&missing);
}

#[test]
fn what_a_late_case_prints_is_shown_with_that_case() {
    let source = |prints_from: u32| {
        format!(
            "calls = 0\n\n\ndef two_sum(nums, target):\n    global calls\n    calls += 1\n    \
             if calls >= {prints_from}:\n        print('call', calls)\n    \
             return [0, 0] if calls == 9 else find(nums, target)\n\n\n\
             def find(nums, target):\n    seen = {{}}\n    \
             for place, number in enumerate(nums):\n        if target - number in seen:\n            \
             return [seen[target - number], place]\n        seen[number] = place\n"
        )
    };
    let folder = tempfile::tempdir().expect("the test may make folders");
    let failure = |prints_from: u32| {
        let path = folder.path().join("counts.py");
        std::fs::write(&path, source(prints_from)).expect("the test may write files");
        let run = judge(["run", "two_sum"])
            .arg(&path)
            .args(["--format", "json", "--growth", "off"])
            .run();
        let (findings, report) = run.judged(&["wrong_answer"]);
        assert_none(&findings);
        assert_eq!(report["failures"].as_array().map(Vec::len), Some(1));
        report["failures"][0].clone()
    };
    // Printing from the first call on, each case waits for the one before; this one may not.
    let (early, late) = (failure(1), failure(8));
    assert_eq!(late["id"], early["id"]);
    assert_eq!(late["printed"]["text"], "call 9\n");
    assert_eq!(late["printed"], early["printed"]);
}

#[test]
fn source_of_more_than_a_megabyte_does_not_load() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let path = folder.path().join("large.py");
    let mut source = String::from("def two_sum(nums, target):\n    return []\n\n\n");
    while source.len() < 1_100_000 {
        source.push_str("# one more line that says nothing at all\n");
    }
    std::fs::write(&path, source).expect("the test may write files");
    let run = judge(["run", "two_sum"]).arg(&path).args(["--format", "json"]).run();
    let (findings, _) = run.judged(&["does_not_load"]);
    assert_none(&findings);
}

#[test]
fn file_names_do_not_matter() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let source = judge_tests::tests_dir().join("verdicts/two_sum/accepted/dictionary.py");
    let names = ["two words.py", "größe.py", "no_extension", "json.py", "-.py", "a\tb.py", "%s.py"];
    let findings = in_parallel(4, &names, |name| {
        let path = folder.path().join(name);
        std::fs::copy(&source, &path).expect("the test may write files");
        let run = judge(["run", "two_sum"])
            .arg(&path)
            .args(["--format", "json", "--growth", "off"])
            .run();
        run.judged(&["accepted"]).0
    });
    assert_none(&findings);
}

#[test]
fn same_seed_gives_the_same_report() {
    let source = judge_tests::tests_dir().join("verdicts/two_sum/wrong_answer/counts_from_one.py");
    let report = |seed: &str| {
        let run = judge(["run", "two_sum"])
            .arg(&source)
            .args(["--format", "json", "--growth", "off", "--seed", seed])
            .run();
        let (findings, mut report) = run.judged(&["wrong_answer"]);
        assert_none(&findings);
        forget_measurements(&mut report);
        report
    };
    assert_eq!(report("7"), report("7"));
    assert_eq!(report("7")["seed"], 7);
    assert_eq!(report("8")["seed"], 8);
}

/// Takes out what differs from run to run by nature.
fn forget_measurements(report: &mut serde_json::Value) {
    match report {
        serde_json::Value::Object(fields) => {
            fields.retain(|name, _| name != "usage" && name != "slowest_us");
            fields.values_mut().for_each(forget_measurements);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(forget_measurements),
        _ => {}
    }
}

#[test]
fn run_without_a_sandbox_says_so() {
    let source = judge_tests::tests_dir().join("verdicts/two_sum/accepted/dictionary.py");
    let run = judge(["run", "two_sum"])
        .arg(&source)
        .args(["--format", "json", "--growth", "off", "--unsafe-no-sandbox"])
        .run();
    let (findings, report) = run.judged(&["accepted"]);
    assert_none(&findings);
    assert_eq!(report["machine"]["level"], "unsafe", "{}", run.describe());
}
