//! System calls that nix does not offer, or not in a form that a freshly forked child may use.
//!
//! The only file with `unsafe`. Nothing here allocates, takes a lock or touches memory that is not
//! its own or given to it, so all of it may run between a fork and an exec; the few functions for
//! the parent's side alone say so. Ids are changed by raw system calls: glibc's own `setresuid`
//! signals every thread it knows of, and a forked child has none of them.
#![expect(unsafe_code, reason = "the one home of raw system calls")]

use std::ffi::{CStr, CString, c_char, c_int, c_long, c_uint, c_ulong, c_void};
use std::mem::{MaybeUninit, size_of, zeroed};
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::ptr::{null, null_mut};
use std::time::Duration;

use nix::errno::Errno;
use nix::{Result, libc};

pub(crate) use libc::sock_filter;

/// Ends the process at once: no destructors, no handlers.
pub(crate) fn exit(code: c_int) -> ! {
    // SAFETY: `_exit` takes a number and does not return.
    unsafe { libc::_exit(code) }
}

/// Ends the child if its closure unwinds, so that it never runs on as a second parent.
struct EndOfChild;

impl Drop for EndOfChild {
    fn drop(&mut self) {
        exit(127);
    }
}

/// Starts a child by raw `clone` (no `CLONE_VM`, `SIGCHLD` at its end), which runs `child` and
/// exits with its result. Returns the child's process id and pidfd (`CLONE_PIDFD`, Linux 5.2).
///
/// `child` may make system calls on prepared data and nothing else: no allocation, no lock.
pub(crate) fn clone_child(
    namespaces: c_int,
    child: &mut dyn FnMut() -> c_int,
) -> Result<(i32, OwnedFd)> {
    let mut pidfd: c_int = -1;
    let flags = c_long::from(namespaces | libc::CLONE_PIDFD | libc::SIGCHLD);
    let pidfd_place: *mut c_int = &raw mut pidfd;
    // SAFETY: without CLONE_VM the child has a copy of this stack and goes on from here on it (the
    // stack argument is null); the third argument (the same on x86_64 and aarch64) is a valid place
    // for the pidfd. The remaining arguments are not read for these flags.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0, pidfd_place, 0, 0) };
    if pid == 0 {
        let end = EndOfChild;
        let code = child();
        std::mem::forget(end);
        exit(code);
    }
    let pid = Errno::result(pid)?;
    // SAFETY: the kernel has just opened this descriptor for us alone.
    let pidfd = unsafe { OwnedFd::from_raw_fd(pidfd) };
    Ok((i32::try_from(pid).map_err(|_| Errno::EOVERFLOW)?, pidfd))
}

/// `wait4`: the process id (0 with `WNOHANG` and nothing ended), raw status, user and system time.
pub(crate) fn wait4(pid: i32, options: c_int) -> Result<(i32, c_int, Duration)> {
    let mut status = 0;
    // SAFETY: all-zero bytes are a valid `rusage`.
    let mut usage: libc::rusage = unsafe { zeroed() };
    loop {
        // SAFETY: both places are valid for writing.
        let ended = unsafe { libc::wait4(pid, &raw mut status, options, &raw mut usage) };
        match Errno::result(ended) {
            Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno),
            Ok(pid) => return Ok((pid, status, time(usage.ru_utime) + time(usage.ru_stime))),
        }
    }
}

/// Waits until a child has ended, and leaves it there to be looked at and reaped.
pub(crate) fn wait_ended(pid: i32) -> Result<()> {
    let id = libc::id_t::try_from(pid).map_err(|_| Errno::ECHILD)?;
    // SAFETY: all-zero bytes are a valid `siginfo_t`, and the place is valid for writing.
    let ended = unsafe {
        let mut info: libc::siginfo_t = zeroed();
        libc::waitid(libc::P_PID, id, &raw mut info, libc::WEXITED | libc::WNOWAIT)
    };
    Errno::result(ended).map(drop)
}

fn time(time: libc::timeval) -> Duration {
    let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
    Duration::from_secs(seconds) + Duration::from_micros(u64::try_from(time.tv_usec).unwrap_or(0))
}

