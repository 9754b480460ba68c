//! What this machine offers, wall by wall, for people to read.
//!
//! Each wall is probed by raising it in a throw-away process, never by a version number.

use std::fs;
use std::path::{Path, PathBuf};

use judge_protocol::Exit;
use nix::errno::Errno;

use crate::bpf::Action;
use crate::isolation::{Isolation, kernel};
use crate::process::Process;
use crate::wall::{Wall, WallFailure, describe};
use crate::{landlock, policy, spawner, sys};

/// Whether a wall can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProbeState {
    /// It can.
    Stands,
    /// It can, or is not needed, but something about it is worth knowing.
    Caution,
    /// It cannot.
    Missing,
}

/// One wall, probed by raising it in a throw-away process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The wall, or what it rests on.
    pub name: &'static str,
    /// Whether it can be had.
    pub state: ProbeState,
    /// What was seen.
    pub detail: String,
    /// What its absence costs; empty when nothing.
    pub costs: String,
    /// What can be done about it; empty when nothing.
    pub repair: String,
}

/// Probes every wall. Takes some ten milliseconds.
pub fn probe() -> Vec<Probe> {
    let isolation = Isolation::detect();
    let mut probes = vec![machine(), no_new_privs(), seccomp(), landlock()];
    for (_, wall) in Isolation::NAMESPACES {
        probes.extend(namespace(wall, &isolation));
    }
    probes.push(own_user(&isolation));
    probes.extend([pidfd(), cgroup(), core_pattern()]);
    probes
}

fn stands(name: &'static str, detail: impl Into<String>) -> Probe {
    let (costs, repair) = (String::new(), String::new());
    Probe { name, state: ProbeState::Stands, detail: detail.into(), costs, repair }
}

fn caution(name: &'static str, detail: impl Into<String>, costs: &str, repair: &str) -> Probe {
    let (costs, repair) = (costs.into(), repair.into());
    Probe { name, state: ProbeState::Caution, detail: detail.into(), costs, repair }
}

fn missing(name: &'static str, detail: impl Into<String>, costs: &str, repair: &str) -> Probe {
    Probe { state: ProbeState::Missing, ..caution(name, detail, costs, repair) }
}

/// Runs `body`, which makes system calls only, in a throw-away process. Its result is an error
/// number, 0 when all went well.
fn in_child(mut body: impl FnMut() -> i32 + Send + 'static) -> Exit {
    let started = spawner::run(move || sys::clone_child(0, &mut body));
    match started {
        Ok(Ok((pid, pidfd))) => {
            let ended = Process::child(pid, pidfd).reap();
            ended.map_or(Exit::Code(libc::EIO), |ended| ended.exit)
        }
        Ok(Err(errno)) => Exit::Code(errno as i32),
        Err(_) => Exit::Code(libc::EAGAIN),
    }
}

fn machine() -> Probe {
    let (major, minor) = kernel();
    let detail = format!("Linux {major}.{minor}, {}", std::env::consts::ARCH);
    if (major, minor) >= (5, 3) {
        return stands("kernel", detail);
    }
    missing("kernel", detail, "processes cannot be watched by pidfd", "use Linux 5.3 or newer")
}

const FLOOR_COSTS: &str = "nothing can be run safely";

fn no_new_privs() -> Probe {
    let name = Wall::NoNewPrivs.name();
    let body = || {
        let set = sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1);
        match set.and_then(|_| sys::prctl(libc::PR_GET_NO_NEW_PRIVS, 0)) {
            Ok(1) => 0,
            Ok(_) => libc::EPERM,
            Err(errno) => errno as i32,
        }
    };
    match in_child(body) {
        Exit::Code(0) => stands(name, "set and read back"),
        exit => missing(name, said(exit), FLOOR_COSTS, "use Linux 3.5 or newer"),
    }
}

fn said(exit: Exit) -> String {
    match exit {
        Exit::Code(errno) => describe(errno),
        Exit::Signal(signal) => format!("ended by signal {signal}"),
    }
}

