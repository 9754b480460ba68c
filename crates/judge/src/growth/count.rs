//! Work counted on a ladder of sizes: each size in fresh processes, one that counts byte codes and
//! one that counts all else.

use std::rc::Rc;

use judge_core::growth::{Ended, Ladder, Reached, Rung};
use judge_core::verdict::CaseVerdict;
use judge_protocol::{Counted, Counting, Counts, Limits, LineWork, Outcome, WORK_PARTS};

use super::answers::Answers;
use super::inputs::{Inputs, SizedInput};
use super::probe::{Measured, Probe, Program, Run};
use crate::fault::Fault;
use crate::runner::Runner;

/// Loading may take so much work, in units, before one asks what it is for.
const LOAD_WORK_MAX: f64 = 1_000_000.0;
/// Larger sizes are looked at until one takes so much work, in units, as smaller ones foretell.
const WIDE_WORK: f64 = 2_000_000.0;
/// Or its input so many bytes.
const WIDE_INPUT_BYTES: usize = 4_000_000;
/// Or, where nothing counted says so, so much CPU time, in microseconds.
const WIDE_CPU_US: f64 = 500_000.0;
/// Their work is foretold from so many of the counted sizes.
const FORETOLD_FROM: usize = 4;
/// Or so much memory.
const WIDE_BYTES: u64 = 64 << 20;
/// Twice the size may take so many times the CPU time, at most: n^4 takes 16.
const JUMP_FACTOR: f64 = 24.0;
/// Taking an input in and writing an answer down takes at most so many byte codes for each of
/// their bytes, and so many for each question: three times what the exercises' trees take.
const OUTSIDE_STEPS_PER_BYTE: u64 = 24;
const OUTSIDE_STEPS: u64 = 5_000;
/// Times below this one say little.
const JUMP_FLOOR_US: f64 = 2_000.0;

/// Who is counted, where.
pub(crate) struct Counter<'a> {
    pub(crate) runner: &'a Runner,
    pub(crate) program: Program<'a>,
    pub(crate) limits: Limits,
    /// The sweep's position.
    pub(crate) sweep: usize,
}

/// One size that was counted.
pub(crate) struct Step {
    pub(crate) n: i64,
    pub(crate) input: Rc<SizedInput>,
    pub(crate) counts: Counts,
    /// The most expensive single operation, in units of work.
    pub(crate) worst: f64,
    pub(crate) peak_bytes: u64,
    /// Why these counts cannot be trusted, if so.
    pub(crate) doubt: Option<String>,
    /// CPU time of the child that counted byte codes, in microseconds.
    cpu_us: u64,
    /// CPU time of the other, which runs nearly as fast as if nothing was counted.
    work_cpu_us: f64,
}

/// One size above those, where only memory was looked at: that costs little time.
pub(crate) struct Wide {
    pub(crate) n: i64,
    pub(crate) peak_bytes: u64,
}

/// What looking at larger sizes came to.
#[derive(Default)]
pub(crate) struct Widened {
    /// Ascending.
    pub(crate) sizes: Vec<Wide>,
    /// What is odd about them, if anything.
    pub(crate) doubt: Option<String>,
    /// Why there are no more, where that hung on time.
    pub(crate) ended: Option<Ended>,
}

/// What counting came to.
pub(crate) enum Climbed {
    /// The sizes that were reached, ascending, and why there are no more.
    Steps(Vec<Step>, Ended),
    /// An answer that was not right, at this size.
    Failed(i64, CaseVerdict),
    /// Nothing can be counted here, for this reason.
    Uncountable(String),
    /// Nothing can be counted in this program, for this reason.
    Doubtful(String),
}

/// What one size came to.
enum One {
    Step(Box<Step>),
    Stopped,
    Failed(CaseVerdict),
    Uncountable(String),
    Doubtful(String),
}