/// `prctl` with number arguments only; a prctl that takes a pointer must not be asked for.
pub(crate) fn prctl(option: c_int, value: c_ulong) -> Result<c_int> {
    let none: c_ulong = 0;
    // SAFETY: callers pass options whose argument is a number; the kernel checks it.
    Errno::result(unsafe { libc::prctl(option, value, none, none, none) })
}

/// Installs a filter on the calling thread; with `no_new_privs` set no right is needed.
pub(crate) fn set_filter(program: &[sock_filter]) -> Result<()> {
    let len = u16::try_from(program.len()).map_err(|_| Errno::EINVAL)?;
    let program = libc::sock_fprog { len, filter: program.as_ptr().cast_mut() };
    let mode = c_long::from(libc::SECCOMP_SET_MODE_FILTER);
    // SAFETY: the kernel only reads `len` instructions from the slice.
    let done = unsafe { libc::syscall(libc::SYS_seccomp, mode, 0, &raw const program) };
    Errno::result(done).map(drop)
}

/// Whether the kernel knows this filter action (`SECCOMP_GET_ACTION_AVAIL`, Linux 4.14).
pub(crate) fn filter_action_known(action: u32) -> Result<()> {
    let get = c_long::from(libc::SECCOMP_GET_ACTION_AVAIL);
    // SAFETY: the kernel only reads the action.
    Errno::result(unsafe { libc::syscall(libc::SYS_seccomp, get, 0, &raw const action) }).map(drop)
}

/// The version of Landlock that the kernel has.
pub(crate) fn landlock_version() -> Result<i32> {
    const VERSION: c_uint = 1;
    let call = libc::SYS_landlock_create_ruleset;
    // SAFETY: with the version flag no memory is read.
    let version = Errno::result(unsafe { libc::syscall(call, null::<u8>(), 0, VERSION) })?;
    i32::try_from(version).map_err(|_| Errno::EOVERFLOW)
}

/// A new ruleset (close-on-exec) from `struct landlock_ruleset_attr`'s first `words` fields.
pub(crate) fn landlock_create(attributes: &[u64; 3], words: usize) -> Result<OwnedFd> {
    let size = words.min(attributes.len()) * size_of::<u64>();
    let call = libc::SYS_landlock_create_ruleset;
    // SAFETY: `size` bytes of the array are read; the result is a descriptor for us alone.
    unsafe {
        let fd = Errno::result(libc::syscall(call, attributes.as_ptr(), size, 0))?;
        Ok(OwnedFd::from_raw_fd(RawFd::try_from(fd).map_err(|_| Errno::EOVERFLOW)?))
    }
}

/// Allows `access` on what lies at or beneath `path` (an `O_PATH` descriptor).
pub(crate) fn landlock_allow(ruleset: RawFd, path: RawFd, access: u64) -> Result<()> {
    #[repr(C, packed)]
    struct PathBeneath(u64, i32);
    const PATH_BENEATH: c_int = 1;
    let rule = PathBeneath(access, path);
    let (call, place) = (libc::SYS_landlock_add_rule, &raw const rule);
    // SAFETY: the kernel reads one `landlock_path_beneath_attr`, which is packed.
    Errno::result(unsafe { libc::syscall(call, ruleset, PATH_BENEATH, place, 0) }).map(drop)
}

/// Enters the domain described by a ruleset.
pub(crate) fn landlock_restrict(ruleset: RawFd) -> Result<()> {
    // SAFETY: numbers only.
    Errno::result(unsafe { libc::syscall(libc::SYS_landlock_restrict_self, ruleset, 0) }).map(drop)
}

/// Gives up all capabilities: effective, permitted and inheritable (and so the ambient ones).
pub(crate) fn drop_capabilities() -> Result<()> {
    const VERSION_3: u32 = 0x2008_0522;
    let header: [u32; 2] = [VERSION_3, 0];
    let none = [0u32; 6];
    // SAFETY: version 3 takes a header of two words and two data structs of three words each.
    let done = unsafe { libc::syscall(libc::SYS_capset, header.as_ptr(), none.as_ptr()) };
    Errno::result(done).map(drop)
}

