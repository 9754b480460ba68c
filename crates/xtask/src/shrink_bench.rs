//! Takes the named cases away from each exercise, runs each sample that is not right, and measures
//! how much smaller the first failing random input becomes, and how long that takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use judge::bank::Bank;
use judge::engine::{Cases, Engine, Settings, Submission};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::case::{Case, Origin};
use judge_core::exercise::{Exercise, Sample, SampleFolder};
use judge_core::report::{Backend, Report, SearchEnding};
use judge_core::shrink::measure;

use crate::quantiles::Quantiles;

/// Options of `shrink-bench`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// Where the exercises are.
    #[arg(long, default_value = "exercises")]
    exercises: PathBuf,
    /// Only exercises whose name contains this.
    #[arg(long, default_value = "")]
    only: String,
    /// The longest that is spent on one sample, in seconds.
    #[arg(long, default_value_t = 1.0)]
    budget: f64,
    /// The interpreter.
    #[arg(long, default_value = "python3")]
    python: String,
    /// With an interpreter for each run instead of forks of one.
    #[arg(long)]
    subprocess: bool,
    /// Print each sample with its inputs before and after.
    #[arg(long)]
    list: bool,
}

/// What became of a sample.
struct Found {
    name: String,
    before: usize,
    after: usize,
    time: Duration,
    out_of_time: bool,
}

/// Runs the bench and prints its figures.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    runtime.block_on(bench(options))
}

async fn bench(options: &Options) -> Result<(), String> {
    let say = |fault: judge::fault::Fault| fault.to_string();
    let bank = Bank::folder(&options.exercises).map_err(say)?;
    let interpreter = Interpreter::find(Some(&options.python)).await.map_err(say)?;
    let backend = options.subprocess.then_some(Backend::Subprocess);
    let settings = Settings { interpreter, backend, walls: Walls::Raised, left_out: Vec::new() };
    let budget = Duration::from_secs_f64(options.budget);
    let engine = Engine::start(settings).await.map_err(say)?.shrinking(Some(budget));
    let (mut samples, mut found) = (0, Vec::new());
    for id in bank.ids().iter().filter(|id| id.contains(&options.only)) {
        let exercise = bank.exercise(id).map_err(say)?;
        if exercise.random.is_none() || engine.unsuited(&exercise).is_some() {
            continue;
        }
        let mut cases = engine.cases(&exercise, None).await.map_err(say)?;
        cases.examples.clear();
        cases.tests.retain(|case| matches!(case.origin, Origin::Random { .. }));
        for sample in exercise.samples.iter().filter(|sample| is_caught_by_answers(sample)) {
            samples += 1;
            let one = Box::pin(measured(&engine, &exercise, &cases, sample, options.list));
            found.extend(one.await.map_err(|why| format!("{id}/{}: {why}", sample.path))?);
        }
    }
    print_figures(samples, &found);
    Ok(())
}

fn is_caught_by_answers(sample: &Sample) -> bool {
    matches!(sample.folder, SampleFolder::Wrong | SampleFolder::Error)
}

async fn measured(
    engine: &Engine,
    exercise: &Exercise,
    cases: &Cases,
    sample: &Sample,
    list: bool,
) -> Result<Option<Found>, String> {
    let submission = Submission { name: sample.path.clone(), source: sample.source.clone() };
    let judged = Box::pin(engine.judge(exercise, cases, &submission, None)).await;
    let judged = judged.map_err(|fault| fault.to_string())?;
    let Some(case) = failing(cases, &judged.report) else { return Ok(None) };
    let smallest = judged.report.failures[0].smallest.as_ref();
    let before = measure(&case.question).size;
    let found = Found {
        name: format!("{}/{}", exercise.id, sample.path),
        before,
        after: smallest.map_or(before, |smallest| smallest.size),
        time: judged.searched,
        out_of_time: smallest.is_some_and(|it| it.ending == SearchEnding::OutOfTime),
    };
    if list {
        print_one(&found, &judged.report);
    }
    Ok(Some(found))
}

fn failing<'c>(cases: &'c Cases, report: &Report) -> Option<&'c Case> {
    let first = report.failures.first()?;
    cases.tests.iter().find(|case| case.id == first.id)
}

fn print_one(found: &Found, report: &Report) {
    let Found { name, before, after, time, out_of_time } = found;
    let late = if *out_of_time { ", out of time" } else { "" };
    println!("{name}: {before} -> {after}, {:.0} ms{late}", time.as_secs_f64() * 1e3);
    let failure = &report.failures[0];
    println!("    before {}", failure.call.join("; "));
    if let Some(smallest) = &failure.smallest {
        println!("    after  {}", smallest.call.join("; "));
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of small inputs")]
fn print_figures(samples: usize, found: &[Found]) {
    let times = Quantiles::of(found.iter().map(|one| one.time.as_secs_f64() * 1e3));
    let sizes = |size: fn(&Found) -> usize| Quantiles::of(found.iter().map(|it| size(it) as f64));
    let left = Quantiles::of(found.iter().map(|it| it.after as f64 / it.before.max(1) as f64));
    let (before, after) = (sizes(|it| it.before), sizes(|it| it.after));
    println!("{samples} samples, {} of them found by random inputs", found.len());
    println!("size before   {before}");
    println!("size after    {after}");
    println!("left of it    p50 {:.0} %, p95 {:.0} %", left.at(0.5) * 100.0, left.at(0.95) * 100.0);
    println!(
        "time in ms    p50 {:.0}, p95 {:.0}, max {:.0}",
        times.at(0.5),
        times.at(0.95),
        times.max()
    );
    let late: Vec<&Found> = found.iter().filter(|one| one.out_of_time).collect();
    println!("out of time   {}", late.len());
    for one in late {
        println!("    {}", one.name);
    }
}
