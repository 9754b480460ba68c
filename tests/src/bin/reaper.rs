//! Runs one program as the subreaper of everything below it: what the program leaves behind
//! becomes a child of this process, and is named in a report.
//!
//! `judge-tests-reaper REPORT PROGRAM ARGUMENT…`

use std::fs;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use serde_json::json;

/// How long a process may outlive the program that started it.
const GRACE: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let (Some(report), Some(program)) = (args.next(), args.next()) else {
        return ExitCode::FAILURE;
    };
    if nix::sys::prctl::set_child_subreaper(true).is_err() {
        return ExitCode::FAILURE;
    }
    #[expect(clippy::disallowed_methods, reason = "a test starts the program under test")]
    let mut command = Command::new(program);
    let start = Instant::now();
    // A group of its own, so that a test can interrupt it as a terminal would.
    let Ok(mut child) = command.args(args).process_group(0).spawn() else {
        return ExitCode::FAILURE;
    };
    let Ok(status) = child.wait() else { return ExitCode::FAILURE };
    let wall = start.elapsed();
    let written = fs::write(report, report_of(status, wall, &left_behind()).to_string());
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report_of(status: ExitStatus, wall: Duration, left: &[String]) -> serde_json::Value {
    json!({
        "code": status.code(),
        "signal": status.signal(),
        "wall_us": u64::try_from(wall.as_micros()).unwrap_or(u64::MAX),
        "left_behind": left,
    })
}

/// Waits until nothing is left; names and ends what outlives the grace.
fn left_behind() -> Vec<String> {
    if judge_tests::poll(GRACE, || reap_all().then_some(())).is_some() {
        return Vec::new();
    }
    let left = judge_tests::descendants(std::process::id());
    let described = left.iter().map(|pid| describe(*pid)).collect();
    for pid in left {
        judge_tests::kill(pid, Signal::SIGKILL);
    }
    described
}

/// Reaps every child that has ended; whether none is left.
fn reap_all() -> bool {
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::StillAlive) => return false,
            Ok(_) => {}
            Err(_) => return true,
        }
    }
}

fn describe(pid: u32) -> String {
    let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let line: Vec<_> = line.split(|b| *b == 0).map(String::from_utf8_lossy).collect();
    let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
    format!("process {pid} ({}): {}", name.trim(), line.join(" ").trim())
}
