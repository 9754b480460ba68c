//! Growth of time and memory: measures the sweeps of an exercise on a submission whose answers are
//! right. What follows from the figures is decided in `judge_core::growth`; here are the processes.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes, bytes, work and microseconds stay far below 2^53, and none is negative"
)]

mod answers;
mod clock;
mod count;
mod inputs;
mod probe;
mod sweep;

use std::rc::Rc;
use std::time::Instant;

use judge_core::case::{Case, Expected, Origin};
use judge_core::exercise::{CheckerKind, Exercise, SampleFolder, Sweep};
use judge_core::growth::{
    Effort, Ended, Finding, Growth, HotLine, Ladder, Method, Reached, Rung, SweepGrowth, shown,
};
use judge_core::verdict::CaseVerdict;
use judge_protocol::Limits;

use crate::author::Author;
use crate::clock::Turn;
use crate::engine::Submission;
use crate::fault::Fault;
use crate::runner::Runner;
use answers::Answers;
use clock::{Race, Timed};
use count::{Climbed, Counter, Step, Widened, totals};
use inputs::Inputs;
pub use inputs::SizedInput;
use probe::{Probe, Program};
use sweep::Evidence;

/// The sample whose growth promises are made by, by its path.
pub(crate) const REFERENCE: &str = "accepted/reference.py";
/// Larger inputs are not timed: beyond the caches, time grows by itself.
const TIMED_SIZE_MAX: i64 = 32_768;
/// What a measuring child may use. Counting takes time and some memory of its own.
const CPU_MS: u64 = 4_000;
const WALL_MS: u64 = 10_000;
const MEMORY_FACTOR: u64 = 2;
const REPLY_BYTES: u64 = 32 << 20;
const HOT_LINES_MAX: usize = 5;

/// How growth is to be measured.
#[derive(Clone, Copy, Debug)]
pub struct GrowthPlan {
    /// How much is spent on it.
    pub effort: Effort,
    /// Sizes other than each sweep's own, smallest and largest.
    pub sizes: Option<(i64, i64)>,
    /// By what.
    pub by: By,
}

/// By what growth is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Counted work, checked by the clock; by the clock alone where nothing can be counted.
    Counts,
    /// Counted work alone: repeats to the last digit, and does not see work that nothing counts.
    CountsAlone,
    /// The clock alone.
    Clock,
}

/// Who takes part in measuring.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    /// Runs submissions as they are.
    pub(crate) run: &'a Runner,
    /// Runs them counted; or why that cannot be.
    pub(crate) count: Result<&'a Runner, &'a str>,
    /// Runs author code.
    pub(crate) author: &'a Rc<Runner>,
    /// Held while something is timed.
    pub(crate) clock: Turn<'a>,
}

/// A sized input that was not answered right.
pub struct Miss {
    /// The sweep's position.
    pub sweep: usize,
    /// The size.
    pub n: i64,
    /// The input.
    pub input: Rc<SizedInput>,
    /// What became of it.
    pub verdict: CaseVerdict,
}

impl Miss {
    /// It as a case, for a report.
    pub(crate) fn case(&self, exercise: &Exercise) -> Case {
        let sweep = &exercise.sweeps[self.sweep];
        let id = format!("{}, {} = {}", sweep.name, sweep.vary, self.n);
        let question = self.input.question.clone();
        Case { id, origin: Origin::Fixture, question, expected: Expected::Checker }
    }
}

/// What measuring came to.
pub struct Measured {
    /// What was found out.
    pub growth: Growth,
    /// Sized inputs that were not answered right; their sweeps were not measured.
    pub misses: Vec<Miss>,
}

/// Measures all sweeps of an exercise; `None` when it has none, or nothing to compare with.
pub(crate) async fn measure(
    site: Site<'_>,
    exercise: &Exercise,
    submission: &Submission,
    plan: GrowthPlan,
) -> Result<Option<Measured>, Fault> {
    let Some(reference) = reference(exercise).filter(|_| !exercise.sweeps.is_empty()) else {
        return Ok(None);
    };
    let started = Instant::now();
    let waited_before = site.clock.waited.get();
    let limits = limits(&exercise.limits);
    let program = Program { exercise, submission };
    let reference = Program { exercise, submission: &reference };
    let checker = match &exercise.checker.kind {
        CheckerKind::Predicate { source } => {
            Some(Author::checker(site.author, exercise, source).await?)
        }
        CheckerKind::Exact
        | CheckerKind::Unordered
        | CheckerKind::NestedUnordered
        | CheckerKind::AnyOf
        | CheckerKind::Float { .. }
        | CheckerKind::Text { .. }
        | CheckerKind::Tokens { .. } => None,
    };
    let answers = Answers::new(exercise, Probe::new(site.run, reference, limits, None), checker);
    let inputs = Inputs::new(site.author, exercise);
    let mut measuring =
        Measuring { site, program, reference, plan, limits, answers, inputs, uncounted: None };
    let (mut sweeps, mut misses): (Vec<SweepGrowth>, Vec<Miss>) = (Vec::new(), Vec::new());
    for index in 0..exercise.sweeps.len() {
        match Box::pin(measuring.sweep(index)).await? {
            Ok(growth) => sweeps.push(growth),
            Err(miss) => misses.push(miss),
        }
    }
    let Measuring { answers, inputs, uncounted, .. } = measuring;
    answers.finish().await;
    inputs.finish().await;
    let method = uncounted.map_or(Method::Counts, |why| Method::Time { why });
    let shown = shown(&sweeps);
    let waited = site.clock.waited.get().saturating_sub(waited_before);
    let wall = started.elapsed().saturating_sub(waited);
    let wall_us = u64::try_from(wall.as_micros()).unwrap_or(u64::MAX);
    Ok(Some(Measured { growth: Growth { method, sweeps, shown, wall_us }, misses }))
}

