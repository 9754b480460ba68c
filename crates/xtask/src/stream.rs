//! Judges a long stream of submissions with `judge batch`, some of them wrong and some hostile: does
//! it grow slower or larger on the way, does it leave anything behind, is each verdict right and
//! there once? Then the same with judges that are killed at random moments, and resumed.

mod killed;
mod programs;
mod tally;
mod tenths;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use clap::Args;
use judge_core::shape::Random;
use tempfile::TempDir;

use crate::bench::{EXERCISE, write_exercise};
use crate::soak::traces::{self, Traces};
use programs::{Programs, Stream};
use tally::Tally;
use tenths::{TENTHS, Tenths};

/// How many findings are printed.
const TOLD_MAX: usize = 20;

/// Options of `stream`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// How many submissions.
    #[arg(default_value_t = 3_000)]
    submissions: usize,
    /// Which programs at which places, killed when.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many at a time.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// How many judges are killed on the way of the second run; with 0 there is none.
    #[arg(long, default_value_t = 3)]
    kills: u32,
    /// How much slower than the first tenth of the stream the last one may be, as a factor. Held
    /// against streams whose tenths have every hostile program.
    #[arg(long, default_value_t = 2.0)]
    slower_max: f64,
    /// The interpreter.
    #[arg(long, default_value = "python3")]
    python: String,
    /// The program [default: `judge` beside this one].
    #[arg(long, value_name = "PATH")]
    judge: Option<PathBuf>,
}

/// What both runs are made of.
struct Setting<'a> {
    options: &'a Options,
    judge: PathBuf,
    folder: TempDir,
    stream: Stream,
}

/// Judges the stream twice, prints tables, and fails when anything is wrong, missing or left.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    traces::adopt_orphans()?;
    let judge = crate::built::judge(options.judge.as_deref())?;
    let folder = tempfile::tempdir().map_err(|e| format!("make a folder: {e}"))?;
    write_exercise(&folder.path().join("bank").join(EXERCISE))?;
    let programs = Programs::read()?;
    let stream = Stream::of(&programs, options.submissions, &mut Random::new(options.seed));
    stream.write(&programs, &folder.path().join(SUBMISSIONS))?;
    let setting = Setting { options, judge, folder, stream };
    println!("{} submissions: {}", options.submissions, setting.stream.told(&programs));
    let (seconds, mut wrong) = uninterrupted(&setting, &programs)?;
    if options.kills > 0 {
        wrong.extend(killed::run(&setting, &programs, seconds)?);
    }
    if wrong.is_empty() {
        println!("nothing is left, nothing is missing, and every verdict was right");
        return Ok(());
    }
    let told = wrong.iter().take(TOLD_MAX).map(String::as_str).collect::<Vec<_>>();
    Err(format!("{} found:\n{}", wrong.len(), told.join("\n")))
}

/// The file of the stream, in the folder of the run.
const SUBMISSIONS: &str = "submissions.jsonl";

impl Setting<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `judge batch` over the stream, with further arguments.
    fn start(&self, further: &[&Path]) -> Result<Child, String> {
        #[expect(clippy::disallowed_methods, reason = "it starts the program that is tried")]
        let mut command = Command::new(&self.judge);
        command.arg("batch").arg(self.path(SUBMISSIONS)).args(further);
        command.args(["--python", &self.options.python]).arg("--exercises").arg(self.path("bank"));
        command.args(["--jobs", &self.options.jobs.to_string()]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.spawn().map_err(|e| format!("start {}: {e}", self.judge.display()))
    }
}

/// The whole stream at once: how many seconds it took, and what is wrong.
fn uninterrupted(setting: &Setting, programs: &Programs) -> Result<(f64, Vec<String>), String> {
    println!("{}", traces::HEADER);
    let before = Traces::look("before")?;
    let mut tally = Tally::new(programs, &setting.stream);
    let started = Instant::now();
    let mut judge = setting.start(&[])?;
    let answers = judge.stdout.take().ok_or("a judge has standard output")?;
    let mut tenths = Tenths::begin(judge.id(), setting.options.submissions);
    for line in BufReader::new(answers).lines() {
        tally.note(&line.map_err(|e| format!("read judgements: {e}"))?);
        tenths.note();
    }
    let status = judge.wait().map_err(|e| e.to_string())?;
    let seconds = started.elapsed().as_secs_f64();
    let after = Traces::look("after")?;
    println!("{tenths}");
    println!("{seconds:.1} s with start and end; {status}");
    let mut wrong = tally.done();
    wrong.extend(traces::left(&before, &after));
    // A shorter tenth is as slow as the hostile programs that happen to be in it.
    if setting.stream.len() / TENTHS >= programs.period() {
        wrong.extend(tenths.slower_than(setting.options.slower_max));
    }
    if !status.success() {
        wrong.push(format!("judge ended with {status}"));
    }
    Ok((seconds, wrong))
}
