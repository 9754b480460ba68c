//! Runs through the binary, and binaries that are killed on the way.
//!
//! A judge that is killed leaves its processes to this one; within a second they must be gone.

use std::io::{self, Read as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use judge_core::shape::Random;
use judge_tests::{descendants, poll};

use super::corpus::{Corpus, Program};
use super::{Found, Options, Shares, traces};

/// How long a process may outlive a judge that was killed.
const GONE_WITHIN: Duration = Duration::from_secs(1);
/// A judge is killed at a moment up to this, in microseconds: while it starts, and while it runs.
const KILLED_WITHIN_US: u64 = 400_000;
/// How long a judge may take; the programs' limits add up to less.
const ENDS_WITHIN: Duration = Duration::from_secs(120);

/// Runs one after the other, so that what is left behind belongs to the last one.
pub(super) fn run(options: &Options, corpus: &Corpus, shares: &Shares) -> Result<Found, String> {
    let judge = crate::built::judge(options.judge.as_deref())?;
    let mut chance = Random::new(options.seed);
    let mut found = Found::default();
    for _ in 0..shares.binary {
        let program = corpus.draw(&mut chance);
        judged(&judge, &options.python, program, &mut found)?;
    }
    for _ in 0..shares.killed {
        let program = corpus.draw_hostile(&mut chance);
        let moment = Duration::from_micros(chance.below(KILLED_WITHIN_US));
        killed(&judge, &options.python, program, moment, &mut found)?;
    }
    Ok(found)
}

fn start(judge: &Path, python: &str, program: &Program) -> Result<Child, String> {
    #[expect(clippy::disallowed_methods, reason = "it starts the program that is tried")]
    let mut command = Command::new(judge);
    command.arg("run").arg(&program.exercise).arg(&program.path).arg("--python").arg(python);
    command.args(["--format", "json", "--growth", "off"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().map_err(|e| format!("start {}: {e}", judge.display()))
}

/// Judges one program.
fn judged(judge: &Path, python: &str, program: &Program, found: &mut Found) -> Result<(), String> {
    let started = Instant::now();
    let mut child = start(judge, python, program)?;
    let mut report = Vec::new();
    // It ends by itself: every limit is finite, and nothing else holds its standard output.
    let read = child.stdout.take().map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut report));
    read.map_err(|e| e.to_string())?;
    let status = wait(&mut child)?;
    found.note(program, started.elapsed());
    let report: serde_json::Value = serde_json::from_slice(&report).unwrap_or_default();
    match report["verdict"].as_str() {
        Some(verdict) => found.wrong.extend(program.judged(verdict)),
        None => found.wrong.push(format!("{}: no verdict, {status}", program.name)),
    }
    let left = descendants(std::process::id()).len();
    if left > 0 && !gone() {
        found.wrong.push(format!("{}: {left} processes outlived the judge", program.name));
    }
    Ok(())
}

fn wait(child: &mut Child) -> Result<ExitStatus, String> {
    let ended = poll(ENDS_WITHIN, || match child.try_wait() {
        Ok(status) => status.map(Ok),
        Err(e) => Some(Err(e)),
    });
    let late = || Err(io::Error::other("it does not end"));
    ended.unwrap_or_else(late).map_err(|e| format!("wait for judge: {e}"))
}

/// Whether all adopted processes are gone in time.
fn gone() -> bool {
    poll(GONE_WITHIN, || traces::reap_adopted().then_some(())).is_some()
}

/// Starts a judge, kills it after this time, and sees how long the rest stays.
fn killed(
    judge: &Path,
    python: &str,
    program: &Program,
    moment: Duration,
    found: &mut Found,
) -> Result<(), String> {
    let mut child = start(judge, python, program)?;
    let ended = poll(moment, || child.try_wait().ok().flatten());
    child.kill().map_err(|e| e.to_string())?;
    let started = Instant::now();
    child.wait().map_err(|e| e.to_string())?;
    if !gone() {
        let left = descendants(std::process::id()).len();
        found.wrong.push(format!("{}: {left} outlived a judge that was killed", program.name));
    }
    found.killed += u64::from(ended.is_none());
    found.outlived = found.outlived.max(started.elapsed());
    Ok(())
}
