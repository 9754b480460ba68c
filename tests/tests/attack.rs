//! `judge doctor --attack` finds its attacks held behind walls, and not held without.

use judge_tests::{Judge, backends, judge};
use serde_json::Value;

/// What came of each attack: backend, name, end, and what happened.
fn attacked(doctor: Judge) -> (i32, Vec<[String; 4]>) {
    let run = doctor.args(["--attack", "--format", "json"]).run();
    let report = run.json().unwrap_or_else(|why| panic!("{why}"));
    let mut ends = Vec::new();
    for on in report["attacks"].as_array().unwrap_or_else(|| panic!("{}", run.describe())) {
        let backend = text(&on["machine"]["backend"]);
        for one in on["attacks"].as_array().expect("a list of attacks") {
            let [name, end, happened] = ["name", "end", "happened"].map(|key| text(&one[key]));
            ends.push([backend.clone(), name, end, happened]);
        }
    }
    let code = run.code.unwrap_or_else(|| panic!("{}", run.describe()));
    run.exits(code);
    (code, ends)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn all_are_held(doctor: Judge) {
    let (code, ends) = attacked(doctor);
    let other: Vec<_> = ends.iter().filter(|[_, _, end, _]| end != "held").collect();
    assert!(other.is_empty(), "{other:#?}");
    assert_eq!(code, 0);
    for backend in backends() {
        let count = ends.iter().filter(|[on, ..]| on == backend).count();
        assert!(count >= 12, "{backend}: {count}");
    }
}

#[test]
fn every_attack_is_held_behind_every_wall() {
    all_are_held(judge(["doctor"]));
    all_are_held(judge(["doctor", "--python", "/usr/bin/python3"]).plain_user());
}

#[test]
fn every_attack_is_held_where_only_the_floor_stands() {
    all_are_held(judge(["doctor", "--without-walls", "all"]));
    let plain = judge(["doctor", "--python", "/usr/bin/python3", "--without-walls", "all"]);
    all_are_held(plain.plain_user());
}

/// What nothing but a wall holds; all else is held by what is asked and who compares.
const HELD_BY_WALLS: [&str; 6] = [
    "reads_a_file",
    "feels_for_a_file",
    "opens_a_socket",
    "forks",
    "becomes_a_program",
    "signals_its_parent",
];

/// Likewise, but some kernels let nobody do this to a process that is not its own child.
const HELD_BY_WALLS_FOR_ROOT: [&str; 4] =
    ["traces_its_parent", "reads_its_parents_memory", "takes_hold_of_its_parent", "makes_code"];

#[test]
fn attacks_bite_where_no_wall_stands_and_the_exit_code_says_so() {
    let (code, ends) = attacked(judge(["doctor", "--unsafe-no-sandbox"]));
    assert_eq!(code, 2);
    let root = nix::unistd::geteuid().is_root();
    let biting = HELD_BY_WALLS_FOR_ROOT.iter().filter(|_| root).chain(&HELD_BY_WALLS);
    for name in biting {
        let one = ends.iter().find(|[_, other, ..]| other == name);
        assert!(one.is_some_and(|[_, _, end, _]| end == "not_held"), "{name}: {one:?}");
    }
    // What compares and what bounds is judge's own side.
    for name in ["prints_a_verdict", "exits_with_status_0", "equals_everything", "never_ends"] {
        let one = ends.iter().find(|[_, other, ..]| other == name);
        assert!(one.is_some_and(|[_, _, end, _]| end == "held"), "{name}: {one:?}");
    }
}

#[test]
fn people_read_a_row_for_each_attack_and_how_many_were_held() {
    let run = judge(["doctor", "--attack", "--backend", "embedded"]).env("COLUMNS", "100").run();
    run.exits(0);
    let row = run.stdout.lines().find(|line| line.contains("never ends"));
    let row = row.unwrap_or_else(|| panic!("{}", run.describe()));
    assert!(row.contains("held") && row.contains("time limit: CPU time used up"), "{row}");
    let count = run.stdout.lines().filter(|line| line.contains("   held   ")).count();
    assert!(run.stdout.contains(&format!("{count} of {count} attacks held")), "{}", run.stdout);
}
