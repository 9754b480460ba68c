//! `judge verify`.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::rc::Rc;
use std::thread::available_parallelism;
use std::time::Instant;

use judge::bank::Bank;
use judge::engine::Engine;
use judge::fault::Fault;
use judge::growth::{By, GrowthPlan};
use judge::runner::Walls;
use judge::verify::{Mutants, Mutation, SampleResult, Summary, Survivor, Trial, Verification};
use judge_core::exercise::Exercise;
use judge_core::report::Machine;
use judge_core::verdict::Verdict;
use judge_report::{
    SurvivingMutant, VerifiedExercise, VerifiedMutants, VerifiedSample, VerifyScreen,
};
use serde_json::json;
use tokio::task::LocalSet;

use super::args::{PlainFormat, VerifyArgs};
use super::chosen::is_chosen;
use super::exit;
use super::output::Output;
use super::run::{growth_plan, settings};
use round::{Places, round};
use told::Told;

mod round;
mod told;

/// Verifies exercises and shows what was found.
pub(crate) async fn verify(
    bank: &Bank,
    args: &VerifyArgs,
    output: &Output,
) -> Result<ExitCode, Fault> {
    let begun = Instant::now();
    let exercises = exercises(bank, args, output)?;
    let engine = Rc::new(Engine::start(settings(&args.python, Walls::Raised).await?).await?);
    let (unsuited, exercises): (Vec<_>, Vec<_>) = exercises
        .into_iter()
        // One that was asked for by name is a fault, where it comes up.
        .partition(|exercise| args.all && engine.unsuited(exercise).is_some());
    let verifying = verify_each(&engine, exercises, args, output);
    let (mut found, faults) = LocalSet::new().run_until(verifying).await?;
    found.sort_by(|a: &Verification, b| a.exercise.cmp(&b.exercise));
    let unsuited: Vec<String> = unsuited.into_iter().map(|exercise| exercise.id).collect();
    let wall_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    let machine = engine.machine();
    output.print(&match args.format {
        PlainFormat::Terminal => {
            judge_report::verify_screen(&screen(&machine, &found, unsuited), &output.style())
        }
        PlainFormat::Json => {
            let (jobs, cores) = (jobs(args), cores());
            let summary = Summary { wall_ms, jobs, cores, ..Summary::of(&found) };
            let report = json!({
                "format": 1, "machine": machine, "summary": summary, "unsuited": unsuited,
                "exercises": found,
            });
            format!("{report:#}\n")
        }
    });
    let sound = found.iter().all(|found| found.problems.is_empty());
    Ok(match (faults, sound) {
        (0, true) => exit::accepted(),
        (0, false) => exit::refused(),
        (_, _) => exit::fault_code(),
    })
}

/// The exercises that are meant.
fn exercises(bank: &Bank, args: &VerifyArgs, output: &Output) -> Result<Vec<Exercise>, Fault> {
    let ids = if args.all { bank.ids() } else { &args.exercises };
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    for id in ids {
        match bank.exercise(id) {
            Ok(exercise) => read.push(exercise),
            Err(fault) => faults.push(fault),
        }
    }
    // The mistakes of all exercises are told, not those of the first alone.
    if let Some(last) = faults.pop() {
        for fault in &faults {
            output.fault(fault);
        }
        return Err(last);
    }
    read.retain(|exercise| is_chosen(exercise, &args.chosen));
    let part = args.part;
    let read = read.into_iter().enumerate();
    Ok(read.filter(|(index, _)| part.holds(*index)).map(|(_, exercise)| exercise).collect())
}

/// How many exercises are verified at a time.
fn jobs(args: &VerifyArgs) -> usize {
    args.jobs.map_or_else(cores, NonZeroUsize::get)
}

fn cores() -> usize {
    available_parallelism().map_or(2, NonZeroUsize::get)
}

fn trial(args: &VerifyArgs) -> Trial {
    let by = if args.untimed { By::CountsAlone } else { By::Counts };
    Trial {
        fresh: fresh_seeds(args.seeds),
        plan: growth_plan(args.growth).map(|plan| GrowthPlan { by, ..plan }),
        mutants: if args.mutants { Mutants::Tried } else { Mutants::NotTried },
    }
}

/// Verifies exercises, so many at a time: what was found, and how many could not be verified. What
/// fails beside others is verified again by itself, and that counts.
async fn verify_each(
    engine: &Rc<Engine>,
    exercises: Vec<Exercise>,
    args: &VerifyArgs,
    output: &Output,
) -> Result<(Vec<Verification>, usize), Fault> {
    let trial = Rc::new(trial(args));
    let mut told = Told::new(output, exercises.len());
    let places = if exercises.len() > 1 { Places::of(jobs(args), &trial) } else { Places::One };
    let done = async {
        let beside = round(engine, exercises, &trial, places, &mut told).await?;
        let alone = round(engine, beside.doubtful, &trial, Places::One, &mut told).await?;
        let mut found = beside.found;
        found.extend(alone.found.into_iter().map(|found| found.beside(&beside.failed)));
        Ok((found, beside.faults + alone.faults))
    };
    let done = done.await;
    told.close();
    done
}

/// Seeds that were not chosen when the exercise was written. Kept short, to be typed again.
fn fresh_seeds(count: u8) -> Vec<u64> {
    (0..count).map(|_| RandomState::new().build_hasher().finish() % 1_000_000).collect()
}

fn screen(machine: &Machine, found: &[Verification], unsuited: Vec<String>) -> VerifyScreen {
    let (python, backend) = (&machine.python, machine.backend.name());
    let machine = format!(
        "{} {} · {backend} · {}",
        python.implementation,
        python.version,
        machine.level.name()
    );
    let exercises = found
        .iter()
        .map(|found| VerifiedExercise {
            name: found.exercise.clone(),
            cases: found.cases,
            sweeps: found.sweeps,
            samples: found.samples.iter().map(sample).collect(),
            problems: found.problems.clone(),
            warnings: found.warnings.clone(),
            left_out: found.left_out.len(),
            mutants: found.mutants.as_ref().map(mutants),
        })
        .collect();
    VerifyScreen { machine, exercises, unsuited }
}

fn mutants(mutation: &Mutation) -> VerifiedMutants {
    let survivor = |it: &Survivor| SurvivingMutant {
        place: format!("{}:{}", it.file, it.line),
        before: it.before.clone(),
        after: it.after.clone(),
    };
    VerifiedMutants {
        made: mutation.made,
        killed: mutation.killed,
        equivalent: mutation.equivalent,
        survivors: mutation.survivors.iter().map(survivor).collect(),
    }
}

fn sample(result: &SampleResult) -> VerifiedSample {
    let because = if result.verdict == Verdict::Accepted {
        format!("{} % of the CPU limit, {} % of memory", result.cpu_percent, result.memory_percent)
    } else {
        match result.caught_by.as_slice() {
            [] => String::new(),
            [only] => only.clone(),
            [first, rest @ ..] => format!("{first} and {} more", rest.len()),
        }
    };
    VerifiedSample {
        right: result.expected.contains(&result.verdict),
        path: result.path.clone(),
        verdict: result.verdict.name().replace('_', " "),
        because,
    }
}