impl Counter<'_> {
    /// Climbs the ladder.
    pub(crate) async fn climb(
        &self,
        ladder: &Ladder,
        inputs: &mut Inputs<'_>,
        answers: &mut Answers<'_>,
    ) -> Result<Climbed, Fault> {
        let (mut rungs, mut steps): (Vec<Rung>, Vec<Step>) = (Vec::new(), Vec::new());
        loop {
            let n = match ladder.next(&rungs) {
                Ok(n) => n,
                Err(ended) => {
                    steps.sort_by_key(|step| step.n);
                    return Ok(Climbed::Steps(steps, ended));
                }
            };
            let input = inputs.input(self.sweep, n).await?;
            let reached = match self.one(n, input, answers).await? {
                One::Step(step) => {
                    let reached = step.reached();
                    steps.push(*step);
                    reached
                }
                One::Stopped => Reached::Stopped,
                One::Failed(verdict) => return Ok(Climbed::Failed(n, verdict)),
                One::Uncountable(why) => return Ok(Climbed::Uncountable(why)),
                One::Doubtful(why) => return Ok(Climbed::Doubtful(why)),
            };
            rungs.push(Rung { n, reached });
        }
    }

    /// Counts one more size; `None` when that cannot be done.
    pub(crate) async fn extra(
        &self,
        n: i64,
        input: Rc<SizedInput>,
        answers: &mut Answers<'_>,
    ) -> Result<Option<Step>, Fault> {
        Ok(match self.one(n, input, answers).await? {
            One::Step(step) => Some(*step),
            One::Stopped | One::Failed(_) | One::Uncountable(_) | One::Doubtful(_) => None,
        })
    }

    /// Looks at memory beyond the sizes whose byte codes were counted, up to `max`. How far
    /// depends on counts alone, save for work that no count sees.
    pub(crate) async fn widen(
        &self,
        steps: &[Step],
        max: i64,
        inputs: &mut Inputs<'_>,
        answers: &mut Answers<'_>,
    ) -> Result<Widened, Fault> {
        let mut found = Widened::default();
        let Some(last) = steps.last() else { return Ok(found) };
        let (mut n, mut cpu_us, mut outside_us) = (last.n, last.work_cpu_us, 0.0);
        while foretold(steps, n) < WIDE_WORK && n < max {
            if cpu_us + outside_us > WIDE_CPU_US {
                found.ended = Some(Ended::Time(WIDE_CPU_US as u64));
                break;
            }
            let factor = if n <= max / 2 { 2 } else { 1 };
            n = if factor == 2 { n * 2 + 1 } else { max };
            let input = inputs.input(self.sweep, n).await?;
            if input.hold.len() > WIDE_INPUT_BYTES {
                break;
            }
            let Ok(run) = self.run(Counting::Work, &input).await? else { break };
            let verdict = match &run.answer {
                Ok(outcome) => self.judge(n, &input, outcome, answers).await?,
                Err(verdict) => verdict.clone(),
            };
            let jumped = run.cpu_us > JUMP_FACTOR * cpu_us.max(JUMP_FLOOR_US);
            if verdict != CaseVerdict::Passed || jumped {
                let limit = matches!(verdict, CaseVerdict::Limit { .. });
                if jumped || !limit {
                    found.doubt = Some(odd(n, &verdict));
                }
                break;
            }
            let Some(counted) = run.counted else { break };
            found.sizes.push(Wide { n, peak_bytes: counted.peak_bytes });
            if counted.peak_bytes > WIDE_BYTES {
                break;
            }
            (cpu_us, outside_us) = (run.cpu_us, run.outside_us);
        }
        Ok(found)
    }

    /// Counts one size: both ways at once, for counts do not mind company.
    async fn one(
        &self,
        n: i64,
        input: Rc<SizedInput>,
        answers: &mut Answers<'_>,
    ) -> Result<One, Fault> {
        let (steps, work) =
            tokio::try_join!(self.run(Counting::Steps, &input), self.run(Counting::Work, &input))?;
        let (steps, work) = match (steps, work) {
            (Ok(steps), Ok(work)) => (steps, work),
            (Err(why), _) | (_, Err(why)) => return Ok(One::Uncountable(why)),
        };
        for run in [&steps, &work] {
            let verdict = match &run.answer {
                Ok(outcome) => self.judge(n, &input, outcome, answers).await?,
                Err(verdict) => verdict.clone(),
            };
            if let CaseVerdict::Limit { .. } = verdict {
                return Ok(One::Stopped);
            }
            if verdict != CaseVerdict::Passed {
                return self.confirm(n, &input, verdict, answers).await;
            }
        }
        let (Some(first), Some(second)) = (&steps.counted, &work.counted) else {
            return Ok(One::Doubtful("it kept its counts to itself".to_owned()));
        };
        let cpu_us = (steps.cpu_us + steps.outside_us, work.cpu_us);
        let mut step = Step::new(n, input, first, second, cpu_us);
        if works_outside(first.outside_steps, steps.sent_bytes) {
            let why = "it works where nothing is counted, outside the calls";
            step.doubt.get_or_insert_with(|| why.to_owned());
        }
        Ok(One::Step(Box::new(step)))
    }

    /// A failure counts only where the program fails without being counted, too.
    async fn confirm(
        &self,
        n: i64,
        input: &SizedInput,
        verdict: CaseVerdict,
        answers: &mut Answers<'_>,
    ) -> Result<One, Fault> {
        let mut plain = Probe::new(self.runner, self.program, self.limits, None);
        let run = plain.run(input).await?;
        plain.finish().await;
        let again = match run {
            Ok(Run { answer: Ok(outcome), .. }) => self.judge(n, input, &outcome, answers).await?,
            Ok(Run { answer: Err(verdict), .. }) => verdict,
            Err(why) => return Ok(One::Uncountable(why)),
        };
        Ok(match again {
            CaseVerdict::Passed => One::Doubtful(format!(
                "it answers differently while it is counted ({})",
                judge_core::decide::case_word(&verdict).title().to_lowercase()
            )),
            CaseVerdict::Limit { .. } => One::Stopped,
            failed => One::Failed(failed),
        })
    }

    async fn judge(
        &self,
        n: i64,
        input: &SizedInput,
        outcome: &Outcome,
        answers: &mut Answers<'_>,
    ) -> Result<CaseVerdict, Fault> {
        answers.judge((self.sweep, n), input, outcome).await
    }

    async fn run(&self, counting: Counting, input: &SizedInput) -> Result<Measured, Fault> {
        let mut probe = Probe::new(self.runner, self.program, self.limits, Some(counting));
        let run = probe.run(input).await;
        probe.finish().await;
        run
    }

    /// Which lines of the source the work of one input falls on, and all of it.
    pub(crate) async fn lines(&self, input: &SizedInput) -> Result<Option<Counted>, Fault> {
        Ok(self.run(Counting::Lines, input).await?.ok().and_then(|run| run.counted))
    }
}

