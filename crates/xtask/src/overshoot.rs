//! How far programs get beyond their limits before they are dead: time, memory, and how long the
//! verdict takes after that.

use std::collections::BTreeMap;
use std::time::Instant;

use clap::Args;
use judge::bank::Bank;
use judge::engine::{Cases, Engine, Settings, Submission};
use judge::python::Interpreter;
use judge::runner::Walls;
use judge_core::exercise::Exercise;
use judge_core::report::Backend;
use judge_core::verdict::{CaseVerdict, Verdict};
use judge_protocol::{Limits, Stop};

use crate::quantiles::Quantiles;

/// Small limits: what is measured is what comes after them. On a busy machine CPU time passes
/// slowly, so the wall is far away but for programs that sleep.
const LIMITS: Limits = Limits {
    cpu_ms: 150,
    wall_ms: 20_000,
    memory_bytes: 32 << 20,
    output_bytes: 64 << 10,
    reply_bytes: 8 << 20,
    threads: 8,
    open_files: 32,
};
const SLEEPERS: Limits = Limits { wall_ms: 150, ..LIMITS };

/// A way to run away.
struct Runaway {
    name: &'static str,
    /// The limits that may end it.
    ends: &'static [Stop],
    /// The body of its function.
    body: &'static str,
}

const RUNAWAYS: [Runaway; 6] = [
    Runaway { name: "loop", ends: &[Stop::Cpu], body: "    while True:\n        pass\n" },
    Runaway { name: "loop in C", ends: &[Stop::Cpu], body: "    return sum(range(10 ** 12))\n" },
    Runaway { name: SLEEPER, ends: &[Stop::Wall], body: "    import time\n    time.sleep(1000)\n" },
    Runaway {
        name: "allocator",
        ends: &[Stop::Memory],
        body: "    kept = []\n    while True:\n        kept.append(bytearray(1 << 20))\n",
    },
    Runaway {
        name: "flood",
        ends: &[Stop::Output],
        body: "    while True:\n        print('x' * 1000)\n",
    },
    Runaway {
        name: "threads",
        // Where the kernel bounds them it loops, because it cannot have more.
        ends: &[Stop::Threads, Stop::Memory, Stop::Cpu],
        body: "    import threading, time\n    while True:\n        try:\n            \
               threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()\n        \
               except RuntimeError:\n            pass\n",
    },
];
const SLEEPER: &str = "sleeper";

/// What is judged between runaways, to know what a run costs that meets no limit.
const RIGHT: &str = "accepted/reference.py";

/// Options of `overshoot`.
#[derive(Args, Debug)]
pub(crate) struct Options {
    /// How many runaways, of all kinds together.
    #[arg(default_value_t = 120)]
    runs: usize,
    /// The interpreter.
    #[arg(long, default_value = "python3")]
    python: String,
}

/// What was seen of one kind.
#[derive(Default)]
struct Seen {
    /// Time of the case beyond its limit, in milliseconds: of CPU for the CPU limit, else of wall.
    time_over: Vec<f64>,
    /// From the limit, or where that is no time from the stop, to the report, in milliseconds.
    to_report: Vec<f64>,
    /// Memory beyond the limit, in MiB.
    memory_over: Vec<f64>,
    /// How often another limit than its own ended it.
    otherwise: usize,
}

/// Measures, and prints a table.
pub(crate) fn run(options: &Options) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    runtime.block_on(measure(options)).map_err(|fault| fault.to_string())
}

/// One exercise, ready to be judged.
struct Bench {
    engine: Engine,
    exercise: Exercise,
    cases: Cases,
}

