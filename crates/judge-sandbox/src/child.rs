//! What a new process does between its fork and its exec.
//!
//! All data is prepared by [`crate::spawn`]; from `run` on only system calls are made: the process
//! is a copy of one thread of a threaded program, so a lock or an allocation could wait forever.
//! A step that fails is reported by wall and error number, and the process ends.

use std::convert::Infallible;
use std::ffi::{CStr, CString};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use nix::errno::Errno;
use nix::sys::personality::{self, Persona};
use nix::sys::stat::{Mode, umask};
use nix::unistd::{getpid, setsid};

use crate::bpf::Filter;
use crate::limits::{self, Limit};
use crate::process::status_message;
use crate::sys::{self, Strings};
use crate::view;
use crate::wall::{OrWall, Wall, WallFailure};
use crate::{landlock, mutation, wall};

/// Descriptors that a command asks for have numbers below this one.
pub(crate) const FIRST_OWN: RawFd = 64;
const REPORT: RawFd = FIRST_OWN;
const RULESET: RawFd = FIRST_OWN + 1;
const STATUS: RawFd = FIRST_OWN + 2;
/// Where descriptors wait while they are being sorted.
const SHELF: RawFd = 128;

/// Which user the process is.
pub(crate) enum User {
    /// The same as judge.
    Same,
    /// Another one, by right (root).
    Become(u32),
    /// The same outside, another one inside a new user namespace: `uid_map` and `gid_map`.
    Map { users: Vec<u8>, groups: Vec<u8> },
}

/// What the process is to become once its walls stand.
pub(crate) enum Finish {
    Execute {
        program: CString,
        arguments: Strings,
        environment: Strings,
    },
    /// A throw-away, to see whether the walls stand.
    Nothing,
}

/// Everything a new process needs, prepared.
pub(crate) struct Setup {
    pub(crate) namespaces: i32,
    pub(crate) user: User,
    pub(crate) descriptors: Vec<(OwnedFd, RawFd)>,
    /// Where failures are told; closes by itself when all went well.
    pub(crate) report: OwnedFd,
    /// Present when an init is to stand between judge and the process.
    pub(crate) status: Option<OwnedFd>,
    pub(crate) ruleset: Option<OwnedFd>,
    pub(crate) view: Option<view::Plan>,
    pub(crate) hide_name: bool,
    pub(crate) drop_capabilities: bool,
    pub(crate) no_new_privs: bool,
    pub(crate) limits: Vec<Limit>,
    pub(crate) filter: Option<Filter>,
    pub(crate) finish: Finish,
}

/// What a child tells about its failure: a wall's number or [`EXEC`], then the error number.
pub(crate) type Report = [u8; 5];
/// In place of a wall's number: the program could not be executed.
pub(crate) const EXEC: u8 = 0xff;

enum Failure {
    Wall(WallFailure),
    Exec(Errno),
}

impl From<WallFailure> for Failure {
    fn from(failure: WallFailure) -> Self {
        Self::Wall(failure)
    }
}

impl Setup {
    /// The new process' whole life before its exec. Returns its exit code.
    pub(crate) fn run(&mut self) -> i32 {
        let mut report = self.report.as_raw_fd();
        match self.raise(&mut report) {
            Ok(()) => 0,
            Err(failure) => tell(report, &failure),
        }
    }

    fn raise(&mut self, report: &mut RawFd) -> Result<(), Failure> {
        sys::reset_signals();
        umask(Mode::from_bits_truncate(0o022));
        same_addresses();
        self.close_descriptors().or_wall(Wall::ClosedDescriptors)?;
        *report = REPORT;
        self.map_user().or_wall(Wall::UserNamespace)?;
        if self.hide_name {
            nix::unistd::sethostname("judge").or_wall(Wall::UtsNamespace)?;
        }
        if let Some(view) = &self.view {
            view.build().or_wall(Wall::MountNamespace)?;
        }
        // Nothing is to be found by accident in the folder that judge was started in.
        nix::unistd::chdir(c"/").or_wall(Wall::MountNamespace)?;
        if let User::Become(id) = self.user {
            sys::become_user(id).or_wall(Wall::UserId)?;
        }
        if self.drop_capabilities {
            sys::drop_capabilities().or_wall(Wall::Capabilities)?;
        }
        if !mutation::without(Wall::DeathSignal) {
            die_with_parent().or_wall(Wall::DeathSignal)?;
        }
        if self.status.is_some() { self.init() } else { self.settle() }
    }

    /// Puts each descriptor at its number and closes all others.
    fn close_descriptors(&mut self) -> nix::Result<()> {
        let shelve = |fd: &OwnedFd| sys::duplicate_above(fd.as_raw_fd(), SHELF);
        // Above all numbers that are asked for, so that none is overwritten before it is read. Each
        // shelf place is remembered in the list itself, where the target's number stood.
        let report = shelve(&self.report)?;
        let ruleset = self.ruleset.as_ref().map(shelve).transpose()?;
        let status = self.status.as_ref().map(shelve).transpose()?;
        let mut shelved = [-1; FIRST_OWN as usize];
        for (fd, target) in &self.descriptors {
            let place = usize::try_from(*target).ok().and_then(|at| shelved.get_mut(at));
            *place.ok_or(Errno::EBADF)? = shelve(fd)?;
        }
        for (target, &place) in (0..).zip(&shelved) {
            if place < 0 {
                sys::close(target);
            } else {
                sys::duplicate_to(place, target, false)?;
            }
        }
        sys::duplicate_to(report, REPORT, true)?;
        match ruleset {
            Some(ruleset) => sys::duplicate_to(ruleset, RULESET, true)?,
            None => sys::close(RULESET),
        }
        match status {
            Some(status) => sys::duplicate_to(status, STATUS, true)?,
            None => sys::close(STATUS),
        }
        if mutation::without(Wall::ClosedDescriptors) {
            return Ok(());
        }
        sys::close_from(STATUS + 1)
    }

