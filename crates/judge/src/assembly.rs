//! From results to a report: which failures are shown first, which word is said.

use judge_core::case::{Case, Origin};
use judge_core::decide;
use judge_core::exercise::Exercise;
use judge_core::growth::SweepGrowth;
use judge_core::report::{
    CasesShown, ExerciseSummary, FAILURES_SHOWN_MAX, Failure, Machine, Mark, Phase, PhaseName,
    PhaseState, Printed, REPORT_FORMAT, Report, Smallest,
};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_core::withhold::withhold;
use judge_protocol::{Untrusted, Usage};

use crate::child::PRINTED_BYTES_MAX;
use crate::engine::Submission;
use crate::growth::{Measured, Miss};
use crate::picture::{picture, size};
use crate::subject::CaseResult;

/// A phase, its cases and what became of them.
pub(crate) type PhaseResults<'a> = (PhaseName, &'a Vec<Case>, Vec<CaseResult>);

/// What a report is made of.
pub(crate) struct Parts<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) submission: &'a Submission,
    pub(crate) seed: u64,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) phases: Vec<PhaseResults<'a>>,
    /// The smallest input that fails like the first failure.
    pub(crate) smallest: Option<Smallest>,
    pub(crate) growth: GrowthPart,
    pub(crate) cases_shown: CasesShown,
}

/// What became of measuring growth.
pub(crate) enum GrowthPart {
    /// It was not done, for this reason.
    NotMeasured(&'static str),
    /// It was done.
    Measured(Measured),
}

impl Parts<'_> {
    /// Whether everything that was run is right.
    pub(crate) fn is_right(&self) -> bool {
        let mut results = self.phases.iter().flat_map(|(_, _, results)| results);
        self.refusal.is_none() && results.all(|result| mark(&result.verdict) != Mark::Failed)
    }

    /// The failure that is shown first.
    pub(crate) fn first_failure(&self) -> Option<(&Case, &CaseVerdict)> {
        let cases = self.phases.iter().flat_map(|(_, cases, results)| cases.iter().zip(results));
        let failing = cases.filter(|(_, result)| mark(&result.verdict) == Mark::Failed);
        let first = failing.min_by_key(|(case, result)| rank(case, &result.verdict));
        first.map(|(case, result)| (case, &result.verdict))
    }

    /// Which parts of the exercise caught the submission.
    pub(crate) fn caught_by(&self) -> Vec<String> {
        let mut caught = Vec::new();
        match &self.refusal {
            Some(Refusal::Static { .. }) => caught.push("static".to_owned()),
            Some(Refusal::Load(_) | Refusal::LoadDied(_)) => caught.push("load".to_owned()),
            None => {}
        }
        for (_, cases, results) in &self.phases {
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
        if let GrowthPart::Measured(measured) = &self.growth {
            let above = measured.growth.sweeps.iter().filter(|sweep| sweep.is_above());
            let missed = measured.misses.iter();
            caught.extend(
                above
                    .map(|sweep| sweep.name.as_str())
                    .chain(missed.map(|miss| self.exercise.sweeps[miss.sweep].name.as_str()))
                    .map(|name| format!("sweep:{name}")),
            );
        }
        caught
    }

    /// The report.
    pub(crate) fn report(self, machine: Machine, printed: Printed) -> Report {
        let right = self.is_right();
        let Self { exercise, submission, seed, refusal, phases, smallest, growth, cases_shown } =
            self;
        let mut failures: Vec<(Rank, Failure)> = phases
            .iter()
            .flat_map(|(name, cases, results)| failing(exercise, *name, cases, results))
            .collect();
        let mut usage = Usage::default();
        for result in phases.iter().flat_map(|(_, _, results)| results) {
            usage.cpu_us += result.usage.cpu_us;
            usage.memory_bytes = usage.memory_bytes.max(result.usage.memory_bytes);
        }
        let mut shown: Vec<Phase> =
            phases.iter().map(|(name, _, results)| phase(*name, results)).collect();
        let measured = match growth {
            GrowthPart::Measured(measured) => {
                let missed = measured.misses.iter().enumerate();
                failures.extend(missed.map(|(index, miss)| missed_failure(exercise, index, miss)));
                shown.push(growth_phase(&measured));
                Some(measured.growth)
            }
            GrowthPart::NotMeasured(why) => {
                if refusal.is_none() {
                    let wrong = "not measured until the answers are right";
                    shown.push(not_run(PhaseName::Growth, if right { why } else { wrong }));
                }
                None
            }
        };
        failures.sort_by_key(|(rank, _)| *rank);
        if let Some((_, first)) = failures.first_mut() {
            first.smallest = smallest;
        }
        let failing = failures.iter().map(|(_, failure)| &failure.verdict);
        let verdict = decide::verdict(refusal.as_ref(), failing, measured.as_ref());
        let report = Report {
            format: REPORT_FORMAT,
            exercise: summary(exercise),
            submission: Untrusted::new(submission.name.clone()),
            source: Untrusted::from_bytes(&submission.source),
            machine,
            seed,
            verdict,
            refusal,
            phases: shown,
            cases_shown,
            growth: measured,
            failures: failures.into_iter().map(|(_, failure)| failure).collect(),
            printed,
            limits: exercise.limits,
            usage,
            hint: exercise.hints.first().cloned(),
            next: exercise.next.clone(),
        };
        let mut report = match cases_shown {
            CasesShown::All => report,
            CasesShown::Samples => withhold(report),
        };
        report.failures.truncate(FAILURES_SHOWN_MAX);
        report
    }
}

/// A sized input that was not answered right.
fn missed_failure(exercise: &Exercise, index: usize, miss: &Miss) -> (Rank, Failure) {
    let case = miss.case(exercise);
    let (call, call_line) = picture(exercise, &case, None);
    let failure = Failure {
        phase: PhaseName::Growth,
        position: index + 1,
        id: case.id.clone(),
        call,
        call_line,
        verdict: miss.verdict.clone(),
        usage: Usage::default(),
        printed: Printed::default(),
        smallest: None,
    };
    (rank(&case, &miss.verdict), failure)
}

fn growth_phase(measured: &Measured) -> Phase {
    let above = measured.growth.sweeps.iter().any(SweepGrowth::is_above);
    let state =
        if above || !measured.misses.is_empty() { PhaseState::Failed } else { PhaseState::Passed };
    Phase { state, ..not_run(PhaseName::Growth, "") }
}

/// What a report says of its exercise.
pub(crate) fn summary(exercise: &Exercise) -> ExerciseSummary {
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
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. } => Mark::Failed,
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
                smallest: None,
            };
            (rank(case, &result.verdict), failure)
        })
        .collect()
}

pub(crate) fn shorten(bytes: &[u8], total: u64) -> Printed {
    let kept = &bytes[..bytes.len().min(PRINTED_BYTES_MAX)];
    Printed { text: Untrusted::from_bytes(kept), bytes: total }
}
