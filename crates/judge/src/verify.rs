//! Judging an exercise: every sample submission must get its verdict, from the part that is meant.

use judge_core::exercise::{Exercise, Sample, SampleFolder, lint};
use judge_core::verdict::Verdict;
use serde::Serialize;

use crate::author::Author;
use crate::engine::{Cases, Engine, Judged, Submission};
use crate::fault::Fault;

/// What was found out about an exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Verification {
    /// Which exercise.
    pub exercise: String,
    /// What is wrong with it: any of these makes it fail.
    pub problems: Vec<String>,
    /// What could be better.
    pub warnings: Vec<String>,
    /// The sample submissions, by path.
    pub samples: Vec<SampleResult>,
    /// How many cases each sample was run on.
    pub cases: usize,
}

/// What became of a sample submission.
#[derive(Clone, Debug, Serialize)]
pub struct SampleResult {
    /// Path below `submissions/`.
    pub path: String,
    /// Verdicts that are right for it.
    pub expected: Vec<Verdict>,
    /// The verdict it got.
    pub verdict: Verdict,
    /// Parts of the exercise that caught it.
    pub caught_by: Vec<String>,
    /// The first failing case that would be shown.
    pub first_failure: Option<String>,
    /// CPU time of its slowest case over the limit of a case, in per cent.
    pub cpu_percent: u64,
    /// Peak memory over the limit, in per cent.
    pub memory_percent: u64,
}

/// Verifies one exercise. `fresh` are seeds for random cases other than the exercise's own.
///
/// # Errors
/// When the judge could not judge; a faulty exercise is described in the result.
pub async fn verify(
    engine: &Engine,
    exercise: &Exercise,
    fresh: &[u64],
) -> Result<Verification, Fault> {
    let mut found = Verification {
        exercise: exercise.id.clone(),
        problems: lint(exercise).into_iter().map(|d| d.message).collect(),
        warnings: Vec::new(),
        samples: Vec::new(),
        cases: 0,
    };
    let cases = engine.cases(exercise, None).await?;
    found.cases = cases.examples.len() + cases.tests.len();
    starter(engine, exercise, &cases, &mut found).await?;
    for sample in &exercise.samples {
        let judged = engine.judge(exercise, &cases, &submission(sample)).await?;
        check_sample(sample, &judged, &mut found);
        found.samples.push(result(sample, &judged));
    }
    sweeps(engine, exercise, &mut found).await?;
    for seed in fresh {
        repeat(engine, exercise, *seed, &mut found).await?;
    }
    Ok(found)
}

fn submission(sample: &Sample) -> Submission {
    Submission { name: sample.path.clone(), source: sample.source.clone() }
}

/// The starter is not an answer, but it must be something that can be judged.
async fn starter(
    engine: &Engine,
    exercise: &Exercise,
    cases: &Cases,
    found: &mut Verification,
) -> Result<(), Fault> {
    let starter =
        Submission { name: "starter.py".to_owned(), source: exercise.starter.clone().into_bytes() };
    let verdict = engine.judge(exercise, cases, &starter).await?.report.verdict;
    match verdict {
        Verdict::Accepted => found.problems.push("the starter is accepted as it is".to_owned()),
        Verdict::DoesNotLoad | Verdict::Forbidden => {
            found.problems.push(format!("the starter is judged {}", verdict.name()));
        }
        Verdict::WrongAnswer
        | Verdict::TooSlow
        | Verdict::TooMuchMemory
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError => {}
    }
    Ok(())
}

fn check_sample(sample: &Sample, judged: &Judged, found: &mut Verification) {
    let verdict = judged.report.verdict;
    let path = &sample.path;
    if !sample.expect.contains(&verdict) {
        let expected: Vec<&str> = sample.expect.iter().map(|verdict| verdict.name()).collect();
        let first = judged
            .report
            .failures
            .first()
            .map_or_else(String::new, |failure| format!(", first failing: {}", failure.id));
        found.problems.push(format!(
            "{path} is judged {}, not {}{first}",
            verdict.name(),
            expected.join(" or ")
        ));
        return;
    }
    for part in &sample.on {
        if !part.starts_with("sweep:") && !judged.caught_by.contains(part) {
            found.problems.push(format!("{path} is not caught by `{part}`"));
        }
    }
    if sample.folder == SampleFolder::Wrong && judged.caught_by.iter().all(|part| part == "random")
    {
        found.warnings.push(format!(
            "{path} is caught by random cases alone: add a fixture that is named for its mistake"
        ));
    }
    if sample.folder == SampleFolder::Accepted {
        let cpu = cpu_percent(judged);
        if cpu > 50 {
            found
                .warnings
                .push(format!("{path} uses {cpu} % of the CPU limit: at most 50 % is safe"));
        }
    }
}

fn result(sample: &Sample, judged: &Judged) -> SampleResult {
    let report = &judged.report;
    SampleResult {
        path: sample.path.clone(),
        expected: sample.expect.clone(),
        verdict: report.verdict,
        caught_by: judged.caught_by.clone(),
        first_failure: report.failures.first().map(|failure| failure.id.clone()),
        cpu_percent: cpu_percent(judged),
        memory_percent: report.usage.memory_bytes * 100 / report.limits.memory_bytes.max(1),
    }
}

fn cpu_percent(judged: &Judged) -> u64 {
    let slowest = judged.report.phases.iter().map(|phase| phase.slowest_us).max().unwrap_or(0);
    slowest / 10 / judged.report.limits.cpu_ms.max(1)
}

/// Every sweep's smallest and largest input can be made: what they measure is the next step.
async fn sweeps(
    engine: &Engine,
    exercise: &Exercise,
    found: &mut Verification,
) -> Result<(), Fault> {
    if exercise.sweeps.is_empty() {
        return Ok(());
    }
    let mut generator = Author::generator(engine.author(), exercise).await?;
    for sweep in &exercise.sweeps {
        for n in [sweep.sizes.min, sweep.sizes.max] {
            let with: Option<Vec<(String, i64)>> = sweep
                .with
                .iter()
                .map(|(name, value)| Some((name.clone(), value.evaluate(n)?)))
                .collect();
            let Some(with) = with else {
                let what = format!("sweep `{}`: `with` cannot be computed for n = {n}", sweep.name);
                found.problems.push(what);
                continue;
            };
            let profile = sweep.profile.clone();
            let input = judge_core::exercise::Generate { profile, n, with, seed: 1 };
            if let Err(fault) = generator.generate(&exercise.interface, &input).await {
                found.problems.push(format!("sweep `{}`: {fault}", sweep.name));
                return Ok(());
            }
        }
    }
    Ok(())
}

/// With other random cases, verdicts must stay what they are.
async fn repeat(
    engine: &Engine,
    exercise: &Exercise,
    seed: u64,
    found: &mut Verification,
) -> Result<(), Fault> {
    let cases = engine.cases(exercise, Some(seed)).await?;
    let quick = exercise.samples.iter().filter(|sample| {
        // What runs into a limit in a named case does so under every seed.
        !matches!(sample.folder, SampleFolder::Slow | SampleFolder::Memory)
    });
    for sample in quick {
        let verdict = engine.judge(exercise, &cases, &submission(sample)).await?.report.verdict;
        if !sample.expect.contains(&verdict) {
            found.problems.push(format!(
                "{} is flaky: judged {} with --seed {seed}",
                sample.path,
                verdict.name()
            ));
        }
    }
    Ok(())
}