async fn measure(options: &Options) -> Result<(), judge::fault::Fault> {
    let interpreter = Interpreter::find(Some(&options.python)).await?;
    let backend = Some(Backend::Embedded);
    let engine = Engine::start(Settings {
        interpreter,
        backend,
        walls: Walls::Raised,
        left_out: Vec::new(),
    })
    .await?;
    let mut exercise = Bank::built_in().exercise("two_sum")?;
    exercise.fixtures.retain(|fixture| fixture.sample);
    exercise.random = None;
    let right = exercise.samples.iter().find(|sample| sample.path == RIGHT);
    let right = right.map(|sample| sample.source.clone()).unwrap_or_default();
    let cases = engine.cases(&exercise, None).await?;
    let mut bench = Bench { engine, exercise, cases };
    let mut kinds: BTreeMap<&str, Seen> = BTreeMap::new();
    let mut idle = Vec::new();
    for turn in 0..options.runs {
        let runaway = &RUNAWAYS[turn % RUNAWAYS.len()];
        bench.exercise.limits = if runaway.name == SLEEPER { SLEEPERS } else { LIMITS };
        bench.runaway(runaway, kinds.entry(runaway.name).or_default()).await?;
        if turn % RUNAWAYS.len() == 0 {
            let (elapsed, report) = bench.judge(right.clone()).await?;
            let cases = report.phases.iter().map(|phase| phase.usage.wall_us).sum::<u64>();
            if report.verdict == Verdict::Accepted {
                idle.push(elapsed - milliseconds(cases));
            }
        }
    }
    print(&kinds, &Quantiles::of(idle));
    Ok(())
}

impl Bench {
    /// The report on a source, and how long it took, in milliseconds.
    async fn judge(
        &self,
        source: Vec<u8>,
    ) -> Result<(f64, judge_core::report::Report), judge::fault::Fault> {
        let submission = Submission { name: "solution.py".to_owned(), source };
        let started = Instant::now();
        let judged = self.engine.judge(&self.exercise, &self.cases, &submission, None).await?;
        Ok((started.elapsed().as_secs_f64() * 1e3, judged.report))
    }

    async fn runaway(&self, runaway: &Runaway, seen: &mut Seen) -> Result<(), judge::fault::Fault> {
        let source = format!("def two_sum(nums, target):\n{}", runaway.body);
        let (elapsed, report) = self.judge(source.into_bytes()).await?;
        let Some(failure) = report.failures.first() else {
            seen.otherwise += 1;
            return Ok(());
        };
        let usage = failure.usage;
        let stop = match &failure.verdict {
            CaseVerdict::Limit { limit, .. } => Some(*limit),
            _ => None,
        };
        seen.otherwise += usize::from(stop.is_none_or(|stop| !runaway.ends.contains(&stop)));
        let limits = &self.exercise.limits;
        let over = match stop {
            Some(Stop::Cpu) => Some((usage.cpu_us, limits.cpu_ms)),
            Some(Stop::Wall) => Some((usage.wall_us, limits.wall_ms)),
            _ => None,
        };
        let over = over.map(|(us, limit)| milliseconds(us) - milliseconds(limit * 1000));
        seen.time_over.extend(over);
        seen.to_report.push(elapsed - milliseconds(usage.wall_us) + over.unwrap_or(0.0));
        let memory_over = usage.memory_bytes.saturating_sub(limits.memory_bytes);
        seen.memory_over.push(mebibytes(memory_over));
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "times and sizes that fit into 53 bits")]
fn milliseconds(us: u64) -> f64 {
    us as f64 / 1e3
}

#[expect(clippy::cast_precision_loss, reason = "times and sizes that fit into 53 bits")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

fn print(kinds: &BTreeMap<&str, Seen>, idle: &Quantiles) {
    println!("p50 / p99 / max      time over, ms          limit to report, ms    memory over, MiB");
    let told = |figures: &[f64]| {
        let of = Quantiles::of(figures.iter().copied());
        if figures.is_empty() {
            return "-".to_owned();
        }
        format!("{:.1} / {:.1} / {:.1}", of.at(0.5), of.at(0.99), of.max())
    };
    for (name, seen) in kinds {
        let columns =
            [&seen.time_over, &seen.to_report, &seen.memory_over].map(|column| told(column));
        let [time, report, memory] = columns;
        println!("{name:<10} {:>5}    {time:<22} {report:<22} {memory}", seen.to_report.len());
        if seen.otherwise > 0 {
            println!("{:>20} ended otherwise than by their own limit", seen.otherwise);
        }
    }
    println!("a run that meets no limit takes beside its cases: {idle} ms");
    println!(
        "limits: {} ms of CPU, {} ms of wall for sleepers, {} MiB",
        LIMITS.cpu_ms,
        SLEEPERS.wall_ms,
        LIMITS.memory_bytes >> 20
    );
}
