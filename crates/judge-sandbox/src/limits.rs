//! Resource limits, computed before the fork and set after it.
//!
//! `setrlimit(2)`: a limit may be lowered by anyone and its hard value raised by nobody without
//! rights, so every limit is bounded by the hard one that stands already.

use crate::mutation;
use crate::sys;
use crate::wall::{OrWall, Wall, WallFailure};

/// What one confined process may use, as the kernel enforces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildLimits {
    /// Private memory in bytes, the interpreter's own included (`RLIMIT_DATA`).
    pub data_bytes: u64,
    /// CPU seconds after which the kernel sends `SIGXCPU`; a second later `SIGKILL`
    /// (`RLIMIT_CPU`). At least 1.
    pub cpu_seconds: u64,
    /// Open descriptors (`RLIMIT_NOFILE`): numbers from this on cannot be had.
    pub open_files: u32,
    /// Threads, the main one included (`RLIMIT_NPROC`), where that limit binds: see
    /// [`crate::Isolation::threads_bound`].
    pub threads: u32,
}

/// One limit, ready to be set: resource, soft, hard.
pub(crate) type Limit = (i32, u64, u64);

/// Processes that a host may have where `RLIMIT_NPROC` binds. The exact figure also tells the host
/// that it does bind.
pub(crate) const HOST_PROCESSES: u64 = 4_093;
const HOST_OPEN_FILES: u64 = 256;
/// The main thread's stack, for deep recursion.
const STACK_BYTES: u64 = 64 << 20;
/// What the C library takes for the size of every other thread's stack when a program starts: the
/// soft limit. Thread stacks count as data, so it must be small then.
const STACK_AT_START_BYTES: u64 = 8 << 20;
/// Address space beyond data: code, files, and what allocators reserve without using it.
const UNUSED_BYTES: u64 = 4 << 30;
/// The same for each thread: an arena of the C library.
const UNUSED_THREAD_BYTES: u64 = 192 << 20;

// glibc and musl type the constants differently.
const fn number(resource: libc::__rlimit_resource_t) -> i32 {
    resource.cast_signed()
}

pub(crate) const NPROC: i32 = number(libc::RLIMIT_NPROC);
const STACK: i32 = number(libc::RLIMIT_STACK);
const FSIZE: i32 = number(libc::RLIMIT_FSIZE);

/// Limits of whoever runs a candidate's code, for a program that has started. `others` are processes of the same user that count
/// as well; `None` where `RLIMIT_NPROC` does not bind.
pub(crate) fn for_candidate(limits: &ChildLimits, others: Option<u64>) -> Vec<Limit> {
    let cpu = limits.cpu_seconds.max(1);
    // The hard bound of what RLIMIT_DATA does not count, such as a stack moved and grown by mremap.
    let space = UNUSED_BYTES + u64::from(limits.threads) * UNUSED_THREAD_BYTES;
    let space = limits.data_bytes.saturating_add(space);
    let mut wanted = nothing();
    wanted.extend([
        (FSIZE, 0, 0),
        (number(libc::RLIMIT_NOFILE), limits.open_files.into(), limits.open_files.into()),
        (number(libc::RLIMIT_CPU), cpu, cpu + 1),
        (number(libc::RLIMIT_DATA), limits.data_bytes, limits.data_bytes),
        (number(libc::RLIMIT_AS), space, space),
        (STACK, STACK_BYTES, STACK_BYTES),
    ]);
    if let Some(others) = others {
        let processes = u64::from(limits.threads) + others;
        wanted.push((NPROC, processes, processes));
    }
    bounded(wanted)
}

/// The same for a program yet to be executed. It may raise its soft stack limit later.
pub(crate) fn for_program(limits: &ChildLimits, others: Option<u64>) -> Vec<Limit> {
    let mut limits = for_candidate(limits, others);
    for (resource, soft, _) in &mut limits {
        if *resource == STACK {
            *soft = STACK_AT_START_BYTES.min(*soft);
        }
    }
    limits
}

/// Limits of a host, which opens and maps things until it is warm.
pub(crate) fn for_host(processes_bound: bool) -> Vec<Limit> {
    let mut wanted = nothing();
    wanted.extend([
        (number(libc::RLIMIT_NOFILE), HOST_OPEN_FILES, HOST_OPEN_FILES),
        (STACK, STACK_AT_START_BYTES, STACK_BYTES),
    ]);
    if processes_bound {
        wanted.push((NPROC, HOST_PROCESSES, HOST_PROCESSES));
    }
    bounded(wanted)
}

/// No file may grow: for a host that has made its own.
pub(crate) fn no_file_grows() -> nix::Result<()> {
    if mutation::without_limit(FSIZE) { Ok(()) } else { sys::set_rlimit(FSIZE, 0, 0) }
}

/// What nobody needs: core files, locked memory, message queues, higher priorities.
fn nothing() -> Vec<Limit> {
    let none = [
        libc::RLIMIT_CORE,
        libc::RLIMIT_MEMLOCK,
        libc::RLIMIT_MSGQUEUE,
        libc::RLIMIT_NICE,
        libc::RLIMIT_RTPRIO,
    ];
    none.map(|resource| (number(resource), 0, 0)).to_vec()
}

fn bounded(wanted: Vec<Limit>) -> Vec<Limit> {
    let within = |(resource, soft, hard): Limit| {
        let most = sys::rlimit(resource).map_or(u64::MAX, |(_, hard)| hard);
        (resource, soft.min(most), hard.min(most))
    };
    let set = |(resource, ..): &Limit| !mutation::without_limit(*resource);
    wanted.into_iter().filter(set).map(within).collect()
}

/// Sets prepared limits. System calls only.
pub(crate) fn set(limits: &[Limit]) -> Result<(), WallFailure> {
    for &(resource, soft, hard) in limits {
        sys::set_rlimit(resource, soft, hard).or_wall(Wall::Rlimits)?;
    }
    Ok(())
}
