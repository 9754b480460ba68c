//! Inside a warm host: sealing it, and confining the children it forks.
//!
//! The host pays for the large filter once. Its children inherit it with all other walls, and each
//! adds a filter of a few instructions that takes back what only the host needs.

use std::ffi::CStr;
use std::fs::File;
use std::io::Read;
use std::os::fd::{OwnedFd, RawFd};

use nix::errno::Errno;
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::{Pid, getpid, getppid, setsid};

use crate::bpf::Filter;
use crate::isolation::OUR_FIRST_USER;
use crate::landlock;
use crate::limits::{self, ChildLimits, HOST_PROCESSES, Limit, NPROC};
use crate::mutation;
use crate::policy::{self, Role};
use crate::sys;
use crate::wall::{OrWall, Wall, WallFailure};

/// Seals the calling host for good, once it is warm: no new privileges, no capabilities, Landlock
/// without any rule, no file may grow, and the large filter, which refuses every path. The host
/// must have one thread. From then on it can fork, wait, pass descriptors on and do sums.
///
/// `left_out` names walls above the floor that are not to be raised; others in it are ignored.
///
/// Returns the walls that stand and those that could not be raised. Without [`Wall::Seccomp`] (and
/// with it [`Wall::NoPath`]) among the first, nothing must be run.
pub fn seal(left_out: &[Wall]) -> (Vec<Wall>, Vec<WallFailure>) {
    let mut standing = Vec::new();
    let mut missing = Vec::new();
    let mut note = |wall, done: nix::Result<()>| match done {
        Ok(()) => standing.push(wall),
        Err(errno) => missing.push(WallFailure { wall, errno: errno as i32 }),
    };
    let raised = |wall| !left_out.contains(&wall) && !mutation::without(wall);
    note(Wall::NoNewPrivs, sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1).map(drop));
    if raised(Wall::Capabilities) {
        note(Wall::Capabilities, sys::drop_capabilities());
    }
    if raised(Wall::Landlock) {
        note(Wall::Landlock, landlock::enter_empty());
    }
    // Not dumpable: no core, and no other process of the same user can look into it.
    let quiet = sys::prctl(libc::PR_SET_DUMPABLE, u64::from(mutation::stays_dumpable()));
    let quiet = quiet.and_then(|_| limits::no_file_grows());
    note(Wall::Rlimits, quiet);
    let filter = policy::filter(Role::Host);
    let down = mutation::without(Wall::Seccomp);
    let filtered = if down { Ok(()) } else { sys::set_filter(filter.instructions()) };
    note(Wall::Seccomp, filtered);
    note(Wall::NoPath, filtered);
    (standing, missing)
}

/// The most instructions a child's filter may have; it is patched on the stack.
const CHILD_FILTER_MAX: usize = 128;

/// So many other children may have all their threads when a child starts its own. Memory for its
/// stacks binds a child sooner than this does, and whoever watches it sooner still.
const CHILDREN_BESIDE: u64 = 63;

/// Where a child reports, after its other descriptors, until its walls stand.
const REPORT: RawFd = 5;
/// Exit status of a child that could not be confined.
const NOT_CONFINED: i32 = 125;

/// What a child needs to confine itself, built by the host before the fork.
pub struct PreparedChild {
    host: i32,
    limits: Vec<Limit>,
    filter: Filter,
}

/// Prepares the walls of a child of the calling process. Allocates; call it before the fork, and
/// again only when the limits change.
///
/// Where `RLIMIT_NPROC` binds it counts everything with the host's user: the host, the child, and
/// whatever other children run at the same time. So it leaves room for the threads of some others;
/// whoever watches a child holds it to its own.
pub fn prepare_child(limits: &ChildLimits) -> PreparedChild {
    let ours = nix::unistd::getuid().as_raw() >= OUR_FIRST_USER;
    let bound = ours && sys::rlimit(NPROC).is_ok_and(|(soft, _)| soft == HOST_PROCESSES);
    let others = 1 + u64::from(limits.threads) * CHILDREN_BESIDE;
    let filter = policy::child_filter();
    assert!(filter.instructions().len() <= CHILD_FILTER_MAX, "the child's filter is short");
    PreparedChild {
        host: getpid().as_raw(),
        limits: limits::for_candidate(limits, bound.then_some(others)),
        filter,
    }
}

/// Confines the calling process, a child that the host has just forked: system calls only, one
/// line per wall. `descriptors` become 0 to 4: standard input, output and error, job, reply.
///
/// The host hears through the other end of `report`, by [`confined`], that the walls stand or
/// which does not; in that case the process ends here.
pub fn confine(child: &PreparedChild, descriptors: [RawFd; 5], report: RawFd) {
    let mut report = report;
    if let Err(failure) = raise(child, descriptors, &mut report) {
        let [a, b, c, d] = failure.errno.to_ne_bytes();
        // Nobody to tell means nobody who waits.
        let _ = sys::write_all(report, &[failure.wall as u8, a, b, c, d]);
        sys::exit(NOT_CONFINED);
    }
    sys::close(report);
}