/// Leaves all supplementary groups and takes `id` as every user and group id.
pub(crate) fn become_user(id: u32) -> Result<()> {
    // SAFETY: numbers only (no group is read for a count of zero).
    unsafe {
        Errno::result(libc::syscall(libc::SYS_setgroups, 0, null::<u32>()))?;
        Errno::result(libc::syscall(libc::SYS_setresgid, id, id, id))?;
        Errno::result(libc::syscall(libc::SYS_setresuid, id, id, id)).map(drop)
    }
}

/// Opens `path`; the number is the caller's to close.
pub(crate) fn open(path: &CStr, flags: c_int, mode: c_uint) -> Result<RawFd> {
    // SAFETY: a terminated string.
    Errno::result(unsafe { libc::open(path.as_ptr(), flags | libc::O_CLOEXEC, mode) })
}

/// Writes all of `bytes`.
pub(crate) fn write_all(fd: RawFd, mut bytes: &[u8]) -> Result<()> {
    while !bytes.is_empty() {
        // SAFETY: the slice is valid for reading.
        let written = unsafe { libc::write(fd, bytes.as_ptr().cast(), bytes.len()) };
        match Errno::result(written) {
            Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno),
            Ok(n) => bytes = bytes.get(usize::try_from(n).unwrap_or(0)..).unwrap_or_default(),
        }
    }
    Ok(())
}

/// Reads one byte, whatever it is, or the end.
pub(crate) fn read_byte(fd: RawFd) -> Result<()> {
    let mut byte = 0u8;
    // SAFETY: the place is valid for writing.
    Errno::result(unsafe { libc::read(fd, (&raw mut byte).cast(), 1) }).map(drop)
}

/// Closes a number; nothing is to be done about an error.
pub(crate) fn close(fd: RawFd) {
    // SAFETY: called in a child on numbers that nothing there owns, or on ones opened here.
    unsafe { libc::close(fd) };
}

/// Closes every descriptor from `first` on; one by one where `close_range` (Linux 5.9) is missing.
pub(crate) fn close_from(first: RawFd) -> Result<()> {
    let start = c_long::from(first);
    // SAFETY: only called in a forked child, which owns all its descriptors by number.
    let done = unsafe { libc::syscall(libc::SYS_close_range, start, c_long::from(u32::MAX), 0) };
    if Errno::result(done).is_ok() {
        return Ok(());
    }
    let (end, _) = rlimit(c_int::try_from(libc::RLIMIT_NOFILE).unwrap_or(7))?;
    (first..RawFd::try_from(end).unwrap_or(1 << 20)).for_each(close);
    Ok(())
}

/// A close-on-exec copy of `fd` numbered `least` or above.
pub(crate) fn duplicate_above(fd: RawFd, least: RawFd) -> Result<RawFd> {
    // SAFETY: numbers only.
    Errno::result(unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, least) })
}

/// Makes `to` a copy of `from`, which must be a different number.
pub(crate) fn duplicate_to(from: RawFd, to: RawFd, close_on_exec: bool) -> Result<()> {
    let flags = if close_on_exec { libc::O_CLOEXEC } else { 0 };
    // SAFETY: numbers only; in a child, where nothing owns `to`.
    Errno::result(unsafe { libc::dup3(from, to, flags) }).map(drop)
}

/// Sets one resource limit of the calling process.
pub(crate) fn set_rlimit(resource: c_int, soft: u64, hard: u64) -> Result<()> {
    let limit = libc::rlimit64 { rlim_cur: soft, rlim_max: hard };
    let (call, old) = (libc::SYS_prlimit64, null_mut::<c_void>());
    // SAFETY: one limit is read, none is written.
    Errno::result(unsafe { libc::syscall(call, 0, resource, &raw const limit, old) }).map(drop)
}

/// One resource limit of the calling process: soft, hard.
pub(crate) fn rlimit(resource: c_int) -> Result<(u64, u64)> {
    let mut limit = libc::rlimit64 { rlim_cur: 0, rlim_max: 0 };
    let (call, new) = (libc::SYS_prlimit64, null::<c_void>());
    // SAFETY: one limit is written, none is read.
    Errno::result(unsafe { libc::syscall(call, 0, resource, new, &raw mut limit) })?;
    Ok((limit.rlim_cur, limit.rlim_max))
}

