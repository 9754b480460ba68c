//! Exercises verified side by side.

use std::cmp::Reverse;
use std::rc::Rc;

use judge::engine::Engine;
use judge::fault::{Fault, FaultKind};
use judge::growth::By;
use judge::verify::{Trial, Verification, verify};
use judge_core::exercise::Exercise;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::unbounded_channel;
use tokio::task::JoinSet;

use super::told::Told;

/// How many exercises may be under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// One at a time.
    One,
    /// So many that work, and so many that wait for the most part.
    Many {
        /// Each keeps a core busy.
        working: usize,
        /// These keep none from working.
        waiting: usize,
    },
}

impl Places {
    /// For so many at a time.
    pub(super) fn of(jobs: usize, trial: &Trial) -> Self {
        // Not all are timed at once, and what waits for its turn leaves a core to another one.
        let timed = trial.plan.is_some_and(|plan| plan.by != By::CountsAlone);
        match jobs {
            1 => Self::One,
            _ => Self::Many { working: jobs + usize::from(timed), waiting: 2 },
        }
    }

    /// Semaphores for those that work and those that wait.
    fn semaphores(self) -> [Rc<Semaphore>; 2] {
        match self {
            Self::One => {
                let one = Rc::new(Semaphore::new(1));
                [Rc::clone(&one), one]
            }
            Self::Many { working, waiting } => {
                [working, waiting].map(|places| Rc::new(Semaphore::new(places)))
            }
        }
    }
}

/// What came of a round.
#[derive(Default)]
pub(super) struct Round {
    /// What is settled.
    pub(super) found: Vec<Verification>,
    /// What failed beside others, and is to be verified again by itself.
    pub(super) doubtful: Vec<Exercise>,
    /// How each of these failed.
    pub(super) failed: Vec<Verification>,
    /// How many could not be verified.
    pub(super) faults: usize,
}

/// Verifies exercises, as many at a time as there are places.
pub(super) async fn round(
    engine: &Rc<Engine>,
    mut exercises: Vec<Exercise>,
    trial: &Rc<Trial>,
    places: Places,
    told: &mut Told<'_>,
) -> Result<Round, Fault> {
    // What takes longest begins first, so that nothing long is left for one core at the end.
    exercises.sort_by_key(|exercise| Reverse(cost(exercise)));
    let [working, waiting] = places.semaphores();
    let (started, mut starts) = unbounded_channel();
    let mut running = JoinSet::new();
    for exercise in exercises {
        let turn = Rc::clone(if waits(&exercise) { &waiting } else { &working });
        let (engine, trial, started) = (Rc::clone(engine), Rc::clone(trial), started.clone());
        running.spawn_local(async move {
            let _place = turn.acquire().await.expect("the semaphore is never closed");
            // Whoever shows progress has gone when a fault has ended the run.
            let _ = started.send(exercise.id.clone());
            let found = Box::pin(verify(&engine, &exercise, &trial)).await;
            (exercise, found)
        });
    }
    let mut round = Round::default();
    loop {
        let done = tokio::select! {
            biased;
            Some(exercise) = starts.recv() => {
                told.begin(exercise);
                continue;
            }
            done = running.join_next() => done,
        };
        let Some(done) = done else { return Ok(round) };
        match done.expect("verifying does not panic") {
            (exercise, Ok(found)) if places != Places::One && !found.problems.is_empty() => {
                told.postpone(&found);
                round.doubtful.push(exercise);
                round.failed.push(found);
            }
            (_, Ok(found)) => {
                told.end(&found);
                round.found.push(found);
            }
            (exercise, Err(fault)) if fault.kind == FaultKind::Exercise => {
                told.give_up(&exercise.id, &fault);
                round.faults += 1;
            }
            (_, Err(fault)) => return Err(fault),
        }
    }
}

/// Whether threads or processes of an exercise wait for each other, and the judge for them.
fn waits(exercise: &Exercise) -> bool {
    matches!(exercise.interface.kind(), "threads" | "processes" | "async")
}

/// Roughly how long an exercise takes: each sample is measured on each sweep, threads that wait for
/// each other wait for long, and a program is a new process for each case.
fn cost(exercise: &Exercise) -> usize {
    let each = match exercise.interface.kind() {
        "stdio" | "file_io" => 10,
        _ if waits(exercise) => 100,
        _ => 1,
    };
    exercise.samples.len() * (each + exercise.sweeps.len())
}
