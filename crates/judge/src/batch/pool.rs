//! The threads: each takes the next task when it is done with the last.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::judgement::Judgement;
use super::station::{Options, Shelf, Station};
use super::task::Task;
use crate::bank::Bank;
use crate::fault::Fault;

/// Engines at work.
pub struct Pool {
    done: Receiver<(u64, Judgement)>,
}

/// Where tasks are handed in. When it is dropped, the pool comes to an end.
pub struct Tasks {
    waiting: SyncSender<(u64, Task)>,
    finished: SyncSender<(u64, Judgement)>,
}

/// Nobody takes anything any more.
#[derive(Clone, Copy, Debug)]
pub struct Closed;

impl Tasks {
    /// Hands in a task, and waits while others wait. Its judgement bears the same `number`.
    ///
    /// # Errors
    /// When the pool has come to an end.
    pub fn send(&self, number: u64, task: Task) -> Result<(), Closed> {
        self.waiting.send((number, task)).map_err(|_| Closed)
    }

    /// Hands in what needs no judging, to come out among the others.
    ///
    /// # Errors
    /// When the pool has come to an end.
    pub fn pass(&self, number: u64, judgement: Judgement) -> Result<(), Closed> {
        self.finished.send((number, judgement)).map_err(|_| Closed)
    }
}

/// What came within some time.
pub enum Next {
    /// A judgement, and the number of its task.
    Judged(u64, Box<Judgement>),
    /// Nothing.
    Waiting,
    /// There will be no more.
    Ended,
}

impl Pool {
    /// Starts engines, and waits until each is warm.
    ///
    /// # Errors
    /// When one of them cannot be started.
    pub fn start(bank: Bank, options: &Options) -> Result<(Self, Tasks), Fault> {
        let shelf = Arc::new(Shelf::new(bank));
        let (waiting, queue) = sync_channel(options.jobs);
        let (finished, done) = sync_channel(options.jobs);
        let (warm, started) = sync_channel(options.jobs);
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..options.jobs {
            let (options, shelf, warm) = (options.clone(), Arc::clone(&shelf), warm.clone());
            let (queue, finished) = (Arc::clone(&queue), finished.clone());
            thread::spawn(move || {
                let runtime = match runtime() {
                    Ok(runtime) => runtime,
                    Err(fault) => return drop(warm.send(Err(fault))),
                };
                runtime.block_on(async {
                    match Station::start(options, shelf).await {
                        // Nobody is left to hear it when another could not be started.
                        Err(fault) => drop(warm.send(Err(fault))),
                        Ok(station) => {
                            drop(warm.send(Ok(())));
                            drop(warm);
                            work(station, &queue, &finished).await;
                        }
                    }
                });
            });
        }
        drop(warm);
        for ready in started {
            ready?;
        }
        Ok((Self { done }, Tasks { waiting, finished }))
    }

    /// The next judgement, in the order in which they come.
    pub fn next_within(&self, time: Duration) -> Next {
        match self.done.recv_timeout(time) {
            Ok((number, judgement)) => Next::Judged(number, Box::new(judgement)),
            Err(RecvTimeoutError::Timeout) => Next::Waiting,
            Err(RecvTimeoutError::Disconnected) => Next::Ended,
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Fault::system("start an event loop", e))
}

async fn work(
    mut station: Station,
    queue: &Mutex<Receiver<(u64, Task)>>,
    finished: &SyncSender<(u64, Judgement)>,
) {
    loop {
        // Nothing else goes on in this thread, so it may wait.
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, task)) = next else { return };
        let judgement = Box::pin(station.judge(task)).await;
        if finished.send((number, judgement)).is_err() {
            return;
        }
    }
}