/// Blocks every signal for the calling thread.
pub(crate) fn block_signals() {
    // SAFETY: the set is filled before it is read.
    unsafe {
        let mut all = MaybeUninit::uninit();
        libc::sigfillset(all.as_mut_ptr());
        libc::sigprocmask(libc::SIG_SETMASK, all.as_ptr(), null_mut());
    }
}

/// Gives every signal its default action and unblocks all of them, by raw system calls: the C
/// library hides two signals of its own, which may have been inherited as ignored.
pub(crate) fn reset_signals() {
    const SET_BYTES: usize = 8;
    // The kernel's `struct sigaction`, at most four words: default action, no flags, empty mask.
    let default = [0u64; 4];
    for signal in 1..=64 {
        let (call, none) = (libc::SYS_rt_sigaction, null_mut::<c_void>());
        // SAFETY: one action is read. Two signals cannot be changed; their error is expected.
        unsafe { libc::syscall(call, signal, default.as_ptr(), none, SET_BYTES) };
    }
    let (call, none) = (libc::SYS_rt_sigprocmask, null_mut::<c_void>());
    // SAFETY: one empty set is read.
    unsafe { libc::syscall(call, libc::SIG_SETMASK, default.as_ptr(), none, SET_BYTES) };
}

/// Adds flags to a mount and all mounts beneath it (`mount_setattr`, Linux 5.12).
pub(crate) fn add_mount_attributes(path: &CStr, attributes: u64) -> Result<()> {
    const RECURSIVE: c_int = 0x8000;
    let change: [u64; 4] = [attributes, 0, 0, 0];
    let (call, size) = (libc::SYS_mount_setattr, size_of::<[u64; 4]>());
    // SAFETY: a terminated string and the four words of `struct mount_attr`.
    let done = unsafe {
        libc::syscall(call, libc::AT_FDCWD, path.as_ptr(), RECURSIVE, change.as_ptr(), size)
    };
    Errno::result(done).map(drop)
}

/// Whether the other end of a pipe or socket is gone.
pub(crate) fn hung_up(fd: RawFd) -> bool {
    let mut poll = libc::pollfd { fd, events: 0, revents: 0 };
    // SAFETY: one entry, which is ours.
    unsafe { libc::poll(&raw mut poll, 1, 0) == 1 }
}

/// Strings in the form that `execve` takes.
pub(crate) struct Strings {
    pointers: Vec<*const c_char>,
    _owned: Vec<CString>,
}

// SAFETY: the pointers lead into `_owned`, which moves along and is never changed.
unsafe impl Send for Strings {}

impl Strings {
    /// For the parent's side: allocates.
    pub(crate) fn new(owned: Vec<CString>) -> Self {
        let pointers = owned.iter().map(|text| text.as_ptr()).chain([null()]).collect();
        Self { pointers, _owned: owned }
    }
}

/// Becomes another program; returns only the error.
pub(crate) fn execute(program: &CStr, arguments: &Strings, environment: &Strings) -> Errno {
    let (arguments, environment) = (arguments.pointers.as_ptr(), environment.pointers.as_ptr());
    // SAFETY: both lists end with null and lead to terminated strings that are alive.
    unsafe { libc::execve(program.as_ptr(), arguments, environment) };
    Errno::last()
}

const CONTROL_WORDS: usize = 8;

fn message<'a>(
    payload: &'a mut libc::iovec,
    control: &'a mut [u64; CONTROL_WORDS],
) -> libc::msghdr {
    // SAFETY: an all-zero header is valid.
    let mut header: libc::msghdr = unsafe { zeroed() };
    header.msg_iov = payload;
    header.msg_iovlen = 1;
    header.msg_control = control.as_mut_ptr().cast();
    header.msg_controllen = size_of::<[u64; CONTROL_WORDS]>() as _;
    header
}

