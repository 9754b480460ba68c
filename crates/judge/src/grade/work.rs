//! The work: every submission judged, several at once, each in turn with what it shares.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use judge_core::exercise::{Exercise, Package};
use judge_core::grade::{Entry, Outcome, ReportSource, Rules};
use judge_core::report::{Backend, CasesShown, Report};
use judge_protocol::Untrusted;
use judge_sandbox::Wall;
use tokio::sync::{OnceCell, Semaphore};
use tokio::task::{JoinSet, LocalSet};

use super::cache::{Cache, Flags};
use crate::bank::Bank;
use crate::engine::{Cases, Engine, SOURCE_BYTES_MAX, Settings, Submission};
use crate::fault::{Fault, FaultKind};
use crate::growth::{By, GrowthPlan};
use crate::python::Interpreter;
use crate::runner::Walls;

/// What is to be graded, and how.
pub struct Order {
    /// The submissions.
    pub tasks: Vec<Task>,
    /// How many are judged at once.
    pub jobs: usize,
    /// When it ends before all are judged.
    pub until: Until,
    /// How Python is run.
    pub backend: Option<Backend>,
    /// Walls above the floor that are not to be raised.
    pub left_out: Vec<Wall>,
    /// How growth is measured, if it is.
    pub plan: Option<GrowthPlan>,
    /// How long a smaller input is looked for that fails, if it is.
    pub shrink: Option<Duration>,
    /// Of which cases reports tell everything.
    pub cases_shown: CasesShown,
    /// Reports that were made before.
    pub cache: Option<Cache>,
}

/// One submission.
#[derive(Clone, Debug)]
pub struct Task {
    /// Which exercise.
    pub exercise: String,
    /// Its file.
    pub path: PathBuf,
    /// By which rules it is graded.
    pub rules: Rules,
    /// The interpreter; `None`: the one that is found.
    pub python: Option<String>,
    /// The seed of random cases; `None`: the exercise's own.
    pub seed: Option<u64>,
}

/// When grading ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// When all are judged.
    All,
    /// At the first that does not pass.
    FirstFailure,
}

impl Task {
    /// Its entry before anything was done.
    pub fn open(&self) -> Entry {
        self.entry(Outcome::NotJudged)
    }

    fn entry(&self, outcome: Outcome) -> Entry {
        let path = Untrusted::new(self.path.to_string_lossy());
        Entry::new(self.exercise.clone(), path, self.rules, outcome)
    }
}

/// Grades all submissions; `told` hears of each by its position as it is done. Those that are not
/// judged, because grading ended before, are not told of.
///
/// # Errors
/// When nothing can be judged at all: no interpreter, no walls. What concerns one submission is
/// its entry's.
pub async fn grade(
    bank: Rc<Bank>,
    order: Order,
    told: &mut dyn FnMut(usize, Entry),
) -> Result<(), Fault> {
    let places = Rc::new(Semaphore::new(order.jobs.max(1)));
    let count = order.tasks.len();
    let shop = Rc::new(Shop::new(bank, order));
    let end = LocalSet::new()
        .run_until(async {
            let mut running = JoinSet::new();
            for at in 0..count {
                let (shop, places) = (Rc::clone(&shop), Rc::clone(&places));
                running.spawn_local(async move {
                    let _place = places.acquire().await.expect("the semaphore is never closed");
                    (at, Box::pin(shop.done(at)).await)
                });
            }
            while let Some(done) = running.join_next().await {
                match done.expect("grading does not panic") {
                    (at, Ok(Some(entry))) => told(at, entry),
                    (_, Ok(None)) => {}
                    (_, Err(fault)) => return Err(fault),
                }
            }
            Ok(())
        })
        .await;
    if let Some(cache) = &shop.order.cache {
        cache.prune();
    }
    end
}

/// Something that is made once, when it is first needed.
type Once<T> = Rc<OnceCell<Rc<T>>>;

/// What the submissions share.
struct Shop {
    bank: Rc<Bank>,
    order: Order,
    has_failed: Cell<bool>,
    interpreters: RefCell<HashMap<Option<String>, Once<Interpreter>>>,
    engines: RefCell<HashMap<Option<String>, Once<Engine>>>,
    lessons: RefCell<HashMap<String, Opened>>,
    cases: RefCell<HashMap<Asked, Once<Cases>>>,
}

/// An exercise, or why it cannot be used.
type Opened = Result<Rc<Lesson>, Rc<Fault>>;

/// By what cases are told apart: interpreter, exercise, seed.
type Asked = (Option<String>, String, Option<u64>);

/// An exercise and the bytes that it was read from.
struct Lesson {
    package: Package,
    exercise: Exercise,
}

fn once<K: Eq + std::hash::Hash, T>(map: &RefCell<HashMap<K, Once<T>>>, key: K) -> Once<T> {
    Rc::clone(map.borrow_mut().entry(key).or_default())
}

impl Shop {
    fn new(bank: Rc<Bank>, order: Order) -> Self {
        let (interpreters, engines) = Default::default();
        let (lessons, cases) = Default::default();
        let has_failed = Cell::new(false);
        Self { bank, order, has_failed, interpreters, engines, lessons, cases }
    }

    /// The entry of a task; `None` where grading has ended.
    async fn done(&self, at: usize) -> Result<Option<Entry>, Fault> {
        if self.has_failed.get() && self.order.until == Until::FirstFailure {
            return Ok(None);
        }
        let task = &self.order.tasks[at];
        let entry = match self.judged(task).await {
            Ok((mut report, source)) => {
                report.next.take_if(|next| !self.bank.ids().contains(next));
                let entry = task.entry(Outcome::Judged { report: Box::new(report) });
                Entry { source, ..entry }
            }
            Err(fault) if concerns_all(&fault) => return Err(fault),
            Err(fault) => task.entry(Outcome::Fault { message: told(&fault) }),
        };
        if !entry.passes {
            self.has_failed.set(true);
        }
        Ok(Some(entry))
    }

