//! Starting a program behind walls.
//!
//! Everything is prepared first, then one `clone` makes the process and all its namespaces, and the
//! child raises the walls on itself ([`crate::child`]). A pipe that closes on exec tells how far it
//! came: nothing in it means that the program runs.

use std::ffi::{CString, OsString};
use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use nix::fcntl::OFlag;
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::unistd::pipe2;

use crate::child::{EXEC, FIRST_OWN, Finish, Report, Setup, User};
use crate::isolation::{Isolation, OUR_FIRST_USER};
use crate::limits::{self, ChildLimits};
use crate::policy::{self, Role};
use crate::process::Process;
use crate::sys::{self, Strings};
use crate::view::{self, View, c_string};
use crate::wall::{Wall, WallFailure};
use crate::{elf, landlock, spawner};

/// A program to start. Nothing of this process is inherited but what stands here.
#[derive(Debug)]
pub struct Command {
    /// The program's real path. It is also the program's `argv[0]`.
    pub program: PathBuf,
    /// The arguments after `argv[0]`.
    pub arguments: Vec<OsString>,
    /// The complete environment.
    pub environment: Vec<(OsString, OsString)>,
    /// A descriptor of this process and its number (0 to 63) in the new one.
    pub descriptors: Vec<(OwnedFd, RawFd)>,
    /// What the program sees of the disk. It must hold the program and its libraries.
    pub view: View,
    /// Which walls.
    pub confinement: Confinement,
}

/// Which walls a program gets.
#[derive(Clone, Copy, Debug)]
pub enum Confinement {
    /// A warm host: namespaces, own user id, view, no new privileges, no capabilities, a host's
    /// rlimits. It is the first process of its pid namespace and seals itself later, with
    /// [`crate::seal`].
    Host,
    /// A candidate's own interpreter: every wall before exec, and its limits as rlimits. Paths can
    /// be read until it installs [`crate::seal_filter`] on itself.
    Candidate {
        /// What it may use.
        limits: ChildLimits,
        /// It compiles at run time and maps memory writable and executable.
        executable_memory: bool,
        /// It may start processes, signal them, and map [`crate::SHARED_MEMORY`]. Needs a pid
        /// namespace, which is all that those signals can reach.
        processes: bool,
    },
    /// No sandbox: limits and closed descriptors only, whatever the isolation.
    Bare {
        /// What it may use.
        limits: ChildLimits,
    },
}

/// A program that has been started.
#[derive(Debug)]
pub struct Spawned {
    /// The process. Dropping it kills and reaps it.
    pub process: Process,
}

