//! The warm host: a Python interpreter of the user's own that forks confined children on request.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use judge_protocol::{Exit, HostReply, HostRequest, Limits, Python, frame};
use judge_sandbox::{
    ChildLimits, Command, Confinement, Isolation, Process, View, Wall, packet, spawn,
};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::sys::wait::WaitStatus;
use nix::unistd::Pid;
use tokio::io::unix::AsyncFd;
use tokio::sync::Mutex;

use crate::child::{Child, Pipes};
use crate::fault::{Fault, FaultKind};
use crate::payload;
use crate::preload::{FELL_SHORT, Preload};
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
    keeps_spare: bool,
    spare: RefCell<Option<Spare>>,
    // Dropped last: killing the host ends every child of it.
    process: Process,
}

/// The control socket: one request at a time, and one more whose answer may wait.
pub(crate) struct Control {
    socket: AsyncFd<OwnedFd>,
    turn: Mutex<()>,
    promised: RefCell<Promised>,
    /// Children that were killed and not waited for.
    dismissed: RefCell<Vec<i32>>,
    /// Whether it was spoken to in vain.
    lost: Cell<bool>,
    /// Whether a child ended because it wanted what was not imported, or said so.
    fell_short: Cell<bool>,
    /// What the host wrote to its standard error, for a fault's message.
    complaint: RefCell<Option<tokio::net::unix::pipe::Receiver>>,
}

/// What a host answers, and the descriptor that comes with it.
type Answer = (HostReply, Option<OwnedFd>);

/// The answer to a request that was made ahead.
enum Promised {
    Nothing,
    /// It is the next to be received.
    Owed,
    /// It had to be received before another.
    Came(Answer),
}

impl Host {
    /// Starts an interpreter, lets it warm up and seal itself, and checks its walls.
    pub(crate) async fn start(
        interpreter: &Interpreter,
        isolation: &Isolation,
        preload: &Preload,
    ) -> Result<Self, Fault> {
        let (ours, theirs) =
            socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)
                .map_err(|e| Fault::system("make a control socket", e))?;
        let in_view = isolation.standing().contains(&Wall::MountNamespace);
        let (library, files, extra) = library(in_view)?;
        let left_out = isolation.left_out().to_vec();
        let archive = start::archive(&Main::Host { library, left_out, preload }, interpreter);
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
        let (keeps_spare, spare) = (false, RefCell::new(None));
        Ok(Self { control, data_bytes, python, walls, missing, keeps_spare, spare, process })
    }

    /// Whether a child wanted what was not imported.
    pub(crate) fn fell_short(&self) -> bool {
        self.control.fell_short.get()
    }

    /// Whether it still runs. Its children end with it, whatever they were about to answer.
    pub(crate) fn is_alive(&self) -> bool {
        // Where it is the init of a pid namespace its children end first, and so it is asked about
        // one of them in vain before it is seen to have ended.
        let mut ended = [PollFd::new(self.process.pidfd(), PollFlags::POLLIN)];
        !self.control.lost.get()
            && poll(&mut ended, PollTimeout::ZERO).is_ok_and(|ready| ready == 0)
    }

    /// From now on a child is forked before it is asked for, for when it is asked for with the
    /// limits of the last.
    pub(crate) fn keep_spare(&mut self) {
        self.keeps_spare = true;
    }

    /// A confined child. `cases` bounds its whole CPU time: so many times the limit of one.
    pub(crate) async fn child(&self, limits: &Limits, cases: usize) -> Result<Child, Fault> {
        let wanted = ChildLimits {
            data_bytes: self.data_bytes + limits.memory_bytes,
            cpu_seconds: start::cpu_seconds(limits, cases),
            open_files: limits.open_files,
            threads: limits.threads,
        };
        let (pipes, forked) = match self.spare.take() {
            Some(spare) if spare.limits == wanted => {
                (spare.pipes, Forked::read(self.control.promised().await?)?)
            }
            other => {
                if other.is_some() {
                    let unused = Forked::read(self.control.promised().await?)?;
                    unused.process.kill();
                    self.control.dismiss(unused.pid);
                }
                let (pipes, ends) = Pipes::new()?;
                let request = self.control.fork(&wanted);
                (pipes, Forked::read(self.control.request(&request, &ends.handed()).await?)?)
            }
        };
        if self.keeps_spare {
            let (pipes, ends) = Pipes::new()?;
            if self.control.fork_ahead(&wanted, &ends.handed())? {
                self.spare.replace(Some(Spare { limits: wanted, pipes }));
            }
        }
        let reaper = Reaper::Host { control: Rc::clone(&self.control), pid: forked.pid };
        Child::new(forked.process, reaper, pipes, *limits)
    }
}