/// The work at a larger size, in units, if it goes on as it grew over the last sizes.
fn foretold(steps: &[Step], n: i64) -> f64 {
    let from = steps.len().saturating_sub(FORETOLD_FROM);
    let [first, .., last] = &steps[from..] else { return f64::INFINITY };
    let work = last.counts.work();
    let grown = work.ln() - first.counts.work().max(1.0).ln();
    let slope = (grown / (last.n as f64 / first.n as f64).ln()).max(0.0);
    work * (n as f64 / last.n as f64).powf(slope)
}

/// Whether more byte codes ran outside the calls than input and answer can be the reason for.
fn works_outside(outside_steps: u64, sent_bytes: usize) -> bool {
    outside_steps > OUTSIDE_STEPS_PER_BYTE * sent_bytes as u64 + OUTSIDE_STEPS
}

/// Why larger sizes cast doubt on what smaller ones showed.
fn odd(n: i64, verdict: &CaseVerdict) -> String {
    match verdict {
        CaseVerdict::Passed | CaseVerdict::Limit { .. } => {
            format!("it suddenly takes far longer at size {n} than smaller sizes let expect")
        }
        CaseVerdict::Wrong(_)
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => {
            format!("it does not answer at size {n} as it does at smaller ones")
        }
    }
}

impl Step {
    fn new(
        n: i64,
        input: Rc<SizedInput>,
        steps: &Counted,
        work: &Counted,
        (cpu_us, work_cpu_us): (f64, f64),
    ) -> Self {
        let cpu_us = cpu_us as u64;
        let counts = steps.run.plus(&work.run);
        let load = steps.load.plus(&work.load).work();
        let tampered = steps.tampered.as_ref().or(work.tampered.as_ref());
        let doubt = if let Some(what) = tampered {
            Some(format!("it meddles with the measuring: {}", what.expose().escape_debug()))
        } else if steps.uncounted_thread {
            Some("a thread of its own works between the calls that are counted".to_owned())
        } else if load > LOAD_WORK_MAX && load > counts.work() {
            Some("it does most of its work while it is loaded".to_owned())
        } else {
            None
        };
        let worst = (steps.worst_parts + work.worst_parts) as f64 / WORK_PARTS as f64;
        Self { n, input, counts, worst, peak_bytes: work.peak_bytes, doubt, cpu_us, work_cpu_us }
    }

    fn reached(&self) -> Reached {
        Reached::Counted {
            steps: self.counts.steps,
            work: self.counts.work(),
            bytes: self.counts.bytes_moved.saturating_add(self.counts.bytes_allocated),
            input_bytes: self.input.hold.len() as u64,
            cpu_us: self.cpu_us,
        }
    }
}

/// The bytes and the work that lines hold together.
pub(crate) fn totals(lines: &[LineWork]) -> (u64, u64) {
    lines.iter().fold((0, 0), |(parts, bytes), line| (parts + line.parts, bytes + line.bytes))
}
