//! From a submission to a report.

use std::time::Instant;

use judge_core::case::{Case, Origin};
use judge_core::decide;
use judge_core::exercise::{CheckerKind, Exercise, entry};
use judge_core::plan;
use judge_core::report::{
    Backend, ExerciseSummary, FAILURES_SHOWN_MAX, Failure, Machine, Mark, Phase, PhaseName,
    PhaseState, Printed, REPORT_FORMAT, Report,
};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Limits, Load, LoadFailure, Reply, Request, Untrusted, Usage};
use judge_sandbox::Isolation;

use crate::author::{AUTHOR_LIMITS, Author, complete};
use crate::child::PRINTED_BYTES_MAX;
use crate::fault::{Fault, FaultKind};
use crate::phase::{CaseResult, Subject, run_cases};
use crate::picture::{picture, size};
use crate::python::Interpreter;
use crate::runner::{Runner, Walls};

/// The largest source that is judged, in bytes.
pub const SOURCE_BYTES_MAX: usize = 1 << 20;

/// Everything that judging needs, started once: a runner for submissions, another for authors.
pub struct Engine {
    run: Runner,
    author: Runner,
    interpreter: Interpreter,
}

/// How to run.
pub struct Settings {
    /// Which interpreter.
    pub interpreter: Interpreter,
    /// Which way; `None`: embedded where the interpreter allows it.
    pub backend: Option<Backend>,
    /// Whether walls are raised.
    pub walls: Walls,
}

/// What is to be judged.
pub struct Submission {
    /// Its path as the user wrote it.
    pub name: String,
    /// Its bytes.
    pub source: Vec<u8>,
}

/// A report, and which parts of the exercise caught the submission.
pub struct Judged {
    /// The report.
    pub report: Report,
    /// `static`, `load`, `case:NAME` for each failing fixture, `random` if a random case failed.
    pub caught_by: Vec<String>,
}

/// The cases of an exercise, inputs made and expectations known.
pub struct Cases {
    /// Shown to the learner.
    pub examples: Vec<Case>,
    /// All others.
    pub tests: Vec<Case>,
    /// The seed of the random ones.
    pub seed: u64,
}

impl Engine {
    /// Starts interpreters and raises their walls.
    pub async fn start(settings: Settings) -> Result<Self, Fault> {
        let Settings { interpreter, backend, walls } = settings;
        let backend = choose(backend, &interpreter, walls)?;
        let isolation = match walls {
            Walls::None => Isolation::none(),
            Walls::Raised => Isolation::detect().map_err(|failure| {
                Fault::new(FaultKind::Walls, format!("refusing to run: no {failure}"))
                    .hint("`judge doctor` says what is missing and how to repair it")
                    .hint("--unsafe-no-sandbox runs code that you trust as yourself")
            })?,
        };
        let (run, author) = tokio::try_join!(
            Runner::start(backend, &interpreter, &isolation, walls, Limits::default()),
            Runner::start(backend, &interpreter, &isolation, walls, AUTHOR_LIMITS),
        )?;
        Ok(Self { run, author, interpreter })
    }

    /// What runs submissions.
    pub fn machine(&self) -> Machine {
        self.run.machine()
    }

    /// What runs author code.
    pub(crate) fn author(&self) -> &Runner {
        &self.author
    }

    /// Makes the cases of an exercise.
    pub async fn cases(&self, exercise: &Exercise, seed: Option<u64>) -> Result<Cases, Fault> {
        let (have, need) = (self.interpreter.version(), exercise.python_min);
        if have < need {
            let message = format!(
                "`{}` needs Python {}.{}, this is {}",
                exercise.id, need.0, need.1, self.interpreter.python.version
            );
            return Err(
                Fault::new(FaultKind::Interpreter, message).hint("name a newer one with --python")
            );
        }
        let drafts = plan::drafts(exercise, seed)
            .map_err(|why| Fault::new(FaultKind::Exercise, format!("`{}`: {why}", exercise.id)))?;
        let cases = complete(&self.author, exercise, drafts).await?;
        let (examples, tests) =
            cases.into_iter().partition(|case| matches!(case.origin, Origin::Sample));
        let own = exercise.random.as_ref().map_or(0, |random| random.seed);
        Ok(Cases { examples, tests, seed: seed.unwrap_or(own) })
    }

    /// Judges one submission.
    pub async fn judge(
        &self,
        exercise: &Exercise,
        cases: &Cases,
        submission: &Submission,
    ) -> Result<Judged, Fault> {
        let started = Instant::now();
        let mut subject = Subject::new(&self.run, exercise, submission);
        let mut phases = Vec::new();
        let mut refusal = too_long(submission);
        if refusal.is_none() {
            refusal = self.inspect(exercise, submission).await?;
        }
        if refusal.is_none() {
            let mut checker = self.checker(exercise).await?;
            for (name, cases) in
                [(PhaseName::Examples, &cases.examples), (PhaseName::Tests, &cases.tests)]
            {
                match run_cases(&mut subject, checker.as_mut(), cases).await? {
                    Ok(results) => phases.push((name, cases, results)),
                    Err(refused) => {
                        refusal = Some(refused);
                        break;
                    }
                }
            }
            if let Some(checker) = checker {
                checker.finish().await;
            }
        }
        let parts = Parts { exercise, submission, seed: cases.seed, refusal, phases };
        let printed = subject.printed();
        let caught_by = caught_by(&parts);
        let mut report = self.report(parts, printed);
        report.usage.wall_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        Ok(Judged { report, caught_by })
    }