fn raise(
    child: &PreparedChild,
    descriptors: [RawFd; 5],
    report: &mut RawFd,
) -> Result<(), WallFailure> {
    if !mutation::without(Wall::DeathSignal) {
        die_with(child.host).or_wall(Wall::DeathSignal)?;
    }
    if !mutation::without(Wall::Session) {
        setsid().map(drop).or_wall(Wall::Session)?;
    }
    keep_only(descriptors, *report).or_wall(Wall::ClosedDescriptors)?;
    *report = REPORT;
    limits::set(&child.limits)?;
    if mutation::without(Wall::Seccomp) {
        return Ok(());
    }
    enter(&child.filter).or_wall(Wall::Seccomp)
}

/// Waits, in the host, until the child at the other end of `report` has confined itself.
///
/// # Errors
/// The wall that could not be raised; the child has ended, and has run nothing.
pub fn confined(report: OwnedFd) -> Result<(), WallFailure> {
    let mut message = [0; 5];
    match File::from(report).read(&mut message) {
        Ok(0) => Ok(()),
        Ok(5) => {
            let [wall, a, b, c, d] = message;
            let wall = Wall::from_number(wall).unwrap_or(Wall::Seccomp);
            Err(WallFailure { wall, errno: i32::from_ne_bytes([a, b, c, d]) })
        }
        Ok(_) | Err(_) => Err(WallFailure { wall: Wall::Seccomp, errno: Errno::EIO as i32 }),
    }
}

/// The child dies with its host, also when that was gone before this was said.
fn die_with(host: i32) -> nix::Result<()> {
    sys::prctl(libc::PR_SET_PDEATHSIG, 9)?;
    if getppid().as_raw() == host { Ok(()) } else { Err(Errno::ESRCH) }
}

/// Puts the descriptors at 0 to 4 and closes all others: a fork without an exec keeps even those
/// that close on exec.
fn keep_only(descriptors: [RawFd; 5], report: RawFd) -> nix::Result<()> {
    let [input, output, error, job, reply] = descriptors;
    let kept = [input, output, error, job, reply, report];
    let mut shelved = [0; 6];
    for (shelf, fd) in shelved.iter_mut().zip(kept) {
        *shelf = sys::duplicate_above(fd, REPORT + 1)?;
    }
    for (target, place) in (0..).zip(shelved) {
        sys::duplicate_to(place, target, false)?;
    }
    if mutation::without(Wall::ClosedDescriptors) {
        return Ok(());
    }
    sys::close_from(REPORT + 1)
}

/// Installs the small filter with the child's own id in it.
fn enter(filter: &Filter) -> nix::Result<()> {
    let own = getpid().as_raw().unsigned_abs();
    let instructions = filter.instructions();
    let empty = sys::sock_filter { code: 0, jt: 0, jf: 0, k: 0 };
    let mut program = [empty; CHILD_FILTER_MAX];
    let program = program.get_mut(..instructions.len()).ok_or(Errno::E2BIG)?;
    program.copy_from_slice(instructions);
    for &place in filter.own_pid_places() {
        program.get_mut(place).ok_or(Errno::EINVAL)?.k = own;
    }
    sys::set_filter(program)
}

/// A name, and whether it succeeds.
type Attack = (&'static str, fn() -> bool);

/// Attacks from inside a confined child, each of which must fail. Returns the names of those that
/// succeeded.
pub fn self_test() -> Vec<&'static str> {
    let attacks: [Attack; 6] = [
        ("read /etc/passwd", || opens(c"/etc/passwd", libc::O_RDONLY)),
        ("write /tmp/x", || opens(c"/tmp/x", libc::O_WRONLY | libc::O_CREAT)),
        ("open a socket", || sys::open_internet_socket().map(sys::close).is_ok()),
        ("fork", forks),
        ("signal the parent", || sys::could_signal(getppid().as_raw().max(1)).is_ok()),
        ("install a filter", || sys::filter_action_known(libc::SECCOMP_RET_ALLOW).is_ok()),
    ];
    attacks.into_iter().filter(|(_, succeeds)| succeeds()).map(|(name, _)| name).collect()
}

fn opens(path: &CStr, flags: i32) -> bool {
    sys::open(path, flags, 0o600).map(sys::close).is_ok()
}

fn forks() -> bool {
    match sys::clone_child(0, &mut || 0) {
        Ok((pid, _)) => {
            // A breach is reported; its child's end is not of interest.
            let _ = waitpid(Pid::from_raw(pid), Some(WaitPidFlag::__WALL));
            true
        }
        Err(_) => false,
    }
}
