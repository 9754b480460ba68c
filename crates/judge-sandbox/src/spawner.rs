//! The thread that all processes are forked from.
//!
//! `PR_SET_PDEATHSIG` fires when the *thread* that forked ends, not its process. So all forks are
//! made by one thread that never ends. It blocks all signals, so that no handler of this program
//! ever runs in a child before its exec.

use std::io;
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};

use crate::sys;

type Work = Box<dyn FnOnce() + Send>;

struct Spawner {
    /// The process that has the thread: a fork of it does not.
    process: u32,
    queue: Sender<Work>,
}

static SPAWNER: OnceLock<io::Result<Spawner>> = OnceLock::new();

/// Runs `work` on the spawning thread and returns its result.
pub(crate) fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<T> {
    let spawner = match SPAWNER.get_or_init(start) {
        Ok(spawner) if spawner.process == std::process::id() => spawner,
        Ok(_) => return Ok(work()),
        Err(error) => return Err(io::Error::new(error.kind(), error.to_string())),
    };
    let (answer, answers) = channel();
    let gone = || io::Error::other("the spawning thread is gone");
    let job = move || {
        // Whoever asked waits for the answer.
        let _ = answer.send(work());
    };
    spawner.queue.send(Box::new(job)).map_err(|_| gone())?;
    answers.recv().map_err(|_| gone())
}

fn start() -> io::Result<Spawner> {
    let (queue, jobs) = channel::<Work>();
    std::thread::Builder::new().name("spawner".into()).spawn(move || {
        sys::block_signals();
        for job in jobs {
            job();
        }
    })?;
    Ok(Spawner { process: std::process::id(), queue })
}
