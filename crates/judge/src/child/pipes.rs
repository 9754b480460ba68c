//! The pipes between `judge` and a child, and what waits to go through them.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use tokio::net::unix::pipe;

use crate::fault::Fault;

/// The parent's ends of a child's pipes.
pub(crate) struct Pipes {
    /// Closed when nothing more is to be said.
    pub(crate) job: Option<pipe::Sender>,
    pub(crate) replies: pipe::Receiver,
    pub(crate) stdout: pipe::Receiver,
    pub(crate) stderr: pipe::Receiver,
}

/// The child's ends, to be handed over.
pub(crate) struct ChildEnds {
    pub(crate) job: OwnedFd,
    pub(crate) replies: OwnedFd,
    pub(crate) stdout: OwnedFd,
    pub(crate) stderr: OwnedFd,
}

impl Pipes {
    /// Four fresh pipes.
    pub(crate) fn new() -> Result<(Self, ChildEnds), Fault> {
        let make = || -> io::Result<_> {
            let (job_sender, job) = pipe::pipe()?;
            let (replies, reply_sender) = inward()?;
            let (stdout, stdout_sender) = inward()?;
            let (stderr, stderr_sender) = inward()?;
            let ends = ChildEnds {
                job: job.into_blocking_fd()?,
                replies: reply_sender,
                stdout: stdout_sender,
                stderr: stderr_sender,
            };
            Ok((Self { job: Some(job_sender), replies, stdout, stderr }, ends))
        };
        make().map_err(|e| Fault::system("make pipes for a run", e))
    }
}

fn inward() -> io::Result<(pipe::Receiver, OwnedFd)> {
    let (sender, receiver) = pipe::pipe()?;
    Ok((receiver, sender.into_blocking_fd()?))
}

impl ChildEnds {
    /// In the order in which a host expects them.
    pub(crate) fn handed(&self) -> [BorrowedFd<'_>; 4] {
        [self.job.as_fd(), self.replies.as_fd(), self.stdout.as_fd(), self.stderr.as_fd()]
    }
}

/// Bytes that a pipe has not taken yet.
#[derive(Default)]
pub(crate) struct Outbox {
    bytes: Vec<u8>,
    /// How many of them it has taken.
    sent: usize,
}

impl Outbox {
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.sent == self.bytes.len()
    }

    /// How many wait.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len() - self.sent
    }

    /// Gives a pipe that is ready as much as it takes now.
    pub(crate) fn send(&mut self, ready: io::Result<&pipe::Sender>) {
        match ready.and_then(|pipe| pipe.try_write(&self.bytes[self.sent..])) {
            Ok(length) => self.sent += length,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return,
            // Nobody reads any more: the end of the process will tell why.
            Err(_) => self.sent = self.bytes.len(),
        }
        if self.is_empty() {
            (self.bytes, self.sent) = (Vec::new(), 0);
        }
    }
}

/// The pipe when it takes more; never when it is closed.
pub(crate) async fn writable(job: Option<&pipe::Sender>) -> io::Result<&pipe::Sender> {
    match job {
        Some(job) => job.writable().await.map(|()| job),
        None => std::future::pending().await,
    }
}
