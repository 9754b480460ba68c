//! Interrupting the judge, and killing it.

use std::path::PathBuf;
use std::time::Duration;

use judge_tests::{Running, backends, cpu_ticks, descendants, judge, kill, kill_group, poll};
use nix::sys::signal::Signal;

/// A judge whose candidate has been busy for a while, with a minute to go.
fn busy(backend: &str) -> Running {
    let exercises = judge_tests::tests_dir().join("exercises");
    let endless: PathBuf = judge_tests::tests_dir().join("signals/endless.py");
    let running = judge(["run", "patient"])
        .arg(&endless)
        .arg("--exercises")
        .arg(&exercises)
        .args(["--backend", backend, "--format", "json", "--growth", "off"])
        .start();
    let pid = running.pid();
    let is_busy = || descendants(pid).into_iter().any(|child| cpu_ticks(child) >= 50);
    if poll(Duration::from_secs(30), || is_busy().then_some(())).is_none() {
        kill_group(pid, Signal::SIGKILL);
        panic!("the candidate never ran\n{}", running.finish().describe());
    }
    running
}

#[test]
fn interrupt_of_the_terminal_ends_a_run_with_130_and_leaves_nothing() {
    for backend in backends() {
        let running = busy(backend);
        kill_group(running.pid(), Signal::SIGINT);
        let run = running.finish();
        run.exits(130);
        assert!(!run.stdout.contains("accepted"), "{}", run.describe());
    }
}

#[test]
fn interrupt_of_the_judge_alone_ends_a_run_with_130_and_leaves_nothing() {
    for backend in backends() {
        let running = busy(backend);
        kill(running.pid(), Signal::SIGINT);
        running.finish().exits(130);
    }
}

#[test]
fn two_interrupts_are_no_worse_than_one() {
    let running = busy("embedded");
    kill_group(running.pid(), Signal::SIGINT);
    kill_group(running.pid(), Signal::SIGINT);
    let run = running.finish();
    assert!(run.left_behind.is_empty(), "{:?}\n{}", run.left_behind, run.describe());
    assert_ne!(run.code, Some(0), "{}", run.describe());
    assert_ne!(run.code, Some(101), "{}", run.describe());
}

#[test]
fn candidate_is_gone_within_a_second_of_a_killed_judge() {
    for backend in backends() {
        let running = busy(backend);
        kill(running.pid(), Signal::SIGKILL);
        let run = running.finish();
        assert_eq!(run.signal, Some(9), "{}", run.describe());
        let processes = run.left_behind.iter().filter(|what| what.starts_with("process"));
        assert_eq!(processes.count(), 0, "{:?}\n{}", run.left_behind, run.describe());
    }
}

#[test]
fn candidate_is_gone_within_a_second_of_a_terminated_judge() {
    for backend in backends() {
        let running = busy(backend);
        kill(running.pid(), Signal::SIGTERM);
        let run = running.finish();
        let processes = run.left_behind.iter().filter(|what| what.starts_with("process"));
        assert_eq!(processes.count(), 0, "{:?}\n{}", run.left_behind, run.describe());
    }
}