/// A child that nobody has asked for yet. Its pidfd is still to come, or waits.
struct Spare {
    limits: ChildLimits,
    pipes: Pipes,
}

/// A child that runs.
struct Forked {
    pid: i32,
    process: Process,
}

impl Forked {
    fn read((reply, descriptor): Answer) -> Result<Self, Fault> {
        let (HostReply::Forked { pid }, Some(pidfd)) = (&reply, descriptor) else {
            return Err(unexpected(&reply));
        };
        let process = Process::from_pidfd(pidfd).map_err(|e| Fault::system("watch a run", e))?;
        Ok(Self { pid: *pid, process })
    }
}

/// The library as the host can open it: a file in its own view of the disk where it has one, a
/// nameless file in memory otherwise. Neither needs a temporary folder.
type Library = (String, Vec<(PathBuf, Cow<'static, [u8]>)>, Option<OwnedFd>);

fn library(in_view: bool) -> Result<Library, Fault> {
    let bytes = payload::HOST_LIBRARY;
    if in_view {
        let files = vec![(PathBuf::from(LIBRARY_IN_VIEW), Cow::Borrowed(bytes))];
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
        Ok(Self {
            socket,
            turn: Mutex::new(()),
            promised: RefCell::new(Promised::Nothing),
            dismissed: RefCell::default(),
            lost: Cell::new(false),
            fell_short: Cell::new(false),
            complaint: RefCell::new(Some(complaint)),
        })
    }

    /// The request for a child. It takes along those that are to be waited for.
    fn fork(&self, limits: &ChildLimits) -> HostRequest {
        let ChildLimits { data_bytes, cpu_seconds, open_files, threads } = *limits;
        let dismissed = self.dismissed.take();
        HostRequest::Fork { data_bytes, cpu_seconds, open_files, threads, dismissed }
    }

    /// Leaves a child that was killed to be waited for at the next fork.
    fn dismiss(&self, pid: i32) {
        self.dismissed.borrow_mut().push(pid);
    }

    async fn request(
        &self,
        request: &HostRequest,
        descriptors: &[BorrowedFd<'_>],
    ) -> Result<Answer, Fault> {
        let _turn = self.turn.lock().await;
        if matches!(*self.promised.borrow(), Promised::Owed) {
            let answer = self.receive().await?;
            self.promised.replace(Promised::Came(answer));
        }
        self.send(request, descriptors)?;
        self.receive().await
    }

    /// Asks for a child without waiting for it. Does nothing, and says so, when the socket is in use
    /// or another answer is promised already.
    fn fork_ahead(
        &self,
        limits: &ChildLimits,
        descriptors: &[BorrowedFd<'_>],
    ) -> Result<bool, Fault> {
        let Ok(_turn) = self.turn.try_lock() else { return Ok(false) };
        if !matches!(*self.promised.borrow(), Promised::Nothing) {
            return Ok(false);
        }
        self.send(&self.fork(limits), descriptors)?;
        self.promised.replace(Promised::Owed);
        Ok(true)
    }

    /// The answer to what was asked ahead.
    async fn promised(&self) -> Result<Answer, Fault> {
        let _turn = self.turn.lock().await;
        match self.promised.replace(Promised::Nothing) {
            Promised::Came(answer) => Ok(answer),
            Promised::Owed | Promised::Nothing => self.receive().await,
        }
    }

    fn send(&self, request: &HostRequest, descriptors: &[BorrowedFd<'_>]) -> Result<(), Fault> {
        let text = serde_json::to_vec(request).expect("a request is always JSON");
        let socket = self.socket.get_ref().as_fd();
        packet::send(socket, &text, descriptors).map_err(|_| self.gone())
    }

    async fn receive(&self) -> Result<Answer, Fault> {
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
        self.lost.set(true);
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
    /// Leaves a child that was killed to be collected when there is time; says whether that can be.
    pub(crate) fn dismiss(&self) -> bool {
        match self {
            Self::Own => false,
            Self::Host { control, pid } => {
                control.dismiss(*pid);
                true
            }
        }
    }

    /// Collects a child that has ended; `None` when its end cannot be known.
    pub(crate) async fn reap(&self, process: &mut Process) -> Option<Exit> {
        match self {
            Self::Own => process.reap().ok().map(|ended| ended.exit),
            Self::Host { control, pid } => {
                let asked = control.request(&HostRequest::Reap { pid: *pid }, &[]).await;
                match asked {
                    Ok((HostReply::Reaped { status, .. }, _)) => {
                        let exit = exit(status);
                        if exit == Some(Exit::Code(FELL_SHORT)) {
                            control.fell_short.set(true);
                        }
                        exit
                    }
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
