//! What remembering saves: a folder graded for the first time, and then from memory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use clap::Args;
use judge_tests::tests_dir;
use serde_json::Value;

use crate::quantiles::Quantiles;

/// How many times as long as a remembered run the first one has to take.
const RATIO_MIN: f64 = 20.0;

/// Options of `grade-cache`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// How many runs from memory.
    #[arg(default_value_t = 9)]
    runs: usize,
    /// The binary [default: `judge` beside this program].
    #[arg(long, value_name = "PATH")]
    judge: Option<PathBuf>,
    /// The folder to grade [default: the practice repository of the tests].
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// Grades a folder again and again, and prints the ratio.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let judge = crate::built::judge(options.judge.as_deref())?;
    let folder = options.folder.clone().unwrap_or_else(|| tests_dir().join("practice"));
    let cache = tempfile::tempdir().map_err(|e| format!("make a folder: {e}"))?;
    let (first, fresh) = graded(&judge, &folder, cache.path())?;
    let mut kept = (0, 0);
    let mut times = Vec::new();
    for _ in 0..options.runs.max(1) {
        let (seconds, counts) = graded(&judge, &folder, cache.path())?;
        kept = counts;
        times.push(seconds * 1e3);
    }
    let again = Quantiles::of(times);
    let ratio = first * 1e3 / again.at(0.5);
    println!("first run      {first:.2} s, {} of {} from memory", fresh.0, fresh.1);
    println!("further runs   {:.0} ms, {} of {} from memory", again.at(0.5), kept.0, kept.1);
    println!("ratio          {ratio:.0} ({again})");
    if kept.0 < kept.1 {
        return Err(format!("{} of {} were judged again", kept.1 - kept.0, kept.1));
    }
    if ratio < RATIO_MIN {
        return Err(format!("remembering makes it less than {RATIO_MIN} times as fast"));
    }
    Ok(())
}

/// Seconds that a run takes, and how many of how many reports came from memory.
fn graded(judge: &Path, folder: &Path, cache: &Path) -> Result<(f64, (u64, u64)), String> {
    #[expect(clippy::disallowed_methods, reason = "it starts the program that is timed")]
    let mut command = Command::new(judge);
    command.args(["grade", "--format", "json"]).current_dir(folder).stdin(Stdio::null());
    command.env("XDG_CACHE_HOME", cache).stderr(Stdio::null());
    let started = Instant::now();
    let output = command.output().map_err(|e| format!("start {}: {e}", judge.display()))?;
    let seconds = started.elapsed().as_secs_f64();
    let book: Value = serde_json::from_slice(&output.stdout)
        .map_err(|e| format!("no gradebook, {}: {e}", output.status))?;
    let count = |key: &str| book["totals"][key].as_u64().unwrap_or(0);
    Ok((seconds, (count("cached"), count("submissions"))))
}
