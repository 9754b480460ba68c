//! The calls that end or begin a process.
#![expect(unsafe_code, reason = "fork, wait4 and CPython's own fork hooks have no safe form")]

use std::os::fd::{BorrowedFd, FromRawFd, OwnedFd, RawFd};

use nix::errno::Errno;
use pyo3::Python;

/// Which side of a fork this is.
pub(crate) enum Side {
    /// The new process. It must confine itself before anything else.
    Child,
    /// The host, with the child's process id.
    Host(i32),
}

/// How a child ended.
pub(crate) struct Ended {
    /// The raw wait status.
    pub(crate) status: i32,
    /// User and system time of all its threads, in microseconds.
    pub(crate) cpu_us: u64,
    /// `ru_maxrss` in bytes.
    pub(crate) memory_bytes: u64,
}

/// Forks, with the import lock held as `os.fork()` holds it.
pub(crate) fn fork(_py: Python<'_>) -> Result<Side, Errno> {
    // SAFETY: the interpreter lock is held (`_py`), and the host has a single thread, so the child
    // is a complete copy: no lock can be held by a thread that does not exist in it.
    let pid = unsafe {
        pyo3::ffi::PyOS_BeforeFork();
        libc::fork()
    };
    if pid == 0 {
        return Ok(Side::Child);
    }
    let failure = Errno::last();
    // SAFETY: it releases what `PyOS_BeforeFork` took, in the same thread.
    unsafe { pyo3::ffi::PyOS_AfterFork_Parent() };
    if pid < 0 { Err(failure) } else { Ok(Side::Host(pid)) }
}

/// Tells the interpreter that it is a forked child.
pub(crate) fn after_fork_in_child(_py: Python<'_>) {
    // SAFETY: called once in the child of `fork`, by the thread that forked, lock held.
    unsafe { pyo3::ffi::PyOS_AfterFork_Child() };
}

/// Ends this process at once, without any interpreter's clean-up.
pub(crate) fn exit(status: i32) -> ! {
    // SAFETY: it does not return and touches no memory of ours.
    unsafe { libc::_exit(status) }
}

/// Opens a descriptor that stands for the process `pid`, a child that has not been reaped.
pub(crate) fn pidfd(pid: i32) -> Result<OwnedFd, Errno> {
    // SAFETY: the call takes two integers; the kernel sets close-on-exec on what it returns.
    let fd = Errno::result(unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) })?;
    let fd = RawFd::try_from(fd).map_err(|_| Errno::EBADF)?;
    // SAFETY: it is a fresh descriptor that nobody else knows.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// A descriptor that this process was started with and never closes.
pub(crate) fn borrow(fd: RawFd) -> BorrowedFd<'static> {
    // SAFETY: descriptors 0 to 4 are handed to the host and to each child, and stay open.
    unsafe { BorrowedFd::borrow_raw(fd) }
}

/// Waits for the child `pid` and says how it ended.
pub(crate) fn wait(pid: i32) -> Result<Ended, Errno> {
    let mut status = 0;
    // SAFETY: all-zero bytes are a valid `rusage`.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are to live locals that the kernel fills.
    Errno::result(unsafe { libc::wait4(pid, &raw mut status, 0, &raw mut usage) })?;
    let microseconds = |time: libc::timeval| {
        u64::try_from(time.tv_sec * 1_000_000 + time.tv_usec).unwrap_or_default()
    };
    Ok(Ended {
        status,
        cpu_us: microseconds(usage.ru_utime) + microseconds(usage.ru_stime),
        memory_bytes: u64::try_from(usage.ru_maxrss).unwrap_or_default() * 1024,
    })
}