/// Sends a copy of `fd` over a socket, with one byte.
pub(crate) fn send_descriptor(socket: RawFd, fd: RawFd) -> Result<()> {
    let mut byte = [0u8];
    let mut payload = libc::iovec { iov_base: byte.as_mut_ptr().cast(), iov_len: 1 };
    let mut control = [0u64; CONTROL_WORDS];
    let mut header = message(&mut payload, &mut control);
    // SAFETY: the control buffer is aligned and longer than one message with one descriptor.
    unsafe {
        let size = u32::try_from(size_of::<RawFd>()).unwrap_or(4);
        let entry = libc::CMSG_FIRSTHDR(&raw const header);
        (*entry).cmsg_level = libc::SOL_SOCKET;
        (*entry).cmsg_type = libc::SCM_RIGHTS;
        (*entry).cmsg_len = libc::CMSG_LEN(size) as _;
        libc::CMSG_DATA(entry).cast::<RawFd>().write_unaligned(fd);
        header.msg_controllen = libc::CMSG_SPACE(size) as _;
        Errno::result(libc::sendmsg(socket, &raw const header, libc::MSG_NOSIGNAL)).map(drop)
    }
}

/// Receives a descriptor sent by [`send_descriptor`]; `ENODATA` when the other end is gone.
pub(crate) fn receive_descriptor(socket: RawFd) -> Result<OwnedFd> {
    let mut byte = [0u8];
    let mut payload = libc::iovec { iov_base: byte.as_mut_ptr().cast(), iov_len: 1 };
    let mut control = [0u64; CONTROL_WORDS];
    let mut header = message(&mut payload, &mut control);
    // SAFETY: the kernel writes at most `msg_controllen` bytes; a control message of our kind
    // holds one descriptor, which is ours from now on.
    unsafe {
        Errno::result(libc::recvmsg(socket, &raw mut header, libc::MSG_CMSG_CLOEXEC))?;
        let entry = libc::CMSG_FIRSTHDR(&raw const header);
        if entry.is_null() || (*entry).cmsg_type != libc::SCM_RIGHTS {
            return Err(Errno::ENODATA);
        }
        Ok(OwnedFd::from_raw_fd(libc::CMSG_DATA(entry).cast::<RawFd>().read_unaligned()))
    }
}

/// Sends a signal by pidfd: to the process it was opened for and never to a successor of its id.
pub(crate) fn signal_by_pidfd(pidfd: RawFd, signal: c_int) -> Result<()> {
    let (call, info) = (libc::SYS_pidfd_send_signal, null::<c_void>());
    // SAFETY: numbers, and a null pointer for "as kill would".
    Errno::result(unsafe { libc::syscall(call, pidfd, signal, info, 0) }).map(drop)
}

/// Reads a clock by number, also one of a process.
pub(crate) fn clock(number: i32) -> Result<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is valid for writing.
    Errno::result(unsafe { libc::clock_gettime(number, &raw mut time) })?;
    let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or(0);
    Ok(Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), nanoseconds))
}

/// Tries to open an internet socket: an attack, for self-tests.
pub(crate) fn open_internet_socket() -> Result<RawFd> {
    // SAFETY: numbers only.
    Errno::result(unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0) })
}

/// `kill(pid, 0)`: whether a signal could be sent, for self-tests.
pub(crate) fn could_signal(pid: i32) -> Result<()> {
    // SAFETY: signal 0 is not delivered.
    Errno::result(unsafe { libc::kill(pid, 0) }).map(drop)
}

/// The parent's id, which a probe's filter replaces by an error.
pub(crate) fn getppid() -> Result<i64> {
    // SAFETY: no arguments.
    Errno::result(unsafe { libc::syscall(libc::SYS_getppid) })
}

/// Sleeps, or until a signal comes.
pub(crate) fn sleep_seconds(seconds: i64) {
    let time = libc::timespec { tv_sec: seconds, tv_nsec: 0 };
    // SAFETY: one time is read; what is left is not asked for.
    unsafe { libc::nanosleep(&raw const time, null_mut()) };
}

/// Takes ownership of a descriptor that the kernel has just handed over.
pub(crate) fn own(fd: RawFd) -> OwnedFd {
    // SAFETY: the caller got it from a control message of `recvmsg`, and nobody else knows it.
    unsafe { OwnedFd::from_raw_fd(fd) }
}
