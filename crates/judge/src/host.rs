//! The warm host: a Python interpreter of the user's own that forks confined children on request.

use std::cell::RefCell;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use judge_protocol::{Exit, HostReply, HostRequest, Limits, Python, frame};
use judge_sandbox::{Command, Confinement, Isolation, Process, View, Wall, packet, spawn};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::sys::wait::WaitStatus;
use nix::unistd::Pid;
use tokio::io::unix::AsyncFd;
use tokio::sync::Mutex;

use crate::child::{Child, Pipes};
use crate::fault::{Fault, FaultKind};
use crate::payload;
use crate::python::Interpreter;
use crate::start::{self, Main};

/// How long a host may take to get warm, or to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// Where the host's library is in the host's own view of the disk.
const LIBRARY_IN_VIEW: &str = "/judge/judge_python.so";
/// The longest reply of a host.
const REPLY_BYTES_MAX: usize = 64 << 10;

/// A warm, sealed interpreter.
pub(crate) struct Host {
    control: Rc<Control>,
    /// Private memory that the host holds, which each child starts with, in bytes.
    data_bytes: u64,
    /// What it is.
    pub(crate) python: Python,
    /// Walls that it raised on itself.
    pub(crate) walls: Vec<String>,
    /// Walls that it could not raise, with the kernel's error numbers.
    pub(crate) missing: Vec<(String, i32)>,
    // Dropped last: killing the host ends every child of it.
    _process: Process,
}

/// The control socket: one request at a time.
pub(crate) struct Control {
    socket: AsyncFd<OwnedFd>,
    turn: Mutex<()>,
    /// What the host wrote to its standard error, for a fault's message.
    complaint: RefCell<Option<tokio::net::unix::pipe::Receiver>>,
}

impl Host {
    /// Starts an interpreter, lets it warm up and seal itself, and checks its walls.
    pub(crate) async fn start(
        interpreter: &Interpreter,
        isolation: &Isolation,
    ) -> Result<Self, Fault> {
        let (ours, theirs) =
            socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)
                .map_err(|e| Fault::system("make a control socket", e))?;
        let in_view = isolation.standing().contains(&Wall::MountNamespace);
        let (library, files, extra) = library(in_view)?;
        let left_out = isolation.left_out().to_vec();
        let archive = start::archive(&Main::Host { library, left_out });
        let (archive_reader, mut archive_writer) = start::archive_pipe()?;
        let (complaint, stderr) = start::complaint_pipe()?;
        let null = start::null()?;
        // A pipe for both: the interpreter keeps in mind what kind of file its streams are, and a
        // child's are pipes.
        let stdout = stderr.try_clone().map_err(|e| Fault::system("make a pipe", e))?;
        let mut descriptors =
            vec![(null, 0), (stdout, 1), (stderr, 2), (archive_reader, 3), (theirs, 4)];
        descriptors.extend(extra.map(|fd| (fd, 5)));
        let command = Command {
            program: PathBuf::from(&interpreter.python.executable),
            arguments: start::arguments(),
            environment: start::environment(),
            descriptors,
            view: View { readable: interpreter.readable.clone(), files },
            confinement: Confinement::Host,
        };
        let process =
            spawn(isolation, command).map_err(|e| start::spawn_fault(interpreter, &e))?.process;
        start::write_all(&mut archive_writer, &frame(&archive)).await?;
        drop(archive_writer);
        let control = Control::new(ours, complaint)?;
        let (started, _) = control.receive().await?;
        let HostReply::Started { python, walls, missing, breaches } = started else {
            return Err(unexpected(&started));
        };
        start::refuse_breaches(&breaches)?;
        for wall in [Wall::Seccomp, Wall::NoPath] {
            if !walls.iter().any(|standing| standing == wall.name()) {
                return Err(start::no_wall(wall, &missing));
            }
        }
        let data_bytes = process
            .sample()
            .map_err(|e| Fault::system("look at the warm interpreter", e))?
            .data_bytes;
        let control = Rc::new(control);
        Ok(Self { control, data_bytes, python, walls, missing, _process: process })
    }

    /// Forks a confined child. `cases` bounds its whole CPU time: so many times the limit of one.
    pub(crate) async fn child(&self, limits: &Limits, cases: usize) -> Result<Child, Fault> {
        let (pipes, ends) = Pipes::new()?;
        let request = HostRequest::Fork {
            data_bytes: self.data_bytes + limits.memory_bytes,
            cpu_seconds: start::cpu_seconds(limits, cases),
            open_files: limits.open_files,
            threads: limits.threads,
        };
        let handed =
            [ends.job.as_fd(), ends.replies.as_fd(), ends.stdout.as_fd(), ends.stderr.as_fd()];
        let (reply, descriptor) = self.control.request(&request, &handed).await?;
        drop(ends);
        let (HostReply::Forked { pid }, Some(pidfd)) = (&reply, descriptor) else {
            return Err(unexpected(&reply));
        };
        let process = Process::from_pidfd(pidfd).map_err(|e| Fault::system("watch a run", e))?;
        let reaper = Reaper::Host { control: Rc::clone(&self.control), pid: *pid };
        Child::new(process, reaper, pipes, *limits)
    }
}

