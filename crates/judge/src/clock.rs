//! Who may be busy while something is timed.

use std::cell::Cell;
use std::num::NonZeroUsize;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard, Semaphore, SemaphorePermit};

/// Held by what is timed, and by what must not run beside it.
#[derive(Debug)]
pub(crate) enum Clock {
    /// While something is timed, nothing else of the engine runs.
    Alone(RwLock<()>),
    /// Other work may run beside it, and so many may be timed at once.
    Beside(Semaphore),
}

impl Clock {
    pub(crate) fn alone() -> Self {
        Self::Alone(RwLock::new(()))
    }

    /// Something may be timed on every second core.
    pub(crate) fn beside() -> Self {
        let cores = available_parallelism().map_or(1, NonZeroUsize::get);
        Self::Beside(Semaphore::new((cores / 2).max(1)))
    }
}

/// While it lasts, its holder may time something.
pub(crate) enum Timing<'a> {
    Alone { _all: RwLockWriteGuard<'a, ()> },
    Beside { _one: SemaphorePermit<'a> },
}

/// The clock as one judgement sees it, and how long that judgement waited for others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Turn<'a> {
    pub(crate) clock: &'a Clock,
    pub(crate) waited: &'a Cell<Duration>,
}

impl<'a> Turn<'a> {
    /// Waits until something can be timed. Whoever waits comes before those who want to be busy
    /// later.
    pub(crate) async fn timing(self) -> Timing<'a> {
        let asked = Instant::now();
        let timing = match self.clock {
            Clock::Alone(turns) => Timing::Alone { _all: turns.write().await },
            Clock::Beside(turns) => {
                let one = turns.acquire().await.expect("the semaphore is never closed");
                Timing::Beside { _one: one }
            }
        };
        self.add(asked);
        timing
    }

    /// Waits until one may be busy. Not to be held while one waits for [`Self::timing`].
    pub(crate) async fn busy(self) -> Option<RwLockReadGuard<'a, ()>> {
        let asked = Instant::now();
        let busy = match self.clock {
            Clock::Alone(turns) => Some(turns.read().await),
            Clock::Beside(_) => None,
        };
        self.add(asked);
        busy
    }

    fn add(self, asked: Instant) {
        self.waited.set(self.waited.get() + asked.elapsed());
    }
}
