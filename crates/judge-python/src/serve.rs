//! The host's loop: one request, one reply.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use judge_protocol::{HostReply, HostRequest};
use judge_sandbox::{ChildLimits, Wall, packet};
use nix::fcntl::OFlag;
use nix::unistd::pipe2;
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;

use crate::fork::{Side, after_fork_in_child, borrow, exit, fork, pidfd, wait};

/// Where the child finds its job.
const JOB: RawFd = 3;
/// Where it leaves its replies.
const REPLY: RawFd = 4;
/// The host's own standard input, which is empty and which children share.
const NULL: RawFd = 0;
/// Exit status of a child whose harness came back, which it never should.
const CAME_BACK: i32 = 112;
/// The longest request, in bytes; real ones have some 100.
const REQUEST_BYTES_MAX: usize = 4096;

/// Limits of the child that attacks its own walls.
const SELF_TEST_LIMITS: ChildLimits =
    ChildLimits { data_bytes: 1 << 30, cpu_seconds: 2, open_files: 32, threads: 32 };

/// Seals the host, without the walls of these names, and answers requests until the control socket is closed.
pub(crate) fn serve(
    py: Python<'_>,
    control: RawFd,
    python: &str,
    left_out: &[String],
    run_child: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let python = serde_json::from_str(python).map_err(|e| PyValueError::new_err(e.to_string()))?;
    let control = borrow(control);
    let (standing, missing) = judge_sandbox::seal(&walls_named(left_out));
    let started = match self_test(py) {
        Ok(breaches) => HostReply::Started {
            python,
            walls: standing.iter().map(|wall| wall.name().to_owned()).collect(),
            missing: missing.iter().map(|m| (m.wall.name().to_owned(), m.errno)).collect(),
            breaches,
        },
        Err(failed) => failed,
    };
    send(control, &started, None)?;
    while let Some((request, descriptors)) = receive(control)? {
        match request {
            HostRequest::Fork { data_bytes, cpu_seconds, open_files, threads, dismissed } => {
                let limits = ChildLimits { data_bytes, cpu_seconds, open_files, threads };
                let (reply, descriptor) = start(py, &limits, &descriptors, run_child);
                send(control, &reply, descriptor.as_ref())?;
                // A child that is already gone has nothing to say.
                for pid in dismissed {
                    drop(wait(pid));
                }
            }
            HostRequest::Reap { pid } => send(control, &reap(pid), None)?,
        }
    }
    Ok(())
}

fn walls_named(names: &[String]) -> Vec<Wall> {
    names.iter().filter_map(|name| Wall::named(name)).collect()
}

fn receive(control: BorrowedFd<'_>) -> PyResult<Option<(HostRequest, Vec<OwnedFd>)>> {
    let (bytes, descriptors) = packet::receive(control, REQUEST_BYTES_MAX).map_err(os_error)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    let request =
        serde_json::from_slice(&bytes).map_err(|e| PyValueError::new_err(e.to_string()))?;
    Ok(Some((request, descriptors)))
}

fn send(control: BorrowedFd<'_>, reply: &HostReply, descriptor: Option<&OwnedFd>) -> PyResult<()> {
    let text = serde_json::to_vec(reply).map_err(|e| PyValueError::new_err(e.to_string()))?;
    let descriptors: Vec<BorrowedFd<'_>> = descriptor.map(AsFd::as_fd).into_iter().collect();
    packet::send(control, &text, &descriptors).map_err(os_error)
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
fn os_error(error: io::Error) -> PyErr {
    PyOSError::new_err(error.to_string())
}

/// Forks a child that runs the harness; its pidfd travels with the reply.
fn start(
    py: Python<'_>,
    limits: &ChildLimits,
    descriptors: &[OwnedFd],
    run_child: &Bound<'_, PyAny>,
) -> (HostReply, Option<OwnedFd>) {
    let [job, reply, stdout, stderr] = descriptors else {
        return (failed("receive the descriptors of a run", libc::EBADMSG), None);
    };
    let harness = || {
        after_fork_in_child(py);
        // Whatever the harness raised has no one left to hear it.
        let _ = run_child.call1((JOB, REPLY));
        CAME_BACK
    };
    let [job, reply, stdout, stderr] = [job, reply, stdout, stderr].map(AsRawFd::as_raw_fd);
    let pid = match fork_confined(py, limits, [NULL, stdout, stderr, job, reply], harness) {
        Ok(pid) => pid,
        Err(failed) => return (failed, None),
    };
    match pidfd(pid) {
        Ok(descriptor) => (HostReply::Forked { pid }, Some(descriptor)),
        Err(errno) => (failed("open a pidfd", errno as i32), None),
    }
}

fn reap(pid: i32) -> HostReply {
    match wait(pid) {
        Ok(ended) => HostReply::Reaped {
            status: ended.status,
            cpu_us: ended.cpu_us,
            memory_bytes: ended.memory_bytes,
        },
        Err(errno) => failed("wait for a child", errno as i32),
    }
}

/// Lets a confined child attack its walls; says which attacks succeeded.
fn self_test(py: Python<'_>) -> Result<Vec<String>, HostReply> {
    let (reader, writer) =
        pipe2(OFlag::O_CLOEXEC).map_err(|errno| failed("make a pipe", errno as i32))?;
    let attack = || {
        let breaches = judge_sandbox::self_test().join("\n");
        i32::from(nix::unistd::write(borrow(REPLY), breaches.as_bytes()).is_err())
    };
    let descriptors = [NULL, NULL, NULL, NULL, writer.as_raw_fd()];
    let pid = fork_confined(py, &SELF_TEST_LIMITS, descriptors, attack)?;
    drop(writer);
    let mut said = String::new();
    let read = File::from(reader).read_to_string(&mut said);
    let ended = wait(pid).map_err(|errno| failed("wait for the self-test", errno as i32))?;
    if read.is_err() || ended.status != 0 {
        return Err(failed("run the self-test of the walls", libc::ECHILD));
    }
    Ok(said.lines().map(str::to_owned).collect())
}

fn failed(what: &str, errno: i32) -> HostReply {
    HostReply::Failed { what: what.to_owned(), errno }
}

/// Forks a child, confines it, and runs `inside` there; waits until its walls stand.
fn fork_confined(
    py: Python<'_>,
    limits: &ChildLimits,
    descriptors: [RawFd; 5],
    inside: impl FnOnce() -> i32,
) -> Result<i32, HostReply> {
    let prepared = judge_sandbox::prepare_child(limits);
    let (reader, writer) =
        pipe2(OFlag::O_CLOEXEC).map_err(|errno| failed("make a pipe", errno as i32))?;
    match fork(py).map_err(|errno| failed("fork", errno as i32))? {
        Side::Child => {
            judge_sandbox::confine(&prepared, descriptors, writer.as_raw_fd());
            exit(inside())
        }
        Side::Host(pid) => {
            drop(writer);
            judge_sandbox::confined(reader).map(|()| pid).map_err(|failure| {
                // It has reported its failure and ends by itself.
                let _ = wait(pid);
                failed(&format!("raise the wall `{}`", failure.wall.name()), failure.errno)
            })
        }
    }
}