    async fn judged(&self, task: &Task) -> Result<(Report, ReportSource), Fault> {
        let lesson = self.lesson(&task.exercise)?;
        let submission = read(task)?;
        let interpreter = self.interpreter(task.python.as_ref()).await?;
        let key = self.order.cache.as_ref().map(|cache| {
            let submission = (submission.name.as_str(), submission.source.as_slice());
            cache.key(&lesson.package, submission, &interpreter, &self.flags(task))
        });
        let known = self.order.cache.as_ref().zip(key.as_ref());
        if let Some(report) = known.and_then(|(cache, key)| cache.find(key, &submission.source)) {
            return Ok((report, ReportSource::Cache));
        }
        let report = self.fresh(task, &lesson.exercise, &submission).await?;
        if let Some((cache, key)) = known {
            cache.keep(key, &report);
        }
        Ok((report, ReportSource::Fresh))
    }

    async fn fresh(
        &self,
        task: &Task,
        exercise: &Exercise,
        submission: &Submission,
    ) -> Result<Report, Fault> {
        let engine = self.engine(task.python.as_ref()).await?;
        let cases = (task.python.clone(), task.exercise.clone(), task.seed);
        let cases = once(&self.cases, cases);
        let made = cases.get_or_try_init(|| async {
            Box::pin(engine.cases(exercise, task.seed)).await.map(Rc::new)
        });
        let plan = self.order.plan;
        match self.order.cases_shown {
            CasesShown::All => {
                let cases = Box::pin(made).await?;
                Ok(Box::pin(engine.judge(exercise, cases, submission, plan)).await?.report)
            }
            CasesShown::Samples => {
                let cases = Box::pin(made).await.map_err(Fault::withheld)?;
                Box::pin(engine.judge_hidden(exercise, cases, submission, plan)).await
            }
        }
    }

    fn lesson(&self, id: &str) -> Result<Rc<Lesson>, Fault> {
        let read = || -> Result<Lesson, Fault> {
            let package = self.bank.package(id)?;
            let exercise = Bank::read(id, &package)?;
            Ok(Lesson { package, exercise })
        };
        let mut lessons = self.lessons.borrow_mut();
        let lesson =
            lessons.entry(id.to_owned()).or_insert_with(|| read().map(Rc::new).map_err(Rc::new));
        match lesson {
            Ok(lesson) => Ok(Rc::clone(lesson)),
            Err(fault) => Err(Fault::new(fault.kind, told(fault))),
        }
    }

    async fn interpreter(&self, python: Option<&String>) -> Result<Rc<Interpreter>, Fault> {
        let once = once(&self.interpreters, python.cloned());
        let found = once.get_or_try_init(|| async {
            Interpreter::find(python.map(String::as_str)).await.map(Rc::new)
        });
        found.await.map(Rc::clone)
    }

    async fn engine(&self, python: Option<&String>) -> Result<Rc<Engine>, Fault> {
        let once = once(&self.engines, python.cloned());
        let started = once.get_or_try_init(|| async {
            let interpreter = (*self.interpreter(python).await?).clone();
            let (backend, left_out) = (self.order.backend, self.order.left_out.clone());
            let settings = Settings { interpreter, backend, walls: Walls::Raised, left_out };
            let engine = Engine::start(settings).await?.timing_alone();
            Ok(Rc::new(engine.shrinking(self.order.shrink)))
        });
        started.await.map(Rc::clone)
    }

    /// All that was asked for and that a report depends on.
    fn flags(&self, task: &Task) -> Flags {
        let plan = self.order.plan.map(|plan| {
            let by = match plan.by {
                By::Counts => "counts",
                By::CountsAlone => "counts alone",
                By::Clock => "the clock",
            };
            format!("{:?} {:?} {by}", plan.effort, plan.sizes)
        });
        let (shown, backend) = (self.order.cases_shown, self.order.backend);
        let (left_out, shrink) = (&self.order.left_out, self.order.shrink);
        let seed = task.seed;
        let words = format!("{plan:?} {shown:?} {backend:?} {left_out:?} {seed:?} {shrink:?}");
        Flags { words }
    }
}

/// Whether a fault is no matter of one submission or exercise.
fn concerns_all(fault: &Fault) -> bool {
    match fault.kind {
        FaultKind::Interpreter | FaultKind::Walls | FaultKind::Interrupted => true,
        FaultKind::Usage | FaultKind::Exercise | FaultKind::System => false,
    }
}

/// A fault in one line.
fn told(fault: &Fault) -> String {
    let first = fault.diagnostics.first().map(|diagnostic| {
        let line = diagnostic.position().map(|(line, _)| format!(":{line}")).unwrap_or_default();
        format!(": {}{line}: {}", diagnostic.file, diagnostic.message)
    });
    format!("{}{}", fault.message, first.unwrap_or_default())
}

fn read(task: &Task) -> Result<Submission, Fault> {
    let name = task.path.to_string_lossy().into_owned();
    let refused = |e: std::io::Error| Fault::system(format_args!("read `{name}`"), e);
    let mut source = Vec::new();
    let file = File::open(&task.path).map_err(refused)?;
    // One byte more than any source that is judged: enough to know that it is too long.
    let most = SOURCE_BYTES_MAX as u64 + 1;
    file.take(most).read_to_end(&mut source).map_err(refused)?;
    Ok(Submission { name, source })
}