fn seccomp() -> Probe {
    const ANSWER: i32 = 77;
    let name = Wall::Seccomp.name();
    let repair = "use a kernel with CONFIG_SECCOMP_FILTER, outside emulators that lack it";
    for action in [libc::SECCOMP_RET_KILL_PROCESS, libc::SECCOMP_RET_ERRNO] {
        if let Err(errno) = sys::filter_action_known(action) {
            return missing(name, describe(errno as i32), FLOOR_COSTS, repair);
        }
    }
    let try_filter = |action| {
        let filter = policy::probe_filter(libc::SYS_getppid, action);
        in_child(move || {
            let set = sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1);
            match set.and_then(|_| sys::set_filter(filter.instructions())) {
                Err(errno) => errno as i32,
                Ok(()) if sys::getppid() == Err(Errno::from_raw(ANSWER)) => 0,
                Ok(()) => libc::ENOTSUP,
            }
        })
    };
    let refused = try_filter(Action::Errno(ANSWER));
    let killed = try_filter(Action::Kill);
    match (refused, killed) {
        (Exit::Code(0), Exit::Signal(libc::SIGSYS)) => {
            stands(name, "a filter refused one call and ended a process for another")
        }
        (Exit::Code(0), exit) | (exit, _) => missing(name, said(exit), FLOOR_COSTS, repair),
    }
}

fn landlock() -> Probe {
    let name = Wall::Landlock.name();
    let costs = "one wall less around files; paths stay refused by seccomp once a process is warm";
    let version = match landlock::version() {
        Ok(version) => version,
        Err(Errno::ENOSYS) => {
            let detail = "ENOSYS: a kernel before 5.13, gVisor, or a container's filter";
            return missing(name, detail, costs, "use a newer kernel, or let landlock_* through");
        }
        Err(Errno::EOPNOTSUPP) => {
            let detail = "EOPNOTSUPP: built in but switched off at boot";
            return missing(name, detail, costs, "add landlock to the lsm= boot parameter");
        }
        Err(errno) => return missing(name, describe(errno as i32), costs, ""),
    };
    let body = || {
        let set = sys::prctl(libc::PR_SET_NO_NEW_PRIVS, 1);
        match set.and_then(|_| landlock::enter_empty()).and_then(|()| list_root()) {
            Err(Errno::EACCES) => 0,
            Err(errno) => errno as i32,
            Ok(()) => libc::ENOTSUP,
        }
    };
    match in_child(body) {
        Exit::Code(0) => stands(name, format!("ABI {version}; opening / gave EACCES")),
        exit => missing(name, format!("ABI {version}; {}", said(exit)), costs, ""),
    }
}

fn list_root() -> nix::Result<()> {
    sys::open(c"/", libc::O_RDONLY | libc::O_DIRECTORY, 0).map(sys::close)
}

/// One namespace. `None` for the user namespace where root needs none.
fn namespace(wall: Wall, isolation: &Result<Isolation, WallFailure>) -> Option<Probe> {
    let isolation = match isolation {
        Ok(isolation) => isolation,
        Err(failure) => {
            let detail = format!("not tried: {failure}");
            return Some(missing(wall.name(), detail, FLOOR_COSTS, ""));
        }
    };
    if isolation.has(wall) {
        return Some(stands(wall.name(), "created and entered"));
    }
    let failure = isolation.missing().iter().find(|failure| failure.wall == wall)?;
    let (cause, repair) = refusal(failure.errno);
    let detail = format!("{}{cause}", describe(failure.errno));
    Some(missing(wall.name(), detail, namespace_costs(wall), repair))
}

fn namespace_costs(wall: Wall) -> &'static str {
    match wall {
        Wall::UserNamespace => "a plain user gets no other namespace without it",
        Wall::PidNamespace => "processes are ended one by one, not all with their first",
        Wall::MountNamespace => "files are kept away by seccomp and Landlock alone",
        _ => "one wall less; seccomp refuses the same calls",
    }
}

