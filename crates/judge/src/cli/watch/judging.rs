//! The thread that judges. It keeps its engine warm between saves; a save while it judges ends that
//! judging, and its engine with it, because a host may be left with an answer that nobody awaits.

use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};

use judge::engine::{Cases, Engine, Settings, Submission};
use judge::fault::Fault;
use judge::growth::GrowthPlan;
use judge::history::Records;
use judge::runner::Walls;
use judge_core::exercise::Exercise;
use judge_core::record::Record;
use judge_core::report::Report;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::super::args::{PythonArgs, WatchArgs};
use super::super::history::now;
use super::super::run::{growth_plan, settings};
use super::super::runtime;
use super::state::{Judged, Message};

/// A solution to be judged.
pub(super) struct Order {
    pub(super) number: u64,
    pub(super) submission: Submission,
    pub(super) growth: Measure,
}

/// Whether growth is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    Growth,
    Nothing,
}

/// The thread, and how to tell it what to do.
pub(super) struct Judging {
    orders: UnboundedSender<Order>,
    thread: JoinHandle<()>,
}

impl Judging {
    pub(super) fn start(
        exercise: Exercise,
        args: &WatchArgs,
        tell: Sender<Message>,
    ) -> Result<Self, Fault> {
        let (orders, asked) = unbounded_channel();
        let runtime = runtime()?;
        let plan = growth_plan(args.growth);
        let (python, seed) = (args.python.clone(), args.seed);
        let thread = thread::spawn(move || {
            // Says so when the thread ends in a panic, so that nobody waits for it.
            let _last = Last(tell.clone());
            let (settings, engine, cases) = (None, None, None);
            let station = Station { exercise, python, seed, plan, settings, engine, cases };
            runtime.block_on(work(station, asked, &tell));
        });
        Ok(Self { orders, thread })
    }

    /// Judges this, and nothing that was ordered before.
    pub(super) fn order(&self, order: Order) {
        // A thread that has ended has said so.
        let _ = self.orders.send(order);
    }

    /// Ends what is being judged and waits until all that it started is gone.
    pub(super) fn finish(self) {
        drop(self.orders);
        if let Err(panic) = self.thread.join() {
            std::panic::resume_unwind(panic);
        }
    }
}

struct Last(Sender<Message>);

impl Drop for Last {
    fn drop(&mut self) {
        if thread::panicking() {
            // Whoever would be told has ended too.
            let _ = self.0.send(Message::Broken);
        }
    }
}

/// What judging needs, made once.
struct Station {
    exercise: Exercise,
    python: PythonArgs,
    seed: Option<u64>,
    plan: Option<GrowthPlan>,
    settings: Option<Settings>,
    engine: Option<Engine>,
    cases: Option<Cases>,
}

async fn work(mut station: Station, mut asked: UnboundedReceiver<Order>, tell: &Sender<Message>) {
    // Why it cannot be warm is told when something is to be judged.
    let _ = station.warm().await;
    let mut next = asked.recv().await;
    while let Some(order) = next {
        let mut order = order;
        while let Ok(newer) = asked.try_recv() {
            order = newer;
        }
        let ended = tokio::select! {
            biased;
            newer = asked.recv() => Err(newer),
            judged = station.judged(&order) => Ok(judged),
        };
        match ended {
            Ok(judged) => {
                if judged.is_err() {
                    station.engine = None;
                }
                let judged = judged.map(|report| Judged { remark: record(&report), report });
                // Whoever would be told has ended already.
                let _ = tell.send(Message::Judged(order.number, Box::new(judged)));
                next = asked.recv().await;
            }
            Err(newer) => {
                station.engine = None;
                next = newer;
            }
        }
    }
}

impl Station {
    /// Starts and makes what is not there yet.
    async fn warm(&mut self) -> Result<(), Fault> {
        if self.settings.is_none() {
            self.settings = Some(settings(&self.python, Walls::Raised).await?);
        }
        if let (None, Some(settings)) = (&self.engine, &self.settings) {
            self.engine = Some(Engine::start(settings.clone()).await?);
        }
        if let (None, Some(engine)) = (&self.cases, &self.engine) {
            self.cases = Some(Box::pin(engine.cases(&self.exercise, self.seed)).await?);
        }
        Ok(())
    }

    async fn judged(&mut self, order: &Order) -> Result<Report, Fault> {
        let plan = self.plan.filter(|_| order.growth == Measure::Growth);
        self.warm().await?;
        let (Some(engine), Some(cases)) = (&self.engine, &self.cases) else {
            return Err(Fault::system("judge", "there is no engine"));
        };
        let judging = engine.judge(&self.exercise, cases, &order.submission, plan);
        Ok(Box::pin(judging).await?.report)
    }
}

/// Notes a run; what went wrong with that, if something did.
fn record(report: &Report) -> Option<String> {
    let added = Records::of_environment().add(&Record::of(report, now()));
    added.err().map(|error| format!("the run is not recorded: {error}"))
}