/// The solution that promises are made by.
pub(crate) fn reference(exercise: &Exercise) -> Option<Submission> {
    let mut accepted =
        exercise.samples.iter().filter(|sample| sample.folder == SampleFolder::Accepted);
    let first = accepted.clone().next();
    let sample = accepted.find(|sample| sample.path == REFERENCE).or(first)?;
    Some(Submission { name: sample.path.clone(), source: sample.source.clone() })
}

fn limits(case: &Limits) -> Limits {
    Limits {
        cpu_ms: CPU_MS,
        wall_ms: WALL_MS,
        memory_bytes: case.memory_bytes.saturating_mul(MEMORY_FACTOR),
        reply_bytes: REPLY_BYTES,
        ..*case
    }
}

/// How often each size is timed.
fn rounds(effort: Effort) -> u32 {
    match effort {
        Effort::Quick => 2,
        Effort::Normal => 3,
        Effort::Careful => 9,
    }
}

/// Measuring under way.
struct Measuring<'a> {
    site: Site<'a>,
    program: Program<'a>,
    reference: Program<'a>,
    plan: GrowthPlan,
    limits: Limits,
    answers: Answers<'a>,
    inputs: Inputs<'a>,
    /// Why nothing is counted, once that is known.
    uncounted: Option<String>,
}

