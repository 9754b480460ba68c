//! Watching and ending a process, by pidfd.
//!
//! Works for children of this process and for processes known by a pidfd alone, such as a host's
//! children.

use std::fs;
use std::io::{self, Read as _};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::time::Duration;

use judge_protocol::Exit;
use nix::sys::socket::{MsgFlags, send};

use crate::family::Family;
use crate::sys;

/// A process, held by its pidfd so that its id cannot be mistaken for a successor's.
#[derive(Debug)]
pub struct Process {
    pid: i32,
    pidfd: OwnedFd,
    relation: Relation,
}

/// What the process is to this one.
#[derive(Debug)]
enum Relation {
    /// Somebody else's child.
    Foreign,
    /// A child of this process.
    Child,
    /// The one child of an init, which is a child of this process and says over `status` how the
    /// process ended.
    UnderInit { init: i32, init_pidfd: OwnedFd, status: OwnedFd },
    /// A child that has been waited for.
    Reaped,
}

/// What a process holds right now, from one read of `/proc/PID/status` (`proc_pid_status(5)`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// Resident memory that is no file's, in bytes (`RssAnon`). After a fork without an exec it
    /// starts at what was inherited, and writing to that changes nothing.
    pub anonymous_bytes: u64,
    /// Resident pages of files, in bytes (`RssFile`): code, mostly, read in when it is first used.
    pub file_bytes: u64,
    /// Largest resident memory since its exec, in bytes (`VmHWM`); after a fork without an exec it
    /// starts at what was inherited.
    pub peak_bytes: u64,
    /// Private writable memory in bytes (`VmData`), what `RLIMIT_DATA` bounds.
    pub data_bytes: u64,
    /// Threads.
    pub threads: u32,
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its status.
    pub exit: Exit,
    /// CPU time of all its threads over its whole life, user and system.
    pub cpu: Duration,
}

impl Process {
    /// A process known by its pidfd alone. It is not killed when this value is dropped.
    ///
    /// # Errors
    /// When the descriptor is no pidfd, or the process has been reaped (`ESRCH`), or `/proc` is
    /// not there.
    pub fn from_pidfd(fd: OwnedFd) -> io::Result<Self> {
        let pid = pid_of(fd.as_raw_fd())?;
        Ok(Self { pid, pidfd: fd, relation: Relation::Foreign })
    }

    pub(crate) fn child(pid: i32, pidfd: OwnedFd) -> Self {
        Self { pid, pidfd, relation: Relation::Child }
    }

    /// The process that `init`, a child of this one, announces over `status`.
    pub(crate) fn under_init(mut init: Self, status: OwnedFd) -> io::Result<Self> {
        let pidfd = sys::receive_descriptor(status.as_raw_fd())?;
        let pid = pid_of(pidfd.as_raw_fd())?;
        let init_pidfd = init.pidfd.try_clone()?;
        init.relation = Relation::Reaped;
        Ok(Self {
            pid,
            pidfd,
            relation: Relation::UnderInit { init: init.pid, init_pidfd, status },
        })
    }

    /// This process and all that it starts; `None` where it has no init of its own.
    pub fn family(&self) -> Option<Family> {
        match &self.relation {
            Relation::UnderInit { init, .. } => Some(Family::below(*init)),
            Relation::Foreign | Relation::Child | Relation::Reaped => None,
        }
    }

