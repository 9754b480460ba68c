//! Who may be busy while something is timed.

use std::cell::Cell;
use std::time::{Duration, Instant};

use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Held by what is timed, and by what must not run beside it.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    turns: RwLock<()>,
    beside: Beside,
}

/// What may run beside something that is timed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Beside {
    /// All but something else that is timed.
    #[default]
    OtherWork,
    /// Nothing.
    Nothing,
}

impl Clock {
    /// A clock beside which this may run.
    pub(crate) fn new(beside: Beside) -> Self {
        Self { turns: RwLock::new(()), beside }
    }
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
    pub(crate) async fn alone(self) -> RwLockWriteGuard<'a, ()> {
        let asked = Instant::now();
        let guard = self.clock.turns.write().await;
        self.add(asked);
        guard
    }

    /// Waits until one may be busy. Not to be held while one waits for [`Self::alone`].
    pub(crate) async fn busy(self) -> Option<RwLockReadGuard<'a, ()>> {
        let asked = Instant::now();
        let guard = match self.clock.beside {
            Beside::OtherWork => None,
            Beside::Nothing => Some(self.clock.turns.read().await),
        };
        self.add(asked);
        guard
    }

    fn add(self, asked: Instant) {
        self.waited.set(self.waited.get() + asked.elapsed());
    }
}
