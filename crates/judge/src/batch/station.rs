//! One engine and what it is given to judge.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use judge_core::exercise::Exercise;
use judge_core::report::Report;
use tokio::sync::OnceCell;

use super::judgement::{Judged, Judgement, Outcome};
use super::task::{Source, Task};
use crate::bank::Bank;
use crate::engine::{Cases, Engine, SOURCE_BYTES_MAX, Settings, Submission};
use crate::fault::{Fault, FaultKind};
use crate::growth::GrowthPlan;

/// After so many submissions an engine makes room for a new one, whatever it has piled up.
const SUBMISSIONS_MAX: u32 = 5_000;
/// How often a task is tried when the machine and not the submission is at fault.
const TRIES_MAX: u32 = 3;

/// How to judge.
#[derive(Clone)]
pub struct Options {
    /// How to run.
    pub settings: Settings,
    /// How many engines work side by side.
    pub jobs: usize,
    /// How growth is measured, if it is.
    pub growth: Option<GrowthPlan>,
    /// Whose cases are told of.
    pub detail: Detail,
    /// The longest that all cases of one submission may take together.
    pub total: Option<Duration>,
    /// How long a smaller input is looked for that fails, if it is.
    pub shrink: Option<Duration>,
}

/// How much a judgement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The verdict, and the first failing case.
    Short,
    /// The whole report beside it.
    Whole,
    /// As `Short`, and of cases that are not samples no more than `judge_core::withhold` leaves.
    Hidden,
}

/// Exercises that are ready to be judged by, for all stations.
pub(crate) struct Shelf {
    bank: Bank,
    ready: Mutex<HashMap<String, Arc<OnceCell<Ready>>>>,
}

struct Ready {
    exercise: Exercise,
    cases: Cases,
}

impl Shelf {
    pub(crate) fn new(bank: Bank) -> Self {
        Self { bank, ready: Mutex::default() }
    }

    fn place(&self, id: &str) -> Arc<OnceCell<Ready>> {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(ready.entry(id.to_owned()).or_default())
    }

    /// Nothing is kept of an exercise that cannot be used: ids may be anything.
    fn forget(&self, id: &str) {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}

/// An engine that is replaced when it ends or has served for long.
pub(crate) struct Station {
    options: Options,
    shelf: Arc<Shelf>,
    engine: Engine,
    submissions: u32,
}

impl Station {
    pub(crate) async fn start(options: Options, shelf: Arc<Shelf>) -> Result<Self, Fault> {
        let engine = start(&options).await?;
        Ok(Self { options, shelf, engine, submissions: 0 })
    }

    /// Judges one submission, whatever happens to the engine meanwhile.
    pub(crate) async fn judge(&mut self, task: Task) -> Judgement {
        let mut tries = 1;
        let done = loop {
            let done = self.attempt(&task).await;
            let again = match &done {
                Err(fault) => {
                    let lost = fault.kind == FaultKind::System || self.engine.still_runs().is_err();
                    lost && tries < TRIES_MAX
                }
                Ok(_) => false,
            };
            if !again && self.submissions < SUBMISSIONS_MAX {
                break done;
            }
            // What cannot be started again is told by the next attempt.
            if let Ok(engine) = start(&self.options).await {
                (self.engine, self.submissions) = (engine, 0);
            }
            if !again {
                break done;
            }
            tries += 1;
        };
        let outcome = match done {
            Ok(report) => {
                let whole = self.options.detail == Detail::Whole;
                Outcome::Judged(Box::new(Judged::new(report, whole)))
            }
            Err(fault) => Outcome::from(&fault),
        };
        Judgement { id: Some(task.id), exercise: Some(task.exercise), outcome }
    }

    async fn attempt(&mut self, task: &Task) -> Result<Report, Fault> {
        self.submissions += 1;
        let submission = submission(task)?;
        let place = self.shelf.place(&task.exercise);
        let ready = match place.get_or_try_init(|| self.ready(&task.exercise)).await {
            Ok(ready) => ready,
            Err(fault) => {
                self.shelf.forget(&task.exercise);
                return Err(fault);
            }
        };
        let (exercise, own) = (&ready.exercise, &ready.cases);
        let other = match task.seed.filter(|seed| *seed != own.seed) {
            Some(seed) => Some(self.engine.cases(exercise, Some(seed)).await?),
            None => None,
        };
        let cases = other.as_ref().unwrap_or(own);
        let (engine, growth) = (&self.engine, self.options.growth);
        match self.options.detail {
            Detail::Hidden => {
                Box::pin(engine.judge_hidden(exercise, cases, &submission, growth)).await
            }
            Detail::Short | Detail::Whole => {
                Ok(Box::pin(engine.judge(exercise, cases, &submission, growth)).await?.report)
            }
        }
    }

    async fn ready(&self, id: &str) -> Result<Ready, Fault> {
        let exercise = self.shelf.bank.exercise(id)?;
        let cases = self.engine.cases(&exercise, None).await?;
        Ok(Ready { exercise, cases })
    }
}

async fn start(options: &Options) -> Result<Engine, Fault> {
    Ok(Engine::start(options.settings.clone())
        .await?
        .limited(options.total)
        .shrinking(options.shrink)
        .ahead())
}

fn submission(task: &Task) -> Result<Submission, Fault> {
    match &task.source {
        Source::Source(text) => {
            Ok(Submission { name: "solution.py".to_owned(), source: text.clone().into_bytes() })
        }
        Source::Path(path) => {
            let name = path.display().to_string();
            let source = read(path).map_err(|e| {
                let message = format!("cannot read `{name}`: {e}");
                Fault::new(FaultKind::Usage, message)
            })?;
            Ok(Submission { name, source })
        }
    }
}

/// One byte more than a source may have is enough to know that it is too long.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut source = Vec::new();
    File::open(path)?.take(SOURCE_BYTES_MAX as u64 + 1).read_to_end(&mut source)?;
    Ok(source)
}
