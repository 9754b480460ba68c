//! CPU time of the submission beside that of the reference, size by size, in alternation: what the
//! kernel saw, to check what was counted.

use std::rc::Rc;

use judge_core::verdict::CaseVerdict;

use super::answers::Answers;
use super::inputs::SizedInput;
use super::probe::{Probe, Program, Run};
use crate::fault::Fault;
use judge_protocol::Limits;

use crate::runner::Runner;

/// A larger input is not timed once one took so long, in microseconds.
const LONG_ENOUGH_US: f64 = 20_000.0;
/// Waking up and answering takes some 20 µs: less than this says nothing of the call itself.
const SHORTEST_US: f64 = 60.0;
/// At most so much of the shortest time is taken for waking up and answering.
const OVERHEAD_MAX_US: f64 = 15.0;
/// Taking in an input may take so many times what the reference needs for it, and this much more.
const OUTSIDE_FACTOR: f64 = 3.0;
const OUTSIDE_SLACK_US: f64 = 5_000.0;

/// Who is timed, on what.
pub(crate) struct Race<'a> {
    pub(crate) runner: &'a Runner,
    pub(crate) candidate: Program<'a>,
    pub(crate) reference: Program<'a>,
    pub(crate) limits: Limits,
    /// The sweep's position.
    pub(crate) sweep: usize,
    /// Ascending sizes with their inputs.
    pub(crate) inputs: &'a [(i64, Rc<SizedInput>)],
}

/// CPU times of one size over several rounds, in microseconds.
#[derive(Clone, Debug)]
pub(crate) struct Lap {
    pub(crate) n: i64,
    pub(crate) own: Vec<f64>,
    pub(crate) reference: Vec<f64>,
    outside: Vec<f64>,
    reference_outside: Vec<f64>,
}

/// What came of some rounds.
pub(crate) enum Timed {
    /// Times of each size, ascending.
    Laps(Vec<Lap>),
    /// An answer that was not right, at this size.
    Failed(i64, CaseVerdict),
}

impl Lap {
    fn new(n: i64) -> Self {
        let (own, reference, outside, reference_outside) = Default::default();
        Self { n, own, reference, outside, reference_outside }
    }

    /// The least time of the submission.
    pub(crate) fn own_us(&self) -> f64 {
        least(&self.own)
    }

    /// The least time of the reference.
    pub(crate) fn reference_us(&self) -> f64 {
        least(&self.reference)
    }

    /// Whether the submission was busy while it took in its input, when it had nothing to do.
    pub(crate) fn worked_outside(&self) -> bool {
        least(&self.outside) > OUTSIDE_FACTOR * least(&self.reference_outside) + OUTSIDE_SLACK_US
    }
}

/// The upper laps, all long enough to say something.
pub(crate) fn telling(laps: &[Lap]) -> &[Lap] {
    let short = laps.iter().rposition(|lap| lap.own_us() < SHORTEST_US);
    &laps[short.map_or(0, |short| short + 1)..]
}

/// What a call costs that does nothing, in microseconds: a guess from the shortest.
pub(crate) fn overhead_us(laps: &[Lap]) -> f64 {
    let shortest = laps.iter().map(|lap| lap.own_us().min(lap.reference_us()));
    shortest.fold(OVERHEAD_MAX_US, f64::min) * 0.8
}

fn least(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}

impl Race<'_> {
    /// So many rounds over all sizes, each in fresh processes: what a program keeps from one call
    /// cannot shorten the same call in the next round.
    pub(crate) async fn run(&self, rounds: u32, answers: &mut Answers<'_>) -> Result<Timed, Fault> {
        let mut laps: Vec<Lap> = self.inputs.iter().map(|(n, _)| Lap::new(*n)).collect();
        for _ in 0..rounds {
            if let Some((n, verdict)) = self.round(&mut laps, answers).await? {
                return Ok(Timed::Failed(n, verdict));
            }
        }
        laps.retain(|lap| !lap.own.is_empty() && lap.own.len() == lap.reference.len());
        Ok(Timed::Laps(laps))
    }

    async fn round(
        &self,
        laps: &mut [Lap],
        answers: &mut Answers<'_>,
    ) -> Result<Option<(i64, CaseVerdict)>, Fault> {
        let mut own = Probe::new(self.runner, self.candidate, self.limits, None);
        let mut reference = Probe::new(self.runner, self.reference, self.limits, None);
        // The first call of a process pays for pages and caches; nobody looks at it.
        if let Some((_, first)) = self.inputs.first() {
            drop((own.run(first).await?, reference.run(first).await?));
        }
        let mut failed = None;
        for (lap, (n, input)) in laps.iter_mut().zip(self.inputs) {
            let (Ok(mine), Ok(theirs)) = (own.run(input).await?, reference.run(input).await?)
            else {
                break;
            };
            let verdict = match &mine.answer {
                Ok(outcome) => answers.judge((self.sweep, *n), input, outcome).await?,
                Err(verdict) => verdict.clone(),
            };
            match verdict {
                CaseVerdict::Passed => {}
                // It took too long: smaller sizes have told enough.
                CaseVerdict::Limit { .. } => break,
                CaseVerdict::Wrong(_)
                | CaseVerdict::Raised(_)
                | CaseVerdict::Died { .. }
                | CaseVerdict::Forbidden { .. }
                | CaseVerdict::Withheld { .. }
                | CaseVerdict::NotRun => {
                    failed = Some((*n, verdict));
                    break;
                }
            }
            if theirs.answer.is_err() {
                break;
            }
            lap.add(&mine, &theirs);
            // Taking in an input is nothing to be busy with for long.
            let outside = mine.outside_us > LONG_ENOUGH_US + OUTSIDE_FACTOR * theirs.outside_us;
            if outside || mine.cpu_us.max(theirs.cpu_us) > LONG_ENOUGH_US {
                break;
            }
        }
        own.finish().await;
        reference.finish().await;
        Ok(failed)
    }
}

impl Lap {
    fn add(&mut self, own: &Run, reference: &Run) {
        self.own.push(own.cpu_us);
        self.reference.push(reference.cpu_us);
        self.outside.push(own.outside_us);
        self.reference_outside.push(reference.outside_us);
    }
}
