//! Runs the frozen bank of functions of known growth through the real engine and scores what it
//! says: exact class, degree, memory, false accusations, detection, time.

mod bank;
mod score;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use clap::{Args, ValueEnum};
use judge::engine::{Engine, Settings};
use judge::growth::{By, GrowthPlan};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::growth::Effort;
use serde::{Deserialize, Serialize};

use bank::{Problem, problems};
use score::{Record, Score};

/// Options of `growth-bench`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// Which half of the bank.
    #[arg(long, value_enum, default_value_t = Half::Report)]
    half: Half,
    /// Interpreters, as `judge run --python` takes them.
    #[arg(long, default_value = "python3")]
    python: Vec<String>,
    /// How often the whole bank is run; classes and counts must repeat.
    #[arg(long, default_value_t = 1)]
    repeat: u32,
    /// How many loops keep the machine busy meanwhile.
    #[arg(long, default_value_t = 0)]
    busy: u32,
    /// By CPU time alone, as where nothing can be counted.
    #[arg(long)]
    clock_only: bool,
    /// By counts alone, without the clock: for trying in less time whether they repeat.
    #[arg(long, conflicts_with = "clock_only")]
    counts_only: bool,
    /// One part of the bank: 1/4 is the first of four.
    #[arg(long, value_parser = part, default_value = "1/1")]
    part: (usize, usize),
    /// Only problems whose name contains this.
    #[arg(long, default_value = "")]
    only: String,
    /// How much is spent on each: quick, normal or careful.
    #[arg(long, default_value = "normal")]
    effort: String,
    /// Where to write each record, as JSON lines.
    #[arg(long)]
    records: Option<PathBuf>,
    /// Judges such records again by the present rules, and measures nothing.
    #[arg(long, conflicts_with_all = ["records", "repeat", "busy", "clock_only", "counts_only"])]
    from: Vec<PathBuf>,
    /// Where the bank is.
    #[arg(long, default_value = "tests/growth")]
    bank: PathBuf,
}

/// Which half of the bank: thresholds may be set on one, figures are given for the other.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Half {
    /// Thresholds were set on it.
    Tune,
    /// They were not.
    Report,
    /// Both.
    All,
}

impl Half {
    fn folders(self) -> &'static [&'static str] {
        match self {
            Self::Tune => &["tune"],
            Self::Report => &["report"],
            Self::All => &["tune", "report"],
        }
    }
}

fn part(text: &str) -> Result<(usize, usize), String> {
    let parts =
        text.split_once('/').and_then(|(one, all)| Some((one.parse().ok()?, all.parse().ok()?)));
    parts.filter(|(one, all)| (1..=*all).contains(one)).ok_or_else(|| "write 1/4".to_owned())
}

/// Runs the bench and prints its figures.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    if !options.from.is_empty() {
        return judge_again(&options.from);
    }
    let effort = [Effort::Quick, Effort::Normal, Effort::Careful]
        .into_iter()
        .find(|effort| effort.name() == options.effort)
        .ok_or_else(|| format!("unknown effort `{}`", options.effort))?;
    let by = match (options.clock_only, options.counts_only) {
        (true, _) => By::Clock,
        (_, true) => By::CountsAlone,
        (false, false) => By::Counts,
    };
    let plan = GrowthPlan { effort, sizes: None, by };
    let mut bank = Vec::new();
    for folder in options.half.folders() {
        bank.extend(problems(&options.bank.join(folder), &options.only)?);
    }
    let (part, parts) = options.part;
    let mut at = 0;
    bank.retain(|_| {
        at += 1;
        at % parts == part % parts
    });
    let functions: usize = bank.iter().map(|problem| problem.functions.len()).sum();
    println!("{} problems, {functions} functions", bank.len());
    let busy = Busy::start(options.busy);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    for python in &options.python {
        runtime.block_on(one_python(python, &bank, plan, options))?;
    }
    drop(busy);
    Ok(())
}

/// Judges recorded measurements by the present rules.
fn judge_again(paths: &[PathBuf]) -> Result<(), String> {
    let mut records = Vec::new();
    for path in paths {
        let say = |e: String| format!("{}: {e}", path.display());
        let text = std::fs::read_to_string(path).map_err(|e| say(e.to_string()))?;
        for line in text.lines() {
            let written: Written = serde_json::from_str(line).map_err(|e| say(e.to_string()))?;
            records.push(written.record.judged_again());
        }
    }
    println!("{} records", records.len());
    print!("{}", Score::new(&records));
    Ok(())
}

/// A line of a file of records.
#[derive(Deserialize, Serialize)]
struct Written {
    python: String,
    round: u32,
    record: Record,
}

async fn one_python(
    python: &str,
    bank: &[Problem],
    plan: GrowthPlan,
    options: &Options,
) -> Result<(), String> {
    let interpreter = Interpreter::find(Some(python)).await.map_err(|fault| fault.to_string())?;
    let version = interpreter.python.version.clone();
    let settings =
        Settings { interpreter, backend: None, walls: Walls::Raised, left_out: Vec::new() };
    let engine = Engine::start(settings).await.map_err(|fault| fault.to_string())?;
    let mut rounds: Vec<Vec<Record>> = Vec::new();
    for round in 0..options.repeat {
        let mut records = Vec::new();
        for problem in bank {
            records.extend(one_problem(&engine, problem, plan).await?);
        }
        let score = Score::new(&records);
        println!("\nPython {version}, {} busy loops, round {}", options.busy, round + 1);
        print!("{score}");
        if let Some(path) = &options.records {
            append(path, &version, round, &records)?;
        }
        rounds.push(records);
    }
    if let [first, rest @ ..] = rounds.as_slice()
        && !rest.is_empty()
    {
        print!("{}", score::repeats(first, rest));
    }
    Ok(())
}

async fn one_problem(
    engine: &Engine,
    problem: &Problem,
    plan: GrowthPlan,
) -> Result<Vec<Record>, String> {
    let mut records = Vec::new();
    for function in &problem.functions {
        let submission = problem.submission(function);
        let started = Instant::now();
        let measured = engine
            .growth(&problem.exercise, &submission, plan)
            .await
            .map_err(|fault| format!("{}/{}: {fault}", problem.name, function.name))?
            .ok_or("an exercise without sweeps")?;
        records.push(Record::new(problem, function, &measured, started.elapsed()));
    }
    Ok(records)
}

fn append(path: &Path, version: &str, round: u32, records: &[Record]) -> Result<(), String> {
    use std::io::Write;

    let write = || -> std::io::Result<()> {
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
        for record in records {
            let (python, record) = (version.to_owned(), record.clone());
            let line = serde_json::to_string(&Written { python, round, record })?;
            writeln!(file, "{line}")?;
        }
        Ok(())
    };
    write().map_err(|e| format!("{}: {e}", path.display()))
}

/// Loops that keep the machine busy until they are dropped.
struct Busy {
    stop: Arc<AtomicBool>,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Busy {
    fn start(count: u32) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let threads = (0..count)
            .map(|_| {
                let stop = Arc::clone(&stop);
                thread::spawn(move || {
                    while !stop.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                })
            })
            .collect();
        Self { stop, threads }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A loop that panicked has nothing to say.
            let _ = thread.join();
        }
    }
}
