//! Programs that are odd and honest are accepted, whoever runs them and whichever walls stand.

use judge_tests::{Program, assert_none, backends, in_parallel, is_pypy, judge, programs, pythons};

#[test]
fn odd_programs_are_accepted_behind_every_wall() {
    for backend in backends() {
        odd_programs_are_accepted(backend, &[]);
    }
}

#[test]
fn odd_programs_are_accepted_behind_the_floor() {
    for backend in backends() {
        odd_programs_are_accepted(backend, &["--without-walls", "all"]);
    }
}

fn odd_programs_are_accepted(backend: &str, further: &[&str]) {
    let mut findings = Vec::new();
    for python in pythons().iter().filter(|python| !is_pypy(python)) {
        let look = |program: &Program| look_at(program, backend, python, further);
        findings.extend(in_parallel(4, &programs("honest"), look));
    }
    assert_none(&findings);
}

fn look_at(program: &Program, backend: &str, python: &str, further: &[&str]) -> Vec<String> {
    let run = judge(["run", "two_sum"])
        .arg(&program.path)
        .args(["--backend", backend, "--python", python, "--format", "json", "--growth", "off"])
        .args(further)
        .run();
    let findings = run.judged(&["accepted"]).0;
    let name = format!("{} ({backend}, {python}, {further:?})", program.name);
    findings.iter().map(|finding| format!("{name}: {finding}")).collect()
}