/// Why a program was not started.
#[derive(Debug, thiserror::Error)]
pub enum SpawnError {
    /// A wall could not be raised.
    #[error(transparent)]
    Wall(#[from] WallFailure),
    /// The kernel refused to execute the program.
    #[error("{}: {}", program.display(), crate::wall::describe(*errno))]
    Exec {
        /// The program.
        program: PathBuf,
        /// The kernel's error number.
        errno: i32,
    },
    /// Something else went wrong before there was a process.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Starts a program behind the walls of `isolation`. Returns when it has been executed, about a
/// millisecond later, or nothing is left of it.
///
/// The new process dies with this one (the whole program, not the calling thread).
pub fn spawn(isolation: &Isolation, command: Command) -> Result<Spawned, SpawnError> {
    let program = command.program.clone();
    let prepared = prepare(isolation, command)?;
    let process = start(prepared).map_err(|failure| match failure {
        Failed::Wall(failure) => SpawnError::Wall(failure),
        Failed::Exec(errno) => SpawnError::Exec { program, errno },
        Failed::Io(error) => SpawnError::Io(error),
    })?;
    Ok(Spawned { process })
}

/// Why a prepared process did not come to its end.
pub(crate) enum Failed {
    Wall(WallFailure),
    Exec(i32),
    Io(io::Error),
}

/// A setup and this side's ends of its pipes.
pub(crate) struct Prepared {
    setup: Setup,
    reports: File,
    status: Option<OwnedFd>,
}

/// Raises the walls of a candidate in a throw-away process.
pub(crate) fn try_out(isolation: &Isolation, view: View) -> Result<(), Failed> {
    let limits = ChildLimits { data_bytes: 1 << 30, cpu_seconds: 10, open_files: 64, threads: 8 };
    let command = Command {
        program: PathBuf::from("/"),
        arguments: Vec::new(),
        environment: Vec::new(),
        descriptors: Vec::new(),
        view,
        confinement: Confinement::Candidate { limits, executable_memory: false, processes: false },
    };
    let mut prepared = prepare(isolation, command).map_err(|error| match error {
        SpawnError::Wall(failure) => Failed::Wall(failure),
        SpawnError::Exec { errno, .. } => Failed::Exec(errno),
        SpawnError::Io(error) => Failed::Io(error),
    })?;
    prepared.setup.finish = Finish::Nothing;
    start(prepared)?.reap().map(drop).map_err(Failed::Io)
}

fn prepare(isolation: &Isolation, command: Command) -> Result<Prepared, SpawnError> {
    let bare = Isolation::none();
    #[cfg(feature = "mutation")]
    let (weakened, command) = mutated(isolation, command);
    #[cfg(feature = "mutation")]
    let isolation = &weakened;
    let isolation = match command.confinement {
        Confinement::Bare { .. } => &bare,
        Confinement::Host | Confinement::Candidate { .. } => isolation,
    };
    if command.descriptors.iter().any(|(_, target)| !(0..FIRST_OWN).contains(target)) {
        let error = io::Error::new(io::ErrorKind::InvalidInput, "descriptor numbers end at 63");
        return Err(error.into());
    }
    let processes = matches!(command.confinement, Confinement::Candidate { processes: true, .. });
    if processes && !isolation.has(Wall::PidNamespace) {
        return Err(WallFailure { wall: Wall::PidNamespace, errno: libc::ENOSYS }.into());
    }
    let walled = isolation.has(Wall::Seccomp);
    let candidate = matches!(command.confinement, Confinement::Candidate { .. });
    let init = candidate && isolation.has(Wall::PidNamespace);
    let (reports, report) = pipe2(OFlag::O_CLOEXEC).map_err(io::Error::from)?;
    let (ours, theirs) =
        if init { status_channel().map(|(a, b)| (Some(a), Some(b)))? } else { (None, None) };
    let view = isolation.has(Wall::MountNamespace).then(|| view::Plan::new(&command.view));
    let ruleset =
        (candidate && isolation.has(Wall::Landlock)).then(|| ruleset(isolation, &command));
    let setup = Setup {
        namespaces: isolation.namespaces(),
        user: user(isolation),
        report,
        status: theirs,
        ruleset: ruleset.transpose()?,
        view: view.transpose()?,
        hide_name: isolation.has(Wall::UtsNamespace),
        drop_capabilities: isolation.has(Wall::Capabilities),
        no_new_privs: isolation.has(Wall::NoNewPrivs),
        limits: rlimits(isolation, &command.confinement, init),
        filter: match command.confinement {
            Confinement::Candidate { executable_memory, processes, .. } if walled => {
                Some(policy::filter(Role::Candidate { executable_memory, processes }))
            }
            Confinement::Candidate { .. } | Confinement::Host | Confinement::Bare { .. } => None,
        },
        finish: finish(&command)?,
        descriptors: command.descriptors,
    };
    Ok(Prepared { setup, reports: File::from(reports), status: ours })
}

#[cfg(feature = "mutation")]
fn mutated(isolation: &Isolation, mut command: Command) -> (Isolation, Command) {
    command.environment.push(crate::mutation::inherited());
    (isolation.clone().mutated(), command)
}

fn status_channel() -> io::Result<(OwnedFd, OwnedFd)> {
    let (family, kind) = (AddressFamily::Unix, SockType::SeqPacket);
    Ok(socketpair(family, kind, None, SockFlag::SOCK_CLOEXEC)?)
}

fn rlimits(isolation: &Isolation, confinement: &Confinement, init: bool) -> Vec<limits::Limit> {
    let bound = isolation.threads_bound();
    match confinement {
        Confinement::Host => limits::for_host(bound),
        Confinement::Candidate { limits, .. } => {
            limits::for_program(limits, bound.then_some(u64::from(init)))
        }
        Confinement::Bare { limits } => limits::for_program(limits, None),
    }
}

/// A user of its own for each process, so that the kernel counts each one's threads apart.
fn user(isolation: &Isolation) -> User {
    const USERS: u32 = 4_000;
    static STARTED: AtomicU32 = AtomicU32::new(0);
    if isolation.has(Wall::UserNamespace) {
        let line = |outside: u32| format!("{OUR_FIRST_USER} {outside} 1\n").into_bytes();
        let users = line(nix::unistd::geteuid().as_raw());
        return User::Map { users, groups: line(nix::unistd::getegid().as_raw()) };
    }
    if !isolation.has(Wall::UserId) {
        return User::Same;
    }
    // Two judges at once start far apart from each other.
    let start = std::process::id().wrapping_mul(61);
    let slot = start.wrapping_add(STARTED.fetch_add(1, Ordering::Relaxed)) % USERS;
    User::Become(OUR_FIRST_USER + slot)
}

/// Read what is in the view, execute the program and what loads it.
fn ruleset(isolation: &Isolation, command: &Command) -> Result<OwnedFd, SpawnError> {
    let failed =
        |errno: nix::errno::Errno| WallFailure { wall: Wall::Landlock, errno: errno as i32 };
    let ruleset = landlock::refuse_everything().map_err(failed)?;
    let number = ruleset.as_raw_fd();
    if !isolation.has(Wall::MountNamespace) {
        for (path, metadata) in view::sources(&command.view)? {
            let path = c_string(path.as_os_str().as_bytes())?;
            landlock::allow_reading(number, &path, metadata.is_dir()).map_err(failed)?;
        }
    }
    if command.program.is_file() {
        for path in elf::executed(&command.program)? {
            let path = c_string(path.as_os_str().as_bytes())?;
            landlock::allow_executing(number, &path).map_err(failed)?;
        }
    }
    Ok(ruleset)
}

fn finish(command: &Command) -> io::Result<Finish> {
    let program = c_string(command.program.as_os_str().as_bytes())?;
    let mut arguments = vec![program.clone()];
    for argument in &command.arguments {
        arguments.push(c_string(argument.as_bytes())?);
    }
    let environment = command
        .environment
        .iter()
        .map(|(name, value)| c_string(&[name.as_bytes(), b"=", value.as_bytes()].concat()));
    let environment: Vec<CString> = environment.collect::<io::Result<_>>()?;
    let (arguments, environment) = (Strings::new(arguments), Strings::new(environment));
    Ok(Finish::Execute { program, arguments, environment })
}

/// Makes the process and waits until it says that it failed, or cannot say anything any more.
fn start(prepared: Prepared) -> Result<Process, Failed> {
    let Prepared { mut setup, mut reports, status } = prepared;
    let namespaces = setup.namespaces;
    // The setup is dropped there, and with it this process' copies of the child's descriptors.
    let started = spawner::run(move || sys::clone_child(setup.namespaces, &mut || setup.run()));
    let (pid, pidfd) = match started.map_err(Failed::Io)? {
        Ok(started) => started,
        Err(errno) => return Err(refused(namespaces, errno)),
    };
    let first = Process::child(pid, pidfd);
    let mut report = Vec::new();
    reports.read_to_end(&mut report).map_err(Failed::Io)?;
    if let Ok([what, errno @ ..]) = Report::try_from(report.as_slice()) {
        let errno = i32::from_ne_bytes(errno);
        return Err(match Wall::from_number(what) {
            Some(wall) => Failed::Wall(WallFailure { wall, errno }),
            None if what == EXEC => Failed::Exec(errno),
            None => Failed::Io(io::ErrorKind::InvalidData.into()),
        });
    }
    match status {
        None => Ok(first),
        Some(status) => Process::under_init(first, status).map_err(Failed::Io),
    }
}

/// Which namespace the kernel refused: it does not say, so each is tried alone.
fn refused(namespaces: i32, errno: nix::errno::Errno) -> Failed {
    let user = namespaces & libc::CLONE_NEWUSER;
    for (flag, wall) in Isolation::NAMESPACES {
        if namespaces & flag == 0 {
            continue;
        }
        match spawner::run(move || sys::clone_child(user | flag, &mut || 0)) {
            Ok(Ok((pid, pidfd))) => drop(Process::child(pid, pidfd)),
            Ok(Err(errno)) => return Failed::Wall(WallFailure { wall, errno: errno as i32 }),
            Err(error) => return Failed::Io(error),
        }
    }
    Failed::Io(errno.into())
}