    /// `user_namespaces(7)`: one line by the process itself is allowed, groups after "deny".
    fn map_user(&self) -> nix::Result<()> {
        let User::Map { users, groups } = &self.user else { return Ok(()) };
        write_to(c"/proc/self/setgroups", b"deny")?;
        write_to(c"/proc/self/uid_map", users)?;
        write_to(c"/proc/self/gid_map", groups)
    }

    /// Becomes the first process of the pid namespace, whose one task is the second: the kernel
    /// shields a first process from signals without handlers, its own included, so a candidate
    /// that is one behaves strangely (`pid_namespaces(7)`).
    fn init(&mut self) -> Result<(), Failure> {
        let mut second = || match self.settle() {
            Ok(()) => 0,
            Err(failure) => tell(REPORT, &failure),
        };
        let (pid, pidfd) = sys::clone_child(0, &mut second).or_wall(Wall::PidNamespace)?;
        sys::send_descriptor(STATUS, pidfd.as_raw_fd()).or_wall(Wall::PidNamespace)?;
        (0..STATUS).for_each(sys::close);
        // The pidfd is closed by number here, and must not be closed again by its owner.
        std::mem::forget(pidfd);
        sys::close_from(STATUS + 1).or_wall(Wall::ClosedDescriptors)?;
        sys::wait_ended(pid).or_wall(Wall::PidNamespace)?;
        // Until judge asks for it the process stays as a zombie, whose CPU time can be read.
        let asked = sys::read_byte(STATUS);
        if let Ok((_, status, cpu)) = asked.and_then(|()| sys::wait4(pid, 0)) {
            // An error means that judge is gone; so is this process, then.
            let _ = sys::write_all(STATUS, &status_message(status, cpu));
        }
        Ok(())
    }

    /// The walls of the process itself, then the program. One line per wall; the filter is last
    /// because it refuses what the others need.
    fn settle(&mut self) -> Result<(), Failure> {
        if !mutation::without(Wall::Session) {
            setsid().map(drop).or_wall(Wall::Session)?;
        }
        if self.no_new_privs {
            sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1).or_wall(Wall::NoNewPrivs)?;
        }
        limits::set(&self.limits)?;
        self.enter_landlock().or_wall(Wall::Landlock)?;
        self.enter_filter().or_wall(Wall::Seccomp)?;
        self.become_program().map(|never| match never {})
    }

    fn enter_landlock(&self) -> nix::Result<()> {
        if self.ruleset.is_none() {
            return Ok(());
        }
        if self.view.is_some() {
            // Exactly the view; its own files exist only now.
            landlock::allow_reading(RULESET, c"/", true)?;
        }
        sys::landlock_restrict(RULESET)
    }

    fn enter_filter(&mut self) -> nix::Result<()> {
        let Some(filter) = &mut self.filter else { return Ok(()) };
        filter.set_own_pid(getpid().as_raw());
        sys::set_filter(filter.instructions())
    }

    fn become_program(&self) -> Result<Infallible, Failure> {
        match &self.finish {
            Finish::Execute { program, arguments, environment } => {
                Err(Failure::Exec(sys::execute(program, arguments, environment)))
            }
            Finish::Nothing => {
                if self.filter.is_some() && sys::open_internet_socket() != Err(Errno::EACCES) {
                    return Err(wall::WallFailure { wall: Wall::Seccomp, errno: 0 }.into());
                }
                sys::exit(0)
            }
        }
    }
}

/// Lets the program that is executed have the same addresses each time (personality(2)): Python
/// hashes objects by theirs, and what a run does and counts has to repeat. Random addresses guard
/// a program against its input; here the input may run what it likes anyway.
fn same_addresses() {
    let persona = personality::get().unwrap_or(Persona::empty());
    // Where it is refused, runs differ a little, which is no danger.
    let _ = personality::set(persona | Persona::ADDR_NO_RANDOMIZE);
}

/// The kernel kills this process when the thread that forked it ends (`PR_SET_PDEATHSIG`), which is
/// one that lives as long as judge. A change of user clears it, so this comes after that.
fn die_with_parent() -> nix::Result<()> {
    sys::prctl(libc::PR_SET_PDEATHSIG, 9)?;
    // Inside a new pid namespace getppid() is 0; a pipe without a reader tells as well.
    if sys::hung_up(REPORT) { Err(Errno::ESRCH) } else { Ok(()) }
}

fn write_to(path: &CStr, bytes: &[u8]) -> nix::Result<()> {
    let fd = sys::open(path, libc::O_WRONLY, 0)?;
    let written = sys::write_all(fd, bytes);
    sys::close(fd);
    written
}

fn tell(report: RawFd, failure: &Failure) -> i32 {
    let (what, errno) = match failure {
        Failure::Wall(failure) => (failure.wall as u8, failure.errno),
        Failure::Exec(errno) => (EXEC, *errno as i32),
    };
    let [a, b, c, d] = errno.to_ne_bytes();
    let message: Report = [what, a, b, c, d];
    // Nobody to tell means nobody who waits.
    let _ = sys::write_all(report, &message);
    125
}
