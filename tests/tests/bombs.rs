//! Every program under `bombs/` gets one of the verdicts that it names, in time, and is gone
//! afterwards.

use std::time::Duration;

use judge_tests::{Program, assert_none, in_parallel, is_pypy, judge, programs, pythons};
use serde_json::Value;

/// How much longer than its limit a case may take to be ended and reported.
const SLACK: Duration = Duration::from_millis(500);

/// How much more than its limit a candidate may hold before it is ended.
const SLACK_BYTES: u64 = 64 << 20;

#[test]
fn every_bomb_is_defused_embedded() {
    every_bomb_is_defused("embedded");
}

#[test]
fn every_bomb_is_defused_subprocess() {
    every_bomb_is_defused("subprocess");
}

fn every_bomb_is_defused(backend: &str) {
    let bombs = programs("bombs");
    let mut findings = Vec::new();
    for python in pythons().iter().filter(|python| backend == "subprocess" || !is_pypy(python)) {
        let setting = Setting { backend, python, start_up: start_up(backend, python) };
        // Two at a time: their ends are timed.
        findings.extend(in_parallel(2, &bombs, |bomb| look_at(bomb, &setting)));
    }
    assert_none(&findings);
}

/// Who runs the bombs, and how long a run takes that does nothing much.
struct Setting<'a> {
    backend: &'a str,
    python: &'a str,
    start_up: Duration,
}

/// The longest of three runs of an accepted program.
fn start_up(backend: &str, python: &str) -> Duration {
    let path = judge_tests::tests_dir().join("verdicts/two_sum/accepted/dictionary.py");
    let times = (0..3).map(|_| {
        let run = judge(["run", "two_sum"]).arg(&path).args(flags(backend, python)).run();
        assert_none(&run.judged(&["accepted"]).0);
        run.wall
    });
    times.max().expect("three runs have a longest")
}

fn flags<'a>(backend: &'a str, python: &'a str) -> [&'a str; 8] {
    ["--backend", backend, "--python", python, "--format", "json", "--growth", "off"]
}

fn look_at(bomb: &Program, setting: &Setting) -> Vec<String> {
    // A machine that is busy elsewhere is late now and then; a judge that is late always is.
    let mut late = Vec::new();
    for _ in 0..3 {
        let seen = look_once(bomb, setting);
        if !seen.wrong.is_empty() || seen.late.is_empty() {
            return named(bomb, setting, &seen.wrong);
        }
        late = seen.late;
    }
    named(bomb, setting, &late)
}

/// What one run showed.
struct Seen {
    /// What must never be.
    wrong: Vec<String>,
    /// What took too long.
    late: Vec<String>,
}

fn look_once(bomb: &Program, setting: &Setting) -> Seen {
    let allowed = bomb.header("expect").unwrap_or_else(|| panic!("{} expects nothing", bomb.name));
    let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
    let run = judge(["run", "two_sum"])
        .arg(&bomb.path)
        .args(flags(setting.backend, setting.python))
        .run();
    let (mut wrong, report) = run.judged(&allowed);
    let mut late = Vec::new();
    if let Some(end) = stopped(&report) {
        wrong.extend(end_is_as_named(bomb, end));
        late.extend(end_is_in_time(&report, run.wall.saturating_sub(setting.start_up)));
    }
    Seen { wrong, late }
}

fn named(bomb: &Program, setting: &Setting, findings: &[String]) -> Vec<String> {
    let name = format!("{} ({})", bomb.name, setting.python);
    findings.iter().map(|finding| format!("{name}: {finding}")).collect()
}

/// The limit that ended the run: `cpu`, `memory` ...
fn stopped(report: &Value) -> Option<&str> {
    let case = &report["failures"][0]["verdict"];
    let load = &report["refusal"]["of"];
    [case, load].into_iter().find(|verdict| verdict["is"] == "limit")?["limit"].as_str()
}

fn end_is_as_named(bomb: &Program, end: &str) -> Option<String> {
    let named = bomb.header("limit")?;
    let unnamed = !named.iter().any(|limit| limit == end);
    unnamed.then(|| format!("ended by its {end} limit instead of {}", named.join("/")))
}

/// Holds what the report says and what this test saw against the limits in the report.
fn end_is_in_time(report: &Value, outside: Duration) -> Vec<String> {
    let limit = |name: &str| report["limits"][name].as_u64().unwrap_or(0);
    let used = |name: &str| report["failures"][0]["usage"][name].as_u64().unwrap_or(0);
    let (cpu, wall) = (used("cpu_us"), used("wall_us"));
    let (cpu, wall) = (Duration::from_micros(cpu), Duration::from_micros(wall));
    let cpu_max = Duration::from_millis(limit("cpu_ms"));
    let wall_max = Duration::from_millis(limit("wall_ms"));
    let memory_max = limit("memory_bytes") + SLACK_BYTES;
    let judged = spent(report, wall_max);
    let mut findings = Vec::new();
    if cpu > cpu_max + SLACK {
        findings.push(format!("used {cpu:?} of CPU, {cpu_max:?} are allowed"));
    }
    if wall > wall_max + SLACK {
        findings.push(format!("took {wall:?}, {wall_max:?} are allowed"));
    }
    if outside > judged + SLACK {
        findings.push(format!("took {outside:?} seen from outside, {judged:?} by the report"));
    }
    if used("memory_bytes") > memory_max {
        findings.push(format!("held {} bytes, {memory_max} at most", used("memory_bytes")));
    }
    findings
}

/// The wall time of all cases; of a load that did not end, all that a case may take.
fn spent(report: &Value, wall_max: Duration) -> Duration {
    if !report["refusal"].is_null() {
        return wall_max;
    }
    let phases = report["phases"].as_array().into_iter().flatten();
    phases
        .map(|phase| phase["usage"]["wall_us"].as_u64().unwrap_or(0))
        .map(Duration::from_micros)
        .sum()
}

#[test]
fn endless_loop_ends_half_a_second_after_its_limit_at_the_latest() {
    let path = judge_tests::tests_dir().join("bombs/endless_loop.py");
    for backend in judge_tests::backends() {
        // The best of three: other tests may keep the machine busy, the judge may not.
        let best = (0..3).map(|_| {
            let run = judge(["run", "two_sum"]).arg(&path).args(flags(backend, "python3")).run();
            let (findings, report) = run.judged(&["time_limit"]);
            assert_none(&findings);
            let limit = report["limits"]["cpu_ms"].as_u64().expect("every limit is finite");
            let used = |what: &str| {
                let used = report["failures"][0]["usage"][what].as_u64();
                Duration::from_micros(used.expect("a failing case says what it used"))
            };
            let over = used("cpu_us").saturating_sub(Duration::from_millis(limit));
            assert!(over <= SLACK, "{backend}: {over:?} of CPU over the limit");
            // What the machine gives to others counts in the case; what is left is the judge's own.
            run.wall.saturating_sub(used("wall_us"))
        });
        let own = best.min().expect("three runs have a best");
        let start_up = start_up(backend, "python3");
        assert!(own <= start_up + SLACK, "{backend}: {own:?}, start-up is {start_up:?}");
    }
}

#[test]
fn every_bomb_says_what_it_expects() {
    let silent: Vec<_> = programs("bombs")
        .into_iter()
        .filter(|bomb| bomb.header("expect").is_none())
        .map(|bomb| bomb.name)
        .collect();
    assert_none(&silent);
}