/// The setting that most likely refused a namespace, and what to do about it.
fn refusal(errno: i32) -> (&'static str, &'static str) {
    let setting =
        |path: &str| fs::read_to_string(path).ok().and_then(|text| text.trim().parse::<u64>().ok());
    if errno == libc::ENOSPC || setting("/proc/sys/user/max_user_namespaces") == Some(0) {
        return (
            " (user.max_user_namespaces is used up or 0)",
            "sysctl user.max_user_namespaces=10000",
        );
    }
    if setting("/proc/sys/kernel/unprivileged_userns_clone") == Some(0) {
        return (
            " (kernel.unprivileged_userns_clone is 0)",
            "sysctl kernel.unprivileged_userns_clone=1",
        );
    }
    if setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == Some(1) {
        return (
            " (kernel.apparmor_restrict_unprivileged_userns is 1)",
            "give judge an AppArmor profile with the userns rule",
        );
    }
    if errno == libc::EPERM {
        return (
            " (a container's filter or missing rights)",
            "run the container with a seccomp profile that allows namespaces",
        );
    }
    ("", "")
}

fn own_user(isolation: &Result<Isolation, WallFailure>) -> Probe {
    let name = Wall::UserId.name();
    let Ok(isolation) = isolation else {
        return missing(name, "not tried", FLOOR_COSTS, "");
    };
    let costs = "the kernel does not bound threads; judge counts and ends them itself";
    let bound = isolation.threads_bound();
    if isolation.has(Wall::UserId) {
        return stands(name, "processes get ids from 60001 on; RLIMIT_NPROC bounds their threads");
    }
    if bound {
        return stands(name, "inside the user namespace; RLIMIT_NPROC bounds threads there");
    }
    let root = nix::unistd::geteuid().is_root();
    if root {
        return caution(name, "root may not change to another user", costs, "add CAP_SETUID");
    }
    caution(name, "a plain user has one id", costs, "allow user namespaces on Linux 5.14 or newer")
}

fn pidfd() -> Probe {
    let costs = "processes cannot be watched";
    let started = spawner::run(|| sys::clone_child(0, &mut wait_to_be_killed));
    match started {
        Ok(Ok((pid, pidfd))) => {
            let mut process = Process::child(pid, pidfd);
            process.kill();
            match process.reap().map(|ended| ended.exit) {
                Ok(Exit::Signal(libc::SIGKILL)) => stands("pidfd", "a process was ended by it"),
                Ok(exit) => missing("pidfd", said(exit), costs, "use Linux 5.3 or newer"),
                Err(error) => missing("pidfd", error.to_string(), costs, ""),
            }
        }
        Ok(Err(errno)) => missing("pidfd", describe(errno as i32), costs, "use Linux 5.3 or newer"),
        Err(error) => missing("pidfd", error.to_string(), costs, ""),
    }
}

/// Sleeps for ten seconds at most, should the signal not come.
fn wait_to_be_killed() -> i32 {
    sys::sleep_seconds(10);
    0
}

fn cgroup() -> Probe {
    let (name, costs) = ("cgroup v2", "not used yet: memory and threads are bounded by rlimits");
    let repair = "run judge in a delegated cgroup: systemd-run --user --scope -p Delegate=yes";
    let Some(own) = own_cgroup() else {
        return caution(name, "not mounted, or judge is in none", costs, "");
    };
    let probe = own.join(format!("judge-probe-{}", std::process::id()));
    match fs::create_dir(&probe).and_then(|()| fs::remove_dir(&probe)) {
        Ok(()) => stands(name, format!("{} may be divided", own.display())),
        Err(error) => caution(name, format!("{}: {error}", own.display()), costs, repair),
    }
}

/// The directory of this process' cgroup in the unified hierarchy.
fn own_cgroup() -> Option<PathBuf> {
    let groups = fs::read_to_string("/proc/self/cgroup").ok()?;
    let group = groups.lines().find_map(|line| line.strip_prefix("0::/"))?;
    let mounts = fs::read_to_string("/proc/self/mounts").ok()?;
    let mount = mounts.lines().find_map(|line| {
        let mut words = line.split(' ').skip(1);
        let at = words.next()?;
        (words.next() == Some("cgroup2")).then_some(at)
    })?;
    Some(Path::new(mount).join(group))
}

fn core_pattern() -> Probe {
    let pattern = fs::read_to_string("/proc/sys/kernel/core_pattern").unwrap_or_default();
    if !pattern.starts_with('|') {
        return stands("core dumps", "the core limit of 0 holds");
    }
    let detail = "core_pattern is a pipe, which the core limit does not hold back";
    let costs = "none where the process is not dumpable, as hosts and their children are";
    caution("core dumps", detail, costs, "sysctl kernel.core_pattern=core")
}