    /// Readable (`poll(2)`) from the moment the process has ended.
    pub fn pidfd(&self) -> BorrowedFd<'_> {
        self.pidfd.as_fd()
    }

    /// The process' id in this process' pid namespace.
    pub fn pid(&self) -> i32 {
        self.pid
    }

    /// Ends the process, and all that lives in its pid namespace, with `SIGKILL`. Does nothing
    /// when it has ended already.
    pub fn kill(&self) {
        if let Relation::UnderInit { init_pidfd, .. } = &self.relation {
            // The kernel kills a pid namespace with its init. An error means that it is gone.
            let _ = sys::signal_by_pidfd(init_pidfd.as_raw_fd(), libc::SIGKILL);
        }
        let _ = sys::signal_by_pidfd(self.pidfd.as_raw_fd(), libc::SIGKILL);
    }

    /// CPU time of all threads so far, dead ones included.
    ///
    /// # Errors
    /// `ESRCH` or not found when the process has been reaped.
    pub fn cpu_time(&self) -> io::Result<Duration> {
        // MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED) of linux/posix-timers.h; clock_getcpuclockid(3).
        let clock = (!self.pid << 3) | 2;
        sys::clock(clock).or_else(|_| self.cpu_time_by_stat())
    }

    /// The same in ticks of 10 ms (`USER_HZ`, the same on every machine we know).
    fn cpu_time_by_stat(&self) -> io::Result<Duration> {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.pid))?;
        // The name in parentheses may hold anything; fields are counted after it.
        let after_name = text.rsplit_once(')').map_or("", |(_, rest)| rest);
        let ticks = after_name.split_ascii_whitespace().skip(11).take(2);
        let ticks: Option<u64> = ticks.map(|field| field.parse::<u64>().ok()).sum();
        let ticks = ticks.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(Duration::from_millis(ticks * 10))
    }

    /// What the process holds right now. All zero but `threads` once it has ended.
    ///
    /// # Errors
    /// Not found when the process has been reaped.
    pub fn sample(&self) -> io::Result<Sample> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let kilobytes = |name| field(&text, name).unwrap_or(0) * 1024;
        Ok(Sample {
            anonymous_bytes: kilobytes("RssAnon:"),
            file_bytes: kilobytes("RssFile:"),
            peak_bytes: kilobytes("VmHWM:"),
            data_bytes: kilobytes("VmData:"),
            threads: u32::try_from(field(&text, "Threads:").unwrap_or(0)).unwrap_or(u32::MAX),
        })
    }

    /// Waits until the process has ended and says how. Blocks until then: wait for the pidfd to
    /// become readable first where that matters.
    ///
    /// # Errors
    /// `ECHILD` for a process that is not a child of this one, or has been reaped before.
    pub fn reap(&mut self) -> io::Result<Ended> {
        match std::mem::replace(&mut self.relation, Relation::Reaped) {
            Relation::Foreign => {
                self.relation = Relation::Foreign;
                Err(io::Error::from_raw_os_error(libc::ECHILD))
            }
            Relation::Reaped => Err(io::Error::from_raw_os_error(libc::ECHILD)),
            Relation::Child => {
                let (_, status, cpu) = sys::wait4(self.pid, 0)?;
                Ok(Ended { exit: exit_of(status), cpu })
            }
            Relation::UnderInit { init, status, .. } => {
                let said = ask_status(status);
                let (_, _, cpu) = sys::wait4(init, 0)?;
                // An init that says nothing was killed, and the process with it.
                let killed = Ended { exit: Exit::Signal(libc::SIGKILL), cpu };
                Ok(said.map_or(killed, |(status, cpu)| Ended { exit: exit_of(status), cpu }))
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        match self.relation {
            Relation::Foreign | Relation::Reaped => {}
            Relation::Child | Relation::UnderInit { .. } => {
                self.kill();
                // Nobody is left to be told of an error.
                let _ = self.reap();
            }
        }
    }
}

/// What an init says at its end: raw wait status and CPU microseconds.
pub(crate) fn status_message(status: i32, cpu: Duration) -> [u8; 12] {
    let mut message = [0; 12];
    let micros = u64::try_from(cpu.as_micros()).unwrap_or(u64::MAX);
    for (to, from) in
        message.iter_mut().zip(status.to_ne_bytes().iter().chain(&micros.to_ne_bytes()))
    {
        *to = *from;
    }
    message
}

/// Asks an init how its process ended, which it answers when that has happened.
fn ask_status(socket: OwnedFd) -> Option<(i32, Duration)> {
    let mut message = [0; 12];
    // An init that was killed is no reason for a signal to judge.
    send(socket.as_raw_fd(), &[0], MsgFlags::MSG_NOSIGNAL).ok()?;
    fs::File::from(socket).read_exact(&mut message).ok()?;
    let (status, micros) = message.split_first_chunk::<4>()?;
    let micros = u64::from_ne_bytes(*micros.first_chunk::<8>()?);
    Some((i32::from_ne_bytes(*status), Duration::from_micros(micros)))
}

/// A raw wait status in words.
pub(crate) fn exit_of(status: i32) -> Exit {
    if libc::WIFSIGNALED(status) {
        Exit::Signal(libc::WTERMSIG(status))
    } else {
        Exit::Code(libc::WEXITSTATUS(status))
    }
}

fn pid_of(pidfd: RawFd) -> io::Result<i32> {
    let text = fs::read_to_string(format!("/proc/self/fdinfo/{pidfd}"))?;
    let pid = text.lines().find_map(|line| line.strip_prefix("Pid:"));
    match pid.and_then(|pid| pid.trim().parse().ok()) {
        Some(pid) if pid > 0 => Ok(pid),
        Some(_) => Err(io::Error::from_raw_os_error(libc::ESRCH)),
        None => Err(io::Error::from_raw_os_error(libc::EBADF)),
    }
}

fn field(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_ascii_whitespace().next()?.parse().ok()
}
