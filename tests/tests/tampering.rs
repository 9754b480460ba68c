//! Programs under `tampering/` break their promise and hide it from those who measure. They may be
//! refused, or it may be said that nothing can be told; that they keep their promise never.

use std::time::Duration;

use judge_tests::{Program, assert_none, in_parallel, judge, programs, pythons_and};

/// Besides the default: byte codes are counted in another way from 3.12 on.
const VERSIONS: [&str; 1] = ["3.13"];

/// Every verdict.
const VERDICTS: [&str; 10] = [
    "accepted",
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

#[test]
fn no_program_that_tampers_is_told_to_keep_its_promise() {
    let programs = programs("tampering");
    let mut findings = Vec::new();
    for (at, python) in pythons_and(&VERSIONS).iter().enumerate() {
        let effort = if at == 0 { "normal" } else { "quick" };
        findings.extend(in_parallel(3, &programs, |program| look_at(program, python, effort)));
    }
    assert_none(&findings);
}

fn look_at(program: &Program, python: &str, effort: &str) -> Vec<String> {
    let run = judge(["run", program.folder(0)])
        .arg(&program.path)
        .args(["--python", python, "--format", "json", "--growth", effort])
        .deadline(Duration::from_secs(300))
        .run();
    let (mut findings, report) = run.judged(&VERDICTS);
    if report["verdict"] == "accepted" {
        let growth = &report["growth"];
        let sweep = growth["shown"]["sweep"].as_u64().unwrap_or(0);
        let sweep = growth["sweeps"].get(usize::try_from(sweep).unwrap_or(0));
        let quantity = growth["shown"]["quantity"].as_str().unwrap_or("time");
        let finding = sweep.map(|sweep| &sweep[quantity]["finding"]);
        if finding.is_none_or(|finding| finding["is"] != "inconclusive") {
            findings.push(format!("accepted, {quantity} {finding:?}"));
        }
    }
    findings.iter().map(|finding| format!("{} ({python}): {finding}", program.name)).collect()
}