    /// The author's code that says whether answers are right, where the exercise has some.
    async fn checker(&self, exercise: &Exercise) -> Result<Option<Author>, Fault> {
        match &exercise.checker.kind {
            CheckerKind::Predicate { source } => {
                Author::checker(&self.author, exercise, source).await.map(Some)
            }
            CheckerKind::Exact
            | CheckerKind::Unordered
            | CheckerKind::NestedUnordered
            | CheckerKind::AnyOf
            | CheckerKind::Float { .. } => match exercise.properties.as_slice() {
                [] => Ok(None),
                [_, ..] => Author::properties(&self.author, exercise).await.map(Some),
            },
        }
    }

    /// Reads the source against the exercise's static rules, in a process that never runs it.
    async fn inspect(
        &self,
        exercise: &Exercise,
        submission: &Submission,
    ) -> Result<Option<Refusal>, Fault> {
        let Some(rules) = &exercise.static_rules else { return Ok(None) };
        let mut child = self.run.child(&exercise.limits, 1).await?;
        let request = Request::Inspect { file_name: submission.file_name(), rules: rules.clone() };
        let seen = child.ask(&request, Some(&submission.source)).await;
        child.finish().await;
        if let Some(died) = decide::ended(&seen) {
            return Ok(Some(Refusal::LoadDied(died)));
        }
        Ok(match seen.said {
            Some(Reply::Inspected(findings)) if findings.is_empty() => None,
            Some(Reply::Inspected(findings)) => {
                Some(Refusal::Static { findings, reason: rules.reason.clone() })
            }
            Some(Reply::LoadFailed(failure)) => Some(Refusal::Load(failure)),
            Some(Reply::Prepared(_) | Reply::Loaded | Reply::Answered { .. }) | None => {
                return Err(Fault::system("read the syntax tree", "the answer makes no sense"));
            }
        })
    }

    fn report(&self, parts: Parts<'_>, printed: Printed) -> Report {
        let Parts { exercise, submission, seed, refusal, phases } = parts;
        let mut failures: Vec<(Rank, Failure)> = phases
            .iter()
            .flat_map(|(name, cases, results)| failing(exercise, *name, cases, results))
            .collect();
        failures.sort_by_key(|(rank, _)| *rank);
        let verdict = decide::verdict(refusal.as_ref(), failures.iter().map(|(_, f)| &f.verdict));
        let right = failures.is_empty() && refusal.is_none();
        let mut usage = Usage::default();
        for result in phases.iter().flat_map(|(_, _, results)| results) {
            usage.cpu_us += result.usage.cpu_us;
            usage.memory_bytes = usage.memory_bytes.max(result.usage.memory_bytes);
        }
        let mut shown: Vec<Phase> =
            phases.iter().map(|(name, _, results)| phase(*name, results)).collect();
        if refusal.is_none() {
            let why =
                if right { "switched off" } else { "not measured until the answers are right" };
            shown.push(not_run(PhaseName::Growth, why));
        }
        Report {
            format: REPORT_FORMAT,
            exercise: summary(exercise),
            submission: Untrusted::new(submission.name.clone()),
            source: Untrusted::from_bytes(&submission.source),
            machine: self.run.machine(),
            seed,
            verdict,
            refusal,
            phases: shown,
            failures: failures.into_iter().take(FAILURES_SHOWN_MAX).map(|(_, f)| f).collect(),
            printed,
            limits: exercise.limits,
            usage,
            hint: exercise.hints.first().cloned(),
        }
    }
}

/// What a report is made of.
struct Parts<'a> {
    exercise: &'a Exercise,
    submission: &'a Submission,
    seed: u64,
    refusal: Option<Refusal>,
    phases: Vec<(PhaseName, &'a Vec<Case>, Vec<CaseResult>)>,
}

impl Submission {
    /// The name that tracebacks show.
    pub fn file_name(&self) -> String {
        let name = self.name.rsplit('/').next().unwrap_or_default();
        if name.is_empty() || name == "-" { "solution.py".to_owned() } else { name.to_owned() }
    }

    /// What a child is told to load.
    pub(crate) fn load(&self, exercise: &Exercise) -> Request {
        let entry = entry(&exercise.interface);
        Request::Load(Load { file_name: self.file_name(), entry, seed: 0 })
    }
}