impl<'a> Measuring<'a> {
    /// What counts one sweep; `None` where nothing can be counted.
    fn counter(&self, sweep: usize) -> Option<Counter<'a>> {
        let (program, limits) = (self.program, self.limits);
        self.site.count.ok().map(|runner| Counter { runner, program, limits, sweep })
    }

    async fn sweep(&mut self, index: usize) -> Result<Result<SweepGrowth, Miss>, Fault> {
        let exercise = self.program.exercise;
        let sweep = &exercise.sweeps[index];
        let ladder = self.ladder(sweep);
        let mut evidence = Evidence::default();
        match self.climb(index, &ladder).await? {
            Climbed::Steps(steps, ended) => {
                evidence.steps = steps;
                evidence.ended = Some(ended);
            }
            Climbed::Failed(n, verdict) => return Ok(Err(self.miss(index, n, verdict).await?)),
            Climbed::Uncountable(why) => self.uncounted = Some(why),
            Climbed::Doubtful(why) => evidence.doubt = Some(why),
        }
        let explained = !matches!(evidence.ended, Some(Ended::Time(_)));
        if explained && evidence.is_gentle() {
            evidence.wide = self.widen(index, &evidence.steps, ladder.max).await?;
        }
        if self.plan.by != By::CountsAlone
            && let Some((n, verdict)) = self.clock(index, &ladder, &mut evidence).await?
        {
            return Ok(Err(self.miss(index, n, verdict).await?));
        }
        let steepest = evidence.steps.last().map(|step| Rc::clone(&step.input));
        let mut growth = evidence.growth(sweep);
        if growth.curves().any(|curve| matches!(curve.finding, Finding::Above | Finding::LogFactor))
            && let Some(input) = steepest
        {
            growth.hot_lines = self.hot_lines(index, &input).await?;
        }
        Ok(Ok(growth))
    }

    /// Times the sizes, or says at which one an answer failed.
    async fn clock(
        &mut self,
        index: usize,
        ladder: &Ladder,
        evidence: &mut Evidence,
    ) -> Result<Option<(i64, CaseVerdict)>, Fault> {
        let sweep = &self.program.exercise.sweeps[index];
        let mut inputs = self.timed_inputs(index, ladder, evidence).await?;
        // Hidden work is believed when a second run, apart from the first, sees it as well.
        for run in 0..2 {
            if run == 1 && !evidence.is_hidden(sweep) && !evidence.outgrows(sweep) {
                break;
            }
            match self.time(index, &inputs).await? {
                Timed::Laps(laps) => evidence.runs.push(laps),
                Timed::Failed(n, verdict) => return Ok(Some((n, verdict))),
            }
            if run == 0 && self.fill_gap(index, evidence).await? {
                inputs = self.timed_inputs(index, ladder, evidence).await?;
                match self.time(index, &inputs).await? {
                    Timed::Laps(laps) => evidence.runs = vec![laps],
                    Timed::Failed(n, verdict) => return Ok(Some((n, verdict))),
                }
            }
        }
        Ok(None)
    }

    fn ladder(&self, sweep: &Sweep) -> Ladder {
        let (min, max) = self.plan.sizes.unwrap_or((sweep.sizes.min, sweep.sizes.max));
        let promised = sweep::promised_class(sweep, min, max);
        Ladder { min, max, promised, effort: self.plan.effort, seed: 1 }
    }

    async fn climb(&mut self, index: usize, ladder: &Ladder) -> Result<Climbed, Fault> {
        let runner = match (&self.uncounted, self.site.count) {
            (Some(why), _) => return Ok(Climbed::Uncountable(why.clone())),
            (None, Ok(_)) if self.plan.by == By::Clock => {
                return Ok(Climbed::Uncountable("by the clock alone was asked for".to_owned()));
            }
            (None, Err(why)) => return Ok(Climbed::Uncountable(why.to_owned())),
            (None, Ok(runner)) => runner,
        };
        let (program, limits) = (self.program, self.limits);
        let counter = Counter { runner, program, limits, sweep: index };
        let _busy = self.site.clock.busy().await;
        counter.climb(ladder, &mut self.inputs, &mut self.answers).await
    }

    /// Counts sizes between those that were timed, where too few took long enough. Which ones
    /// hangs on the clock, so that they are held against the clock alone.
    async fn fill_gap(&mut self, index: usize, evidence: &mut Evidence) -> Result<bool, Fault> {
        let gap = evidence.gap();
        let Some(counter) = self.counter(index) else { return Ok(false) };
        if gap.is_empty() || evidence.steps.is_empty() {
            return Ok(false);
        }
        let _busy = self.site.clock.busy().await;
        for n in gap {
            let input = self.inputs.input(index, n).await?;
            evidence.extra.extend(counter.extra(n, input, &mut self.answers).await?);
        }
        Ok(true)
    }

    /// Looks at memory at larger sizes than were counted.
    async fn widen(&mut self, index: usize, steps: &[Step], max: i64) -> Result<Widened, Fault> {
        let Some(counter) = self.counter(index) else { return Ok(Widened::default()) };
        let _busy = self.site.clock.busy().await;
        counter.widen(steps, max, &mut self.inputs, &mut self.answers).await
    }

    async fn miss(&mut self, sweep: usize, n: i64, verdict: CaseVerdict) -> Result<Miss, Fault> {
        let input = self.inputs.input(sweep, n).await?;
        Ok(Miss { sweep, n, input, verdict })
    }

    /// The sizes that are timed: those that were counted, or all of the ladder.
    async fn timed_inputs(
        &mut self,
        index: usize,
        ladder: &Ladder,
        evidence: &Evidence,
    ) -> Result<Vec<(i64, Rc<SizedInput>)>, Fault> {
        if !evidence.steps.is_empty() {
            let all = evidence.steps.iter().chain(&evidence.extra);
            let small = all.filter(|step| step.n <= TIMED_SIZE_MAX);
            let mut inputs: Vec<_> = small.map(|step| (step.n, Rc::clone(&step.input))).collect();
            inputs.sort_by_key(|(n, _)| *n);
            return Ok(inputs);
        }
        let mut rungs = Vec::new();
        while let Ok(n) = ladder.next(&rungs) {
            let work = n as f64;
            let reached = Reached::Counted { steps: 0, work, bytes: 0, input_bytes: 0, cpu_us: 0 };
            rungs.push(Rung { n, reached });
        }
        let mut inputs = Vec::new();
        for rung in rungs {
            inputs.push((rung.n, self.inputs.input(index, rung.n).await?));
        }
        Ok(inputs)
    }

    async fn time(
        &mut self,
        sweep: usize,
        inputs: &[(i64, Rc<SizedInput>)],
    ) -> Result<Timed, Fault> {
        let _timing = self.site.clock.timing().await;
        let (runner, limits) = (self.site.run, self.limits);
        let (candidate, reference) = (self.program, self.reference);
        let race = Race { runner, candidate, reference, limits, sweep, inputs };
        race.run(rounds(self.plan.effort), &mut self.answers).await
    }

    /// The lines with most of the work.
    async fn hot_lines(&self, sweep: usize, input: &SizedInput) -> Result<Vec<HotLine>, Fault> {
        let Some(counter) = self.counter(sweep) else { return Ok(Vec::new()) };
        let _busy = self.site.clock.busy().await;
        let Some(found) = counter.lines(input).await? else { return Ok(Vec::new()) };
        let (parts, bytes) = totals(&found.lines);
        let share = |part: u64, whole: u64| part as f64 / whole.max(1) as f64;
        Ok(found
            .lines
            .iter()
            .take(HOT_LINES_MAX)
            .map(|line| HotLine {
                line: line.line,
                work_share: share(line.parts, parts),
                bytes_share: share(line.bytes, bytes),
            })
            .collect())
    }
}