/// The library as the host can open it: a file in its own view of the disk where it has one, a
/// nameless file in memory otherwise. Neither needs a temporary folder.
type Library = (String, Vec<(PathBuf, Vec<u8>)>, Option<OwnedFd>);

fn library(in_view: bool) -> Result<Library, Fault> {
    let bytes = payload::HOST_LIBRARY;
    if in_view {
        let files = vec![(PathBuf::from(LIBRARY_IN_VIEW), bytes.to_vec())];
        return Ok((LIBRARY_IN_VIEW.to_owned(), files, None));
    }
    let fd = judge_sandbox::memory_file(c"judge_python.so", bytes)
        .map_err(|e| Fault::system("put the host's library into memory", e))?;
    Ok(("/proc/self/fd/5".to_owned(), Vec::new(), Some(fd)))
}

fn unexpected(reply: &HostReply) -> Fault {
    match reply {
        HostReply::Failed { what, errno } => {
            let why = io::Error::from_raw_os_error(*errno);
            Fault::new(FaultKind::Walls, format!("the warm interpreter could not {what}: {why}"))
                .hint("`judge doctor` says which walls this machine offers")
        }
        other => Fault::new(
            FaultKind::System,
            format!("the warm interpreter answered out of turn: {other:?}"),
        ),
    }
}

impl Control {
    fn new(socket: OwnedFd, complaint: tokio::net::unix::pipe::Receiver) -> Result<Self, Fault> {
        let socket = start::nonblocking(socket)
            .and_then(start::watch)
            .map_err(|e| Fault::system("use the control socket", e))?;
        Ok(Self { socket, turn: Mutex::new(()), complaint: RefCell::new(Some(complaint)) })
    }

    async fn request(
        &self,
        request: &HostRequest,
        descriptors: &[BorrowedFd<'_>],
    ) -> Result<(HostReply, Option<OwnedFd>), Fault> {
        let _turn = self.turn.lock().await;
        let text = serde_json::to_vec(request).expect("a request is always JSON");
        let socket = self.socket.get_ref().as_fd();
        packet::send(socket, &text, descriptors).map_err(|_| self.gone())?;
        self.receive().await
    }

    async fn receive(&self) -> Result<(HostReply, Option<OwnedFd>), Fault> {
        let read = self.socket.async_io(tokio::io::Interest::READABLE, |socket| {
            packet::receive(socket.as_fd(), REPLY_BYTES_MAX)
        });
        let (bytes, mut descriptors) = tokio::time::timeout(ANSWER_WITHIN, read)
            .await
            .map_err(|_| Fault::system("hear from the warm interpreter", "no answer in 30 s"))?
            .map_err(|_| self.gone())?;
        if bytes.is_empty() {
            return Err(self.gone());
        }
        let reply = serde_json::from_slice(&bytes)
            .map_err(|e| Fault::system("understand the warm interpreter", e))?;
        Ok((reply, descriptors.pop()))
    }

    /// The host has ended: its last words say why.
    fn gone(&self) -> Fault {
        let said = self.complaint.borrow_mut().take().map(|pipe| start::complaint(&pipe));
        let fault = Fault::new(FaultKind::System, "the warm interpreter ended unexpectedly");
        match said {
            Some(said) if !said.is_empty() => fault.hint(format!("it said: {said}")),
            _ => fault.hint("`--backend subprocess` does without it"),
        }
    }
}

/// Who collects a child that has ended.
pub(crate) enum Reaper {
    /// This process, its parent.
    Own,
    /// The host, its parent.
    Host {
        /// How to ask.
        control: Rc<Control>,
        /// The child's id as the host knows it.
        pid: i32,
    },
}

impl Reaper {
    /// Collects a child that has ended; `None` when its end cannot be known.
    pub(crate) async fn reap(&self, process: &mut Process) -> Option<Exit> {
        match self {
            Self::Own => process.reap().ok().map(|ended| ended.exit),
            Self::Host { control, pid } => {
                let asked = control.request(&HostRequest::Reap { pid: *pid }, &[]).await;
                match asked {
                    Ok((HostReply::Reaped { status, .. }, _)) => exit(status),
                    Ok(_) | Err(_) => None,
                }
            }
        }
    }
}

fn exit(status: i32) -> Option<Exit> {
    match WaitStatus::from_raw(Pid::from_raw(1), status).ok()? {
        WaitStatus::Exited(_, code) => Some(Exit::Code(code)),
        WaitStatus::Signaled(_, signal, _) => Some(Exit::Signal(signal as i32)),
        _ => None,
    }
}
