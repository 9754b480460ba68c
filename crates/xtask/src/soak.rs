//! Judges a hundred thousand programs, every tenth of them hostile, and looks for what is left:
//! processes, descriptors, mounts, files, shared memory, keys, memory. Verdicts must be right.
//!
//! Most runs go through the engine, with warm hosts that are kept for all of them; some through
//! the binary; and some of the binaries are killed on the way.

mod binary;
mod corpus;
mod library;
pub(crate) mod traces;

use std::path::PathBuf;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use clap::Args;
use judge_core::shape::Random;

use corpus::{Corpus, Program};
use traces::Traces;

/// Of so many runs one is hostile.
const HOSTILE_EVERY: u64 = 10;
/// Of so many runs one goes through the binary.
const BINARY_EVERY: u64 = 100;
/// Of so many runs one is a binary that is killed.
const KILLED_EVERY: u64 = 200;
/// How often the engines are looked at while they work.
const TENTHS: u64 = 10;
/// How much memory may grow from the first tenth of the runs to the last, in KiB, the largest step
/// from one tenth to the next left out: a leak grows all the time, an allocator takes a large piece
/// once, for the longest reply.
const GROWTH_KIB_MAX: u64 = 1024;
/// How large that step may be.
const STEP_KIB_MAX: u64 = 64 << 10;

/// Options of `soak`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// How many runs.
    #[arg(default_value_t = 1_000)]
    runs: u64,
    /// Which programs, in which order, killed when.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many at a time.
    #[arg(long, default_value_t = 2)]
    jobs: u64,
    /// The interpreter.
    #[arg(long, default_value = "python3")]
    python: String,
    /// The program, for runs through the binary; by default the one built beside this one.
    #[arg(long)]
    judge: Option<PathBuf>,
}

/// What a worker found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Microseconds of each run of an honest program.
    honest_us: Vec<u32>,
    /// The same of a hostile one.
    hostile_us: Vec<u32>,
    /// What must not be.
    wrong: Vec<String>,
    /// How many judges were killed.
    killed: u64,
    /// The longest that a process outlived a judge that was killed.
    outlived: Duration,
}

impl Found {
    fn note(&mut self, program: &Program, time: Duration) {
        let us = u32::try_from(time.as_micros()).unwrap_or(u32::MAX);
        if program.is_hostile { &mut self.hostile_us } else { &mut self.honest_us }.push(us);
    }

    fn add(&mut self, other: Self) {
        self.honest_us.extend(other.honest_us);
        self.hostile_us.extend(other.hostile_us);
        self.wrong.extend(other.wrong);
        self.killed += other.killed;
        self.outlived = self.outlived.max(other.outlived);
    }
}

/// Soaks, prints a table, and fails when anything is left or wrong.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let started = Instant::now();
    traces::adopt_orphans()?;
    println!("{}", traces::HEADER);
    let corpus = Corpus::read()?;
    // What a process makes once and keeps, such as the thread that forks, is no leak.
    library::warm_up(&corpus, &options.python)?;
    let before = Traces::look("before")?;
    let shares = Shares::of(options.runs);
    let (engine, memory_kib) = through_the_engine(options, &corpus, shares.engine)?;
    let ended = Traces::look("engines ended")?;
    let binaries = binary::run(options, &corpus, &shares)?;
    let after = Traces::look("after")?;
    let mut wrong = traces::left(&before, &ended);
    wrong.extend(traces::left(&ended, &after));
    wrong.extend(growth(&memory_kib));
    print_times("engine", &engine);
    print_times("binary", &binaries);
    let (killed, outlived) = (binaries.killed, binaries.outlived);
    println!(
        "{killed} judges killed; the last process was gone {outlived:.0?} later at the latest"
    );
    println!("{} runs in {:.0?}", options.runs, started.elapsed());
    wrong.extend(engine.wrong);
    wrong.extend(binaries.wrong);
    if wrong.is_empty() {
        println!("nothing is left, and every verdict was right");
        return Ok(());
    }
    Err(format!("{} found:\n{}", wrong.len(), wrong.join("\n")))
}

/// How many runs go which way.
struct Shares {
    engine: u64,
    binary: u64,
    killed: u64,
}

impl Shares {
    fn of(runs: u64) -> Self {
        let (binary, killed) = (runs / BINARY_EVERY, runs / KILLED_EVERY);
        Self { engine: runs - binary - killed, binary, killed }
    }
}

/// A part of the runs for each worker.
fn part(runs: u64, worker: u64, workers: u64) -> u64 {
    runs / workers + u64::from(worker < runs % workers)
}

/// Runs through engines of this process, with a look after each tenth of the runs while the engines
/// still stand; gives the memory of this process as it was seen then, in KiB.
fn through_the_engine(
    options: &Options,
    corpus: &Corpus,
    runs: u64,
) -> Result<(Found, Vec<u64>), String> {
    let workers = usize::try_from(options.jobs).map_err(|e| e.to_string())?;
    let barrier = Barrier::new(workers + 1);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..options.jobs)
            .map(|worker| {
                let (barrier, runs) = (&barrier, part(runs, worker, options.jobs));
                let chance = Random::new(options.seed.wrapping_add(worker));
                scope.spawn(move || library::work(corpus, &options.python, runs, chance, barrier))
            })
            .collect();
        let mut looks = Vec::new();
        for tenth in 1..=TENTHS {
            barrier.wait();
            looks.push(Traces::look(&format!("at {} %", tenth * 100 / TENTHS)));
            barrier.wait();
        }
        let mut found = Found::default();
        for thread in threads {
            found.add(thread.join().map_err(|_| "a worker panicked")??);
        }
        let looks = looks.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok((found, looks.iter().map(|look| look.memory_kib).collect()))
    })
}

/// What is wrong with memory, in KiB, as it was seen after each tenth.
fn growth(memory_kib: &[u64]) -> Vec<String> {
    let steps: Vec<u64> =
        memory_kib.windows(2).map(|pair| pair[1].saturating_sub(pair[0])).collect();
    let largest = steps.iter().copied().max().unwrap_or_default();
    let others = steps.iter().sum::<u64>() - largest;
    let too_large = (largest > STEP_KIB_MAX)
        .then(|| format!("memory grew by {largest} KiB within a tenth of the runs"));
    let steady = (others > GROWTH_KIB_MAX)
        .then(|| format!("memory grew by {others} KiB beside its largest step"));
    too_large.into_iter().chain(steady).collect()
}

fn print_times(name: &str, found: &Found) {
    for (kind, times) in [("honest", &found.honest_us), ("hostile", &found.hostile_us)] {
        let times = crate::quantiles::Quantiles::of(times.iter().map(|us| f64::from(*us) / 1e3));
        println!("{name}, {kind}: {times} ms");
    }
}

#[cfg(test)]
mod tests {
    use super::growth;

    #[test]
    fn one_large_step_is_an_allocator_s_and_many_small_ones_are_a_leak() {
        let flat = [100_000, 100_000, 140_000, 140_000, 140_300, 140_300];
        assert!(growth(&flat).is_empty());
        let leak = [100_000, 101_000, 102_000, 103_000, 104_000, 105_000];
        assert_eq!(growth(&leak), ["memory grew by 4000 KiB beside its largest step"]);
        let jump = [100_000, 100_000, 200_000, 200_000];
        assert_eq!(growth(&jump), ["memory grew by 100000 KiB within a tenth of the runs"]);
    }
}
