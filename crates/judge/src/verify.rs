//! Judging an exercise: every sample submission must get its verdict, from the part that is meant.

use std::time::Instant;

use judge_core::exercise::{Exercise, Sample, SampleFolder, lint, remarks};
use judge_core::growth::{Class, Effort, Finding, Growth, Method, SweepGrowth};
use judge_core::verdict::Verdict;
use serde::Serialize;

use crate::engine::{Cases, Engine, Judged, Submission};
use crate::fault::Fault;
use crate::growth::{GrowthPlan, REFERENCE};

mod mutants;
mod summary;

pub use mutants::{Mutation, Survivor};
pub use summary::{Killed, Summary};

/// So many inputs are named at most that an author's own rule refuses.
const REFUSED_SHOWN_MAX: usize = 5;

/// How an exercise is verified.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Seeds for random cases other than the exercise's own.
    pub fresh: Vec<u64>,
    /// How growth of the samples is measured, if it is.
    pub plan: Option<GrowthPlan>,
    /// Whether mutants of the reference are tried.
    pub mutants: Mutants,
}

/// Whether mutants of the reference are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutants {
    /// They are.
    Tried,
    /// They are not.
    NotTried,
}

/// What was found out about an exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Verification {
    /// Which exercise.
    pub exercise: String,
    /// What a solution to it is: `function`.
    pub kind: String,
    /// Where it stands: `Graphs`.
    pub category: String,
    /// Where in that: `Graph traversal`.
    pub subtopic: String,
    /// What is wrong with it: any of these makes it fail.
    pub problems: Vec<String>,
    /// What could be better.
    pub warnings: Vec<String>,
    /// The sample submissions, by path.
    pub samples: Vec<SampleResult>,
    /// Samples that only a sweep can catch, by path: not run where growth is not measured.
    pub left_out: Vec<String>,
    /// How many cases each sample was run on.
    pub cases: usize,
    /// How many sweeps samples were measured on; 0 where growth is not measured.
    pub sweeps: usize,
    /// What became of mutants of the reference, where they were tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mutants: Option<Mutation>,
    /// How long it took, in milliseconds.
    pub wall_ms: u64,
}