fn caught_by(parts: &Parts<'_>) -> Vec<String> {
    let mut caught = Vec::new();
    match &parts.refusal {
        Some(Refusal::Static { .. }) => caught.push("static".to_owned()),
        Some(Refusal::Load(_) | Refusal::LoadDied(_)) => caught.push("load".to_owned()),
        None => {}
    }
    for (_, cases, results) in &parts.phases {
        for (case, result) in cases.iter().zip(results) {
            if mark(&result.verdict) != Mark::Failed {
                continue;
            }
            match case.origin {
                Origin::Sample | Origin::Fixture => caught.push(format!("case:{}", case.id)),
                Origin::Random { .. } if caught.iter().any(|part| part == "random") => {}
                Origin::Random { .. } => caught.push("random".to_owned()),
            }
        }
    }
    caught
}

fn too_long(submission: &Submission) -> Option<Refusal> {
    let message = Untrusted::new("the source is longer than 1 MiB");
    (submission.source.len() > SOURCE_BYTES_MAX)
        .then_some(Refusal::Load(LoadFailure::Source { message, line: None }))
}

fn choose(
    wanted: Option<Backend>,
    interpreter: &Interpreter,
    walls: Walls,
) -> Result<Backend, Fault> {
    match (wanted, walls) {
        (Some(Backend::Embedded), Walls::None) => {
            Err(Fault::new(FaultKind::Usage, "the embedded backend always raises its walls")
                .hint("--unsafe-no-sandbox goes with --backend subprocess"))
        }
        (Some(Backend::Embedded), Walls::Raised) if !interpreter.embeddable => {
            let python = &interpreter.python;
            Err(Fault::new(
                FaultKind::Interpreter,
                format!("{} {} cannot be embedded", python.implementation, python.version),
            )
            .hint("use --backend subprocess"))
        }
        (Some(backend), _) => Ok(backend),
        (None, Walls::Raised) if interpreter.embeddable => Ok(Backend::Embedded),
        (None, _) => Ok(Backend::Subprocess),
    }
}

fn summary(exercise: &Exercise) -> ExerciseSummary {
    let promise = exercise.complexity.as_ref();
    ExerciseSummary {
        id: exercise.id.clone(),
        title: exercise.title.clone(),
        time: promise.map(|promise| promise.time.clone()),
        space: promise.map(|promise| promise.space.clone()),
    }
}

fn phase(name: PhaseName, results: &[CaseResult]) -> Phase {
    let mut usage = Usage::default();
    for result in results {
        usage.cpu_us += result.usage.cpu_us;
        usage.wall_us += result.usage.wall_us;
        usage.memory_bytes = usage.memory_bytes.max(result.usage.memory_bytes);
    }
    let marks: Vec<Mark> = results.iter().map(|result| mark(&result.verdict)).collect();
    let all = |wanted: Mark| marks.iter().all(|mark| *mark == wanted);
    let state = if all(Mark::Passed) {
        PhaseState::Passed
    } else if all(Mark::NotRun) {
        PhaseState::NotRun("not run, because an example stopped".to_owned())
    } else {
        PhaseState::Failed
    };
    Phase {
        name,
        state,
        marks,
        usage,
        slowest_us: results.iter().map(|result| result.usage.cpu_us).max().unwrap_or(0),
    }
}

fn not_run(name: PhaseName, why: &str) -> Phase {
    Phase {
        name,
        state: PhaseState::NotRun(why.to_owned()),
        marks: Vec::new(),
        usage: Usage::default(),
        slowest_us: 0,
    }
}

fn mark(verdict: &CaseVerdict) -> Mark {
    match verdict {
        CaseVerdict::Passed => Mark::Passed,
        CaseVerdict::NotRun => Mark::NotRun,
        CaseVerdict::Wrong(_)
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. } => Mark::Failed,
    }
}

/// The order in which failures are shown. A limit says less than a wrong answer does, so it comes
/// last; a named case says more than a random one, so it comes first; then the smallest input.
type Rank = (bool, bool, usize);

fn rank(case: &Case, verdict: &CaseVerdict) -> Rank {
    let limit = matches!(verdict, CaseVerdict::Limit { .. });
    let random = matches!(case.origin, Origin::Random { .. });
    (limit, random, size(case))
}

/// The failing cases of a phase.
fn failing(
    exercise: &Exercise,
    phase: PhaseName,
    cases: &[Case],
    results: &[CaseResult],
) -> Vec<(Rank, Failure)> {
    cases
        .iter()
        .zip(results)
        .enumerate()
        .filter(|(_, (_, result))| mark(&result.verdict) == Mark::Failed)
        .map(|(index, (case, result))| {
            let (call, call_line) = picture(exercise, case, result.operation);
            let failure = Failure {
                phase,
                position: index + 1,
                id: case.id.clone(),
                call,
                call_line,
                verdict: result.verdict.clone(),
                usage: result.usage,
                printed: shorten(&result.printed.bytes, result.printed.total),
            };
            (rank(case, &result.verdict), failure)
        })
        .collect()
}

pub(crate) fn shorten(bytes: &[u8], total: u64) -> Printed {
    let kept = &bytes[..bytes.len().min(PRINTED_BYTES_MAX)];
    Printed { text: Untrusted::from_bytes(kept), bytes: total }
}
