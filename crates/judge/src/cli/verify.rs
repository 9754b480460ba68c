//! `judge verify`.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::process::ExitCode;
use std::rc::Rc;
use std::thread::available_parallelism;

use judge::bank::Bank;
use judge::engine::Engine;
use judge::fault::Fault;
use judge::growth::{By, GrowthPlan};
use judge::runner::Walls;
use judge::verify::{SampleResult, Verification, verify as verify_one};
use judge_core::report::Machine;
use judge_core::verdict::Verdict;
use judge_report::{VerifiedExercise, VerifiedSample, VerifyScreen};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::task::{JoinSet, LocalSet};

use super::args::{PlainFormat, VerifyArgs};
use super::exit;
use super::output::Output;
use super::run::{effort, settings};

/// How many other seeds the random cases are tried with.
const FRESH_SEEDS: usize = 2;

/// Verifies exercises and shows what was found.
pub(crate) async fn verify(
    bank: &Bank,
    args: &VerifyArgs,
    output: &Output,
) -> Result<ExitCode, Fault> {
    let ids = if args.all { bank.ids() } else { &args.exercises };
    let mut exercises = ids.iter().map(|id| bank.exercise(id)).collect::<Result<Vec<_>, _>>()?;
    let engine = Rc::new(Engine::start(settings(&args.python, Walls::Raised).await?).await?);
    let mut too_new = Vec::new();
    if args.all {
        exercises.retain(|exercise| {
            let suits = engine.suits(exercise);
            too_new.extend((!suits).then(|| exercise.id.clone()));
            suits
        });
    }
    let fresh = fresh_seeds();
    let plan = effort(args.growth).map(|effort| GrowthPlan { effort, sizes: None, by: By::Counts });
    let places = Rc::new(Semaphore::new(available_parallelism().map_or(2, usize::from)));
    let mut found = LocalSet::new()
        .run_until(async {
            let mut running = JoinSet::new();
            for exercise in exercises {
                let (engine, places, fresh) =
                    (Rc::clone(&engine), Rc::clone(&places), fresh.clone());
                running.spawn_local(async move {
                    let _place = places.acquire().await.expect("the semaphore is never closed");
                    Box::pin(verify_one(&engine, &exercise, &fresh, plan)).await
                });
            }
            let mut found = Vec::new();
            while let Some(done) = running.join_next().await {
                found.push(done.expect("verifying does not panic")?);
            }
            Ok::<_, Fault>(found)
        })
        .await?;
    found.sort_by(|a: &Verification, b| a.exercise.cmp(&b.exercise));
    output.print(&match args.format {
        PlainFormat::Terminal => {
            let screen = screen(&engine.machine(), &found);
            let left_out = match too_new.as_slice() {
                [] => String::new(),
                ids => format!("\n  left out, for a newer Python: {}\n", ids.join(", ")),
            };
            left_out + &judge_report::verify_screen(&screen, &output.style())
        }
        PlainFormat::Json => {
            let machine = engine.machine();
            let report = json!({
                "format": 1, "machine": machine, "exercises": found, "for_newer_python": too_new,
            });
            format!("{report:#}\n")
        }
    });
    let sound = found.iter().all(|found| found.problems.is_empty());
    Ok(if sound { exit::accepted() } else { exit::refused() })
}

/// Seeds that were not chosen when the exercise was written. Kept short, to be typed again.
fn fresh_seeds() -> Vec<u64> {
    (0..FRESH_SEEDS).map(|_| RandomState::new().build_hasher().finish() % 1_000_000).collect()
}

fn screen(machine: &Machine, found: &[Verification]) -> VerifyScreen {
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
        })
        .collect();
    VerifyScreen { machine, exercises }
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