impl Verification {
    /// The same, found alone, beside how exercises failed that were verified side by side: what
    /// holds by itself alone is unsteady.
    #[must_use]
    pub fn beside(mut self, failed: &[Self]) -> Self {
        let before = failed.iter().find(|failed| failed.exercise == self.exercise);
        if let Some(problem) = before.and_then(|failed| failed.problems.first())
            && self.problems.is_empty()
        {
            self.warnings.push(format!("holds by itself, but failed beside other work: {problem}"));
        }
        self
    }
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

/// Verifies one exercise.
///
/// # Errors
/// When the judge could not judge; a faulty exercise is described in the result.
pub async fn verify(
    engine: &Engine,
    exercise: &Exercise,
    trial: &Trial,
) -> Result<Verification, Fault> {
    let begun = Instant::now();
    let plan = trial.plan;
    let mut found = Verification {
        exercise: exercise.id.clone(),
        kind: exercise.interface.kind().to_owned(),
        category: exercise.category.clone(),
        subtopic: exercise.subtopic.clone(),
        problems: lint(exercise).into_iter().map(|d| d.message).collect(),
        warnings: remarks(exercise),
        samples: Vec::new(),
        left_out: Vec::new(),
        cases: 0,
        sweeps: plan.map_or(0, |_| exercise.sweeps.len()),
        mutants: None,
        wall_ms: 0,
    };
    // A scaffold that is not filled yet has nothing that could be run.
    if !exercise.document.unfilled.is_empty() {
        return Ok(found);
    }
    let cases = engine.cases(exercise, None).await?;
    found.cases = cases.examples.len() + cases.tests.len();
    let refused = engine.refused_inputs(exercise, &cases).await?;
    found.problems.extend(refused.into_iter().take(REFUSED_SHOWN_MAX));
    starter(engine, exercise, &cases, &mut found).await?;
    for sample in &exercise.samples {
        if plan.is_none() && needs_growth(exercise, sample) {
            found.left_out.push(sample.path.clone());
            continue;
        }
        let judged = engine.judge(exercise, &cases, &submission(sample), plan).await?;
        check_sample(sample, &judged, plan, &mut found);
        found.samples.push(result(sample, &judged));
    }
    // Without random cases a seed changes nothing: once more tells whether a verdict is steady.
    let repeats = if exercise.random.is_some() { trial.fresh.len() } else { 1 };
    for seed in trial.fresh.iter().take(repeats) {
        repeat(engine, exercise, *seed, &mut found).await?;
    }
    if trial.mutants == Mutants::Tried
        && let Some((tried, problems)) = mutants::mutate(engine, exercise, &cases, plan).await?
    {
        found.mutants = Some(tried);
        found.problems.extend(problems);
    }
    found.wall_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    Ok(found)
}

/// Whether a sample is caught by nothing but sweeps, which say nothing where growth is not measured.
fn needs_growth(exercise: &Exercise, sample: &Sample) -> bool {
    let slow = matches!(sample.folder, SampleFolder::Slow | SampleFolder::Memory);
    let by_sweeps = !sample.on.is_empty() || (slow && !exercise.sweeps.is_empty());
    by_sweeps && sample.on.iter().all(|part| is_sweep(part))
}

fn is_sweep(part: &str) -> bool {
    part.starts_with("sweep:")
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
    let verdict = engine.judge(exercise, cases, &starter, None).await?.report.verdict;
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

fn check_sample(
    sample: &Sample,
    judged: &Judged,
    plan: Option<GrowthPlan>,
    found: &mut Verification,
) {
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
    for part in sample.on.iter().filter(|part| plan.is_some() || !is_sweep(part)) {
        if !judged.caught_by.contains(part) {
            found.problems.push(format!("{path} is not caught by `{part}`"));
        }
    }
    // A quick look cannot always tell a class; it only must not find a promise broken.
    let thorough = plan.is_some_and(|plan| plan.effort != Effort::Quick);
    if let (true, Some(growth)) = (thorough, &judged.report.growth) {
        if sample.path == REFERENCE {
            check_reference(sample, growth, found);
        }
        check_classes(sample, growth, found);
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

/// The reference must earn what it promises, or the label is wrong, or the input.
fn check_reference(sample: &Sample, growth: &Growth, found: &mut Verification) {
    for sweep in &growth.sweeps {
        let quantities = [("time", Some(&sweep.time)), ("space", sweep.space.as_ref())];
        for (quantity, curve) in quantities.into_iter().filter_map(|(q, curve)| Some((q, curve?))) {
            let earned = match growth.method {
                Method::Counts => curve.class == Some(curve.promised_class),
                Method::Time { .. } => true,
            };
            if curve.finding != Finding::Kept || !earned {
                let class = curve.class.map_or("nothing that can be told", Class::name);
                found.problems.push(format!(
                    "{} does not earn its promise in sweep `{}`: {quantity} `{}` is promised, \
                     {class} was measured",
                    sample.path, sweep.name, curve.promised
                ));
            }
        }
    }
}

/// A sample that says of which class it is must be told so by some sweep.
fn check_classes(sample: &Sample, growth: &Growth, found: &mut Verification) {
    let told = |curve: &dyn Fn(&SweepGrowth) -> Option<Class>, wanted: Option<Class>| {
        wanted.is_none() || growth.sweeps.iter().any(|sweep| curve(sweep) == wanted)
    };
    let time = told(&|sweep| sweep.time.class, sample.report.time);
    let space = told(&|sweep| sweep.space.as_ref()?.class, sample.report.space);
    for (quantity, right) in [("time", time), ("space", space)] {
        if !right {
            found.problems.push(format!(
                "{}: no sweep finds the class of {quantity} that its `report` names",
                sample.path
            ));
        }
    }
}

/// With other random cases, verdicts must stay what they are.
async fn repeat(
    engine: &Engine,
    exercise: &Exercise,
    seed: u64,
    found: &mut Verification,
) -> Result<(), Fault> {
    let cases = engine.cases(exercise, Some(seed)).await?;
    let refused = engine.refused_inputs(exercise, &cases).await?;
    let refused = refused.into_iter().take(REFUSED_SHOWN_MAX);
    found.problems.extend(refused.map(|why| format!("{why}, with --seed {seed}")));
    let quick = exercise.samples.iter().filter(|sample| {
        // What runs into a limit in a named case does so under every seed, and sweeps have none.
        !matches!(sample.folder, SampleFolder::Slow | SampleFolder::Memory)
            && !needs_growth(exercise, sample)
    });
    for sample in quick {
        let verdict =
            engine.judge(exercise, &cases, &submission(sample), None).await?.report.verdict;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn found(problem: Option<&str>) -> Verification {
        Verification {
            exercise: "patient".to_owned(),
            kind: String::new(),
            category: String::new(),
            subtopic: String::new(),
            problems: problem.map(str::to_owned).into_iter().collect(),
            warnings: Vec::new(),
            samples: Vec::new(),
            left_out: Vec::new(),
            cases: 0,
            sweeps: 0,
            mutants: None,
            wall_ms: 0,
        }
    }

    #[test]
    fn what_holds_by_itself_alone_says_how_it_failed_beside_others() {
        let before = [found(Some("too late"))];
        let warnings = |found: Verification| found.beside(&before).warnings;
        assert_eq!(
            warnings(found(None)),
            ["holds by itself, but failed beside other work: too late"]
        );
        assert_eq!(warnings(found(Some("too late again"))), [""; 0]);
        assert_eq!(found(None).beside(&[]).warnings, [""; 0]);
    }
}
