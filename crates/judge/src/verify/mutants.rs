//! Mutants of the reference: the same program with one small mistake. One that no case catches
//! shows what the cases do not look at.

use judge_core::exercise::{Equivalent, Exercise, Interface, Sample};
use judge_core::report::Report;
use judge_protocol::{Int, Limits, Value};
use serde::Serialize;

use crate::engine::{Cases, Engine, Submission};
use crate::fault::{Fault, FaultKind};
use crate::growth::{GrowthPlan, REFERENCE};

/// Makes the mutants, where the author's own Python runs.
const MAKER: &str = include_str!("mutants.py");

/// The most mutants of one exercise.
const MUTANTS_MAX: i64 = 40;

/// Which are taken where there are more: the same in each run.
const SEED: i64 = 1;

/// CPU time that a mutant may use for a case: so many times what the reference needs, and this
/// much beside it. Many mutants never end, and the limit of the exercise is for patient people.
const CPU_FACTOR: u64 = 20;
const CPU_MS: u64 = 200;

/// Wall time over CPU time: a busy machine kills no mutant.
const WALL_FACTOR: u64 = 10;

/// What became of the mutants of an exercise.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Mutation {
    /// How many were tried, equivalent ones left aside.
    pub made: usize,
    /// How many were caught.
    pub killed: usize,
    /// How many the author calls equivalent, and nothing has caught.
    pub equivalent: usize,
    /// The others, by line.
    pub survivors: Vec<Survivor>,
}

/// A mutant that nothing catches.
#[derive(Clone, Debug, Serialize)]
pub struct Survivor {
    /// The file, below `submissions/`.
    pub file: &'static str,
    /// The line of it, from 1.
    pub line: i64,
    /// What stands there.
    pub before: String,
    /// What stood there in the mutant.
    pub after: String,
}

/// A mutant and its source.
struct Mutant {
    change: Survivor,
    source: String,
    /// Which of the exercise's equivalents it is.
    equivalent: Option<usize>,
}

/// Tries mutants of the reference on all cases, and those that pass them on every sweep, if growth
/// is measured; and says what is wrong with the exercise's list of equivalents. `None` without a
/// reference.
pub(super) async fn mutate(
    engine: &Engine,
    exercise: &Exercise,
    cases: &Cases,
    plan: Option<GrowthPlan>,
) -> Result<Option<(Mutation, Vec<String>)>, Fault> {
    // Tests that were changed and still notice every mutant of their module are right.
    if matches!(exercise.interface, Interface::WriteTests(_)) {
        return Ok(None);
    }
    let Some(reference) = exercise.samples.iter().find(|sample| sample.path == REFERENCE) else {
        return Ok(None);
    };
    let report = engine.judge(exercise, cases, &super::submission(reference), None).await?.report;
    let hasty = Exercise { limits: hasty(&report), ..exercise.clone() };
    let mut mutation = Mutation::default();
    let mut unseen: Vec<bool> = exercise.equivalents.iter().map(|_| true).collect();
    let mut problems = Vec::new();
    for Mutant { change, source, equivalent } in make(engine, exercise, reference).await? {
        let mutant = Submission { name: "mutant.py".to_owned(), source: source.into_bytes() };
        let caught = engine.is_caught(&hasty, cases, &mutant).await?
            || grows(engine, exercise, &mutant, plan).await?;
        mutation.made += usize::from(equivalent.is_none());
        if let Some(at) = equivalent {
            unseen[at] = false;
        }
        match (equivalent, caught) {
            (None, true) => mutation.killed += 1,
            (None, false) => mutation.survivors.push(change),
            (Some(_), false) => mutation.equivalent += 1,
            (Some(at), true) => problems.push(not_equivalent(&exercise.equivalents[at])),
        }
    }
    let stale = exercise.equivalents.iter().zip(unseen).filter(|(_, unseen)| *unseen);
    problems.extend(stale.map(|(equivalent, _)| matches_nothing(equivalent)));
    Ok(Some((mutation, problems)))
}

fn not_equivalent(Equivalent { line, mutant, .. }: &Equivalent) -> String {
    format!("[[equivalent]] `{mutant}` for `{line}` is caught: take it off the list")
}

fn matches_nothing(Equivalent { line, mutant, .. }: &Equivalent) -> String {
    format!(
        "[[equivalent]] `{mutant}` for `{line}` is no mutant of {REFERENCE}: take it off the list"
    )
}

/// Whether a sweep catches it.
async fn grows(
    engine: &Engine,
    exercise: &Exercise,
    mutant: &Submission,
    plan: Option<GrowthPlan>,
) -> Result<bool, Fault> {
    let Some(plan) = plan else { return Ok(false) };
    let measured = engine.growth(exercise, mutant, plan).await?;
    Ok(measured.is_some_and(|measured| {
        let mut sweeps = measured.growth.sweeps.iter();
        !measured.misses.is_empty() || sweeps.any(judge_core::growth::SweepGrowth::is_above)
    }))
}

fn hasty(reference: &Report) -> Limits {
    let limits = reference.limits;
    let slowest = reference.phases.iter().map(|phase| phase.slowest_us).max().unwrap_or(0);
    let cpu_ms = limits.cpu_ms.min(slowest / 1000 * CPU_FACTOR + CPU_MS);
    Limits { cpu_ms, wall_ms: limits.wall_ms.min(cpu_ms * WALL_FACTOR), ..limits }
}

async fn make(
    engine: &Engine,
    exercise: &Exercise,
    reference: &Sample,
) -> Result<Vec<Mutant>, Fault> {
    let source = String::from_utf8_lossy(&reference.source).into_owned();
    let pair = |it: &Equivalent| {
        Value::Tuple(vec![Value::Str(it.line.clone()), Value::Str(it.mutant.clone())])
    };
    let equivalents = Value::List(exercise.equivalents.iter().map(pair).collect());
    let (seed, most) = (Value::from(SEED), Value::from(MUTANTS_MAX));
    let args = vec![Value::Str(source), seed, most, equivalents];
    let made = engine.author_call(exercise, ("mutants.py", MAKER), "mutants", args).await?;
    let odd = || Fault::new(FaultKind::System, "the maker of mutants answered out of turn");
    let Value::List(made) = made else { return Err(odd()) };
    made.into_iter().map(|value| mutant(value).ok_or_else(odd)).collect()
}

fn mutant(value: Value) -> Option<Mutant> {
    let Value::Tuple(parts) = value else { return None };
    let [
        Value::Int(Int::Small(line)),
        Value::Str(before),
        Value::Str(after),
        Value::Str(source),
        Value::Int(Int::Small(equivalent)),
    ] = <[Value; 5]>::try_from(parts).ok()?
    else {
        return None;
    };
    let change = Survivor { file: REFERENCE, line, before, after };
    Some(Mutant { change, source, equivalent: usize::try_from(equivalent).ok() })
}
