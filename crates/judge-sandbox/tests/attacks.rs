//! Attacks of one system call each, made by confined processes behind the floor alone: what the
//! kernel answers, or how the process ends. The expectations are written down here a second time,
//! apart from the policy, so that a rule that is lost is noticed.
//!
//! `cargo xtask mutate-policy` runs this program with one rule after the other taken away. Runs
//! without the usual harness, because a host has one thread.
#![expect(unsafe_code, reason = "system calls are made by number")]
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test")]

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::path::PathBuf;

use judge_sandbox::{
    ChildLimits, Command, Confinement, Isolation, View, confine, confined, prepare_child, seal,
    seal_filter, spawn,
};
use nix::errno::Errno;

const LIMITS: ChildLimits =
    ChildLimits { data_bytes: 256 << 20, cpu_seconds: 5, open_files: 24, threads: 4 };

/// What an attack tries: a call by number with its arguments.
struct Attack {
    name: &'static str,
    call: i64,
    arguments: [i64; 6],
    /// `EPERM`, `SIGSYS`, `done`, or a number that the call returns.
    expected: &'static str,
}

macro_rules! calls {
    ($expected:literal, [$($number:ident,)*]) => {
        [$((concat!(stringify!($number)), libc::$number, $expected)),*]
    };
}

/// Refused whatever the arguments.
#[expect(clippy::too_many_lines, reason = "a list")]
fn refused() -> Vec<(&'static str, i64, &'static str)> {
    let mut found = Vec::new();
    // Whoever makes one of these is ended.
    found.extend(calls!(
        "SIGSYS",
        [
            SYS_ptrace,
            SYS_process_vm_readv,
            SYS_process_vm_writev,
            SYS_kcmp,
            SYS_bpf,
            SYS_perf_event_open,
            SYS_userfaultfd,
            SYS_kexec_load,
            SYS_kexec_file_load,
            SYS_init_module,
            SYS_finit_module,
            SYS_delete_module,
            SYS_mount,
            SYS_umount2,
            SYS_pivot_root,
            SYS_move_mount,
            SYS_open_tree,
            SYS_fsopen,
            SYS_fsconfig,
            SYS_fsmount,
            SYS_fspick,
            SYS_mount_setattr,
            SYS_setns,
            SYS_unshare,
            SYS_add_key,
            SYS_request_key,
            SYS_keyctl,
            SYS_open_by_handle_at,
            SYS_name_to_handle_at,
            SYS_reboot,
            SYS_swapon,
            SYS_swapoff,
            SYS_acct,
            SYS_quotactl,
            SYS_syslog,
            SYS_settimeofday,
            SYS_clock_settime,
            SYS_adjtimex,
            SYS_clock_adjtime,
            SYS_sethostname,
            SYS_setdomainname,
            SYS_chroot,
            SYS_pidfd_getfd,
            SYS_fanotify_init,
            SYS_memfd_secret,
            SYS_vhangup,
            SYS_process_madvise,
        ]
    ));
    // Libraries do without these.
    found.extend(calls!(
        "ENOSYS",
        [
            SYS_clone3,
            SYS_openat2,
            SYS_statx,
            SYS_close_range,
            SYS_io_uring_setup,
            SYS_io_uring_enter,
            SYS_io_uring_register,
            SYS_pidfd_open,
            SYS_copy_file_range,
            SYS_landlock_create_ruleset,
            SYS_landlock_add_rule,
            SYS_landlock_restrict_self,
            SYS_preadv2,
            SYS_pwritev2,
            SYS_memfd_create,
        ]
    ));
    found.extend([
        ("cachestat", 451, "ENOSYS"),
        ("mseal", 462, "ENOSYS"),
        ("map_shadow_stack", 453, "ENOSYS"),
        ("futex_waitv", 449, "ENOSYS"),
        ("epoll_pwait2", 441, "ENOSYS"),
    ]);
    // Files are not changed.
    found.extend(calls!(
        "EROFS",
        [
            SYS_mkdirat,
            SYS_unlinkat,
            SYS_renameat,
            SYS_renameat2,
            SYS_linkat,
            SYS_symlinkat,
            SYS_truncate,
            SYS_ftruncate,
            SYS_mknodat,
            SYS_fchmod,
            SYS_fchmodat,
            SYS_fchown,
            SYS_fchownat,
            SYS_utimensat,
            SYS_setxattr,
            SYS_lsetxattr,
            SYS_fsetxattr,
        ]
    ));
    // Allowed nowhere.
    found.extend(calls!(
        "EPERM",
        [
            SYS_setpriority,
            SYS_sched_setaffinity,
            SYS_sched_setscheduler,
            SYS_sched_setattr,
            SYS_ioprio_set,
            SYS_personality,
            SYS_capset,
            SYS_mincore,
            SYS_flock,
            SYS_inotify_init1,
            SYS_shmctl,
            SYS_msgctl,
            SYS_semctl,
            SYS_mq_unlink,
            SYS_membarrier,
            SYS_mlock,
            SYS_mlockall,
            SYS_pkey_mprotect,
            SYS_remap_file_pages,
            SYS_setuid,
            SYS_setgroups,
            SYS_setresuid,
            SYS_setpgid,
            SYS_getpgid,
            SYS_getsid,
            SYS_tkill,
            SYS_connect,
            SYS_bind,
            SYS_listen,
            SYS_accept4,
            SYS_sendmmsg,
            SYS_recvmmsg,
            SYS_splice,
            SYS_tee,
            SYS_vmsplice,
            SYS_fallocate,
            SYS_fadvise64,
            SYS_fgetxattr,
            SYS_listxattr,
            SYS_sync,
            SYS_syncfs,
            SYS_pidfd_send_signal,
            SYS_mbind,
            SYS_sendmsg,
            SYS_recvmsg,
            SYS_setsid,
            SYS_execve,
            SYS_execveat,
        ]
    ));
    found.extend(calls!("EACCES", [SYS_socket,]));
    // By paths that exist, where a path stands.
    found.extend(calls!("ENOENT", [SYS_statfs, SYS_chdir, SYS_fchdir, SYS_getdents64,]));
    #[cfg(target_arch = "x86_64")]
    found.extend(only_here());
    found
}

#[cfg(target_arch = "x86_64")]
fn only_here() -> Vec<(&'static str, i64, &'static str)> {
    let mut found = Vec::new();
    found.extend(calls!("SIGSYS", [SYS_iopl, SYS_ioperm, SYS_modify_ldt,]));
    found.extend(calls!(
        "EROFS",
        [
            SYS_mkdir,
            SYS_rmdir,
            SYS_unlink,
            SYS_rename,
            SYS_link,
            SYS_symlink,
            SYS_creat,
            SYS_mknod,
            SYS_chmod,
            SYS_chown,
            SYS_lchown,
            SYS_utime,
            SYS_utimes,
            SYS_futimesat,
        ]
    ));
    found.extend(calls!("EPERM", [SYS_fork, SYS_vfork,]));
    found
}

/// Refused or allowed by their arguments, each with one that matters.
#[expect(clippy::too_many_lines, reason = "a list")]
fn by_argument() -> Vec<Attack> {
    let attack = |name, call, arguments, expected| Attack { name, call, arguments, expected };
    let path = c"/".as_ptr().addr().cast_signed() as i64;
    let place = Box::leak(Box::new([0u64; 64])).as_mut_ptr().addr().cast_signed() as i64;
    let here = i64::from(libc::AT_FDCWD);
    let (read, write, execute) = (1, 2, 4);
    let (shared, private, anonymous, down) = (1, 2, 0x20, 0x100);
    let own = i64::from(std::process::id());
    let parent = i64::from(nix::unistd::getppid().as_raw());
    // The CPU time of another process: `MAKE_PROCESS_CPUCLOCK` of linux/posix-timers.h.
    let clock = (!parent << 3) | 2;
    // The kernel itself would say ESRCH.
    let nobody = 0x3fff_ffff;
    let fork = i64::from(libc::SIGCHLD);
    let get_dumpable = i64::from(libc::PR_GET_DUMPABLE);
    let mut found = vec![
        attack("open", libc::SYS_openat, [here, path, 0, 0, 0, 0], "ENOENT"),
        attack("stat", libc::SYS_newfstatat, [here, path, place, 0, 0, 0], "ENOENT"),
        attack("stat, empty path", libc::SYS_newfstatat, [1, path, place, 0x1000, 0, 0], "ENOENT"),
        attack("access", libc::SYS_faccessat, [here, path, 0, 0, 0, 0], "ENOENT"),
        attack("access 2", libc::SYS_faccessat2, [here, path, 0, 0, 0, 0], "ENOENT"),
        attack("link", libc::SYS_readlinkat, [here, path, place, 64, 0, 0], "ENOENT"),
        attack(
            "code",
            libc::SYS_mmap,
            [0, 4096, write | execute, private | anonymous, -1, 0],
            "EACCES",
        ),
        attack("shared", libc::SYS_mmap, [0, 4096, write, shared | anonymous, -1, 0], "ENOMEM"),
        attack(
            "down",
            libc::SYS_mmap,
            [0, 4096, write, private | anonymous | down, -1, 0],
            "ENOMEM",
        ),
        attack(
            "private",
            libc::SYS_mmap,
            [0, 4096, read | write, private | anonymous, -1, 0],
            "done",
        ),
        attack(
            "too much",
            libc::SYS_mmap,
            [0, 300 << 20, write, private | anonymous, -1, 0],
            "ENOMEM",
        ),
        attack(
            "space",
            libc::SYS_mmap,
            [0, 64 << 30, 0, private | anonymous | 0x4000, -1, 0],
            "ENOMEM",
        ),
        attack("make code", libc::SYS_mprotect, [place & !0xfff, 4096, 7, 0, 0, 0], "EACCES"),
        attack("ioctl", libc::SYS_ioctl, [1, 0x5412, place, 0, 0, 0], "ENOTTY"),
        attack("ioctl FIGETBSZ", libc::SYS_ioctl, [1, 2, 0, 0, 0, 0], "ENOTTY"),
        attack(
            "lock",
            libc::SYS_fcntl,
            [1, i64::from(libc::F_SETPIPE_SZ), 1 << 16, 0, 0, 0],
            "EPERM",
        ),
        attack("pair", libc::SYS_socketpair, [2, 1, 0, place, 0, 0], "EAFNOSUPPORT"),
        attack("own pair", libc::SYS_socketpair, [1, 1, 0, place, 0, 0], "done"),
        attack("send", libc::SYS_sendto, [1, path, 1, 0, path, 16], "EPERM"),
        attack("limits of another", libc::SYS_prlimit64, [parent, 7, 0, place, 0, 0], "EPERM"),
        attack("priority of another", libc::SYS_getpriority, [0, parent, 0, 0, 0, 0], "EPERM"),
        attack(
            "parameters of another",
            libc::SYS_sched_getparam,
            [parent, place, 0, 0, 0, 0],
            "EPERM",
        ),
        attack(
            "scheduler of another",
            libc::SYS_sched_getscheduler,
            [parent, 0, 0, 0, 0, 0],
            "EPERM",
        ),
        attack(
            "affinity of another",
            libc::SYS_sched_getaffinity,
            [parent, 64, place, 0, 0, 0],
            "ENOSYS",
        ),
        attack("shared file", libc::SYS_mmap, [0, 4096, write, shared, 1, 0], "ENOMEM"),
        attack(
            "shared, read",
            libc::SYS_mmap,
            [0, 4096, read, shared | anonymous, -1, 0],
            "ENOMEM",
        ),
        attack("clock", libc::SYS_clock_gettime, [clock, place, 0, 0, 0, 0], "EINVAL"),
        attack("clock's grain", libc::SYS_clock_getres, [clock, place, 0, 0, 0, 0], "EINVAL"),
        attack("clock's bell", libc::SYS_clock_nanosleep, [clock, 0, 0, 0, 0, 0], "EINVAL"),
        attack("clock's timer", libc::SYS_timer_create, [clock, 0, place, 0, 0, 0], "EINVAL"),
        attack(
            "locks of nobody",
            libc::SYS_get_robust_list,
            [nobody, place, place, 0, 0, 0],
            "EPERM",
        ),
        attack("fork", libc::SYS_clone, [fork, 0, 0, 0, 0, 0], "EPERM"),
        attack("filter", libc::SYS_seccomp, [2, 0, path, 0, 0, 0], "EPERM"),
        attack(
            "prctl",
            libc::SYS_prctl,
            [i64::from(libc::PR_GET_TIMERSLACK), 0, 0, 0, 0, 0],
            "EPERM",
        ),
        attack("kill", libc::SYS_kill, [parent, 0, 0, 0, 0, 0], "EPERM"),
        attack("kill itself", libc::SYS_kill, [own, 0, 0, 0, 0, 0], "done"),
        attack("tgkill", libc::SYS_tgkill, [parent, parent, 0, 0, 0, 0], "EPERM"),
        attack("queue", libc::SYS_rt_sigqueueinfo, [parent, 1, 0, 0, 0, 0], "EPERM"),
        attack("queue thread", libc::SYS_rt_tgsigqueueinfo, [parent, parent, 1, 0, 0, 0], "EPERM"),
        attack("dumpable", libc::SYS_prctl, [get_dumpable, 0, 0, 0, 0, 0], "0"),
        attack("many files", libc::SYS_fcntl, [1, 0, 24, 0, 0, 0], "EINVAL"),
    ];
    #[cfg(target_arch = "x86_64")]
    found.extend([
        attack("open (old)", libc::SYS_open, [path, 0, 0, 0, 0, 0], "ENOENT"),
        attack("stat (old)", libc::SYS_stat, [path, place, 0, 0, 0, 0], "ENOENT"),
        attack("lstat (old)", libc::SYS_lstat, [path, place, 0, 0, 0, 0], "ENOENT"),
        attack("access (old)", libc::SYS_access, [path, 0, 0, 0, 0, 0], "ENOENT"),
        attack("link (old)", libc::SYS_readlink, [path, place, 64, 0, 0, 0], "ENOENT"),
    ]);
    // No descriptor, no address, no process has this number: where a rule is lost, nothing happens.
    let fixed = refused().into_iter();
    found.extend(fixed.map(|(name, call, expected)| attack(name, call, [-1; 6], expected)));
    found
}

/// What a program before its seal may do with paths and with itself.
fn before_the_seal() -> Vec<Attack> {
    let attack = |name, call, arguments, expected| Attack { name, call, arguments, expected };
    let path = c"/dev/null".as_ptr().addr().cast_signed() as i64;
    let here = i64::from(libc::AT_FDCWD);
    let parent = i64::from(nix::unistd::getppid().as_raw());
    let fork = i64::from(libc::SIGCHLD);
    let timer_slack = i64::from(libc::PR_GET_TIMERSLACK);
    vec![
        attack("read a path", libc::SYS_openat, [here, path, 0, 0, 0, 0], "done"),
        attack("write a path", libc::SYS_openat, [here, path, 1, 0, 0, 0], "EROFS"),
        attack("make a path", libc::SYS_openat, [here, path, 0o100, 0, 0, 0], "EROFS"),
        #[cfg(target_arch = "x86_64")]
        attack("write a path (old)", libc::SYS_open, [path, 1, 0, 0, 0, 0], "EROFS"),
        attack("fork before", libc::SYS_clone, [fork, 0, 0, 0, 0, 0], "EPERM"),
        attack("kill before", libc::SYS_kill, [parent, 0, 0, 0, 0, 0], "EPERM"),
        attack("prctl before", libc::SYS_prctl, [timer_slack, 0, 0, 0, 0, 0], "EPERM"),
        attack("listen to filters", libc::SYS_seccomp, [1, 8, 0, 0, 0, 0], "EPERM"),
    ]
}

/// The same program after it.
fn after_the_seal() -> Vec<Attack> {
    let attack = |name, call, arguments, expected| Attack { name, call, arguments, expected };
    let path = c"/dev/null".as_ptr().addr().cast_signed() as i64;
    let here = i64::from(libc::AT_FDCWD);
    let fork = i64::from(libc::SIGCHLD);
    vec![
        attack("read a path, sealed", libc::SYS_openat, [here, path, 0, 0, 0, 0], "ENOENT"),
        attack("program, sealed", libc::SYS_execve, [path, 0, 0, 0, 0, 0], "EPERM"),
        attack("program by file, sealed", libc::SYS_execveat, [here, path, 0, 0, 0, 0], "EPERM"),
        attack("filter, sealed", libc::SYS_seccomp, [1, 0, 0, 0, 0, 0], "EPERM"),
        attack("fork, sealed", libc::SYS_clone, [fork, 0, 0, 0, 0, 0], "EPERM"),
    ]
}

/// Limits as the kernel tells them: resource and soft value.
const READ_BACK: [(&str, u32, u64); 9] = [
    ("core", libc::RLIMIT_CORE, 0),
    ("locked memory", libc::RLIMIT_MEMLOCK, 0),
    ("queues", libc::RLIMIT_MSGQUEUE, 0),
    ("niceness", libc::RLIMIT_NICE, 0),
    ("real time", libc::RLIMIT_RTPRIO, 0),
    ("file size", libc::RLIMIT_FSIZE, 0),
    ("cpu", libc::RLIMIT_CPU, 5),
    ("stack", libc::RLIMIT_STACK, 64 << 20),
    ("data", libc::RLIMIT_DATA, 256 << 20),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "host"] => host(),
        [_, "candidate"] => candidate(),
        #[cfg(feature = "mutation")]
        [_, "ways"] => ways(),
        _ => test(),
    }
}

/// What can be taken away of the filters, and the name of the call where an attack has one.
#[cfg(feature = "mutation")]
fn ways() {
    let attacks = by_argument();
    for way in judge_sandbox::ways_to_weaken() {
        let number = way.split(':').nth(1).and_then(|text| text.parse::<i64>().ok());
        let name = attacks.iter().find(|attack| Some(attack.call) == number);
        println!("{way} {}", name.map_or("", |attack| attack.name));
    }
}

/// Plays all attacks behind the floor alone and names those that ended otherwise than expected.
fn test() {
    allow_ourselves_what_nobody_needs();
    let floor = Isolation::detect().unwrap().without(&Isolation::ABOVE_THE_FLOOR);
    let limits = ChildLimits { open_files: 64, ..LIMITS };
    let candidate = Confinement::Candidate { limits, executable_memory: false };
    let mut said = play(&floor, "host", Confinement::Host);
    said.push_str(&play(&floor, "candidate", candidate));
    let mut red = Vec::new();
    let limits = READ_BACK.iter().map(|(name, _, value)| (*name, value.to_string()));
    let mut wanted: Vec<(&str, String)> = limits.collect();
    wanted.push(("sealing", "0".to_owned()));
    let attacks = by_argument().into_iter().chain(before_the_seal()).chain(after_the_seal());
    wanted.extend(attacks.map(|attack| (attack.name, attack.expected.to_owned())));
    for (name, expected) in wanted {
        let line = format!("{name}=");
        let got = said.lines().find_map(|other| other.strip_prefix(&line)).unwrap_or("nothing");
        if got != expected {
            red.push(format!("RED {name}: {got}, not {expected}"));
        }
    }
    println!("{}", red.join("\n"));
    assert!(red.is_empty(), "{} attacks ended otherwise", red.len());
}

const RAISED: [&str; 5] = ["core", "locked memory", "queues", "niceness", "real time"];

/// Where a limit is 0 for everybody here, nothing would show that it was set.
fn allow_ourselves_what_nobody_needs() {
    for (_, resource, _) in READ_BACK.iter().filter(|(name, ..)| RAISED.contains(name)) {
        let some = libc::rlimit { rlim_cur: 16, rlim_max: 16 };
        // SAFETY: one limit is read. Only root may raise; others keep what they have.
        unsafe { libc::setrlimit(*resource, &raw const some) };
    }
}

fn play(isolation: &Isolation, role: &str, confinement: Confinement) -> String {
    let program = std::fs::canonicalize(std::env::current_exe().unwrap()).unwrap();
    let paths = ["/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null"];
    let mut readable: Vec<_> =
        paths.into_iter().map(PathBuf::from).filter(|path| path.exists()).collect();
    readable.push(program.clone());
    let (output, stdout) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    // Not /dev/null: without its rule a call would change that for everybody.
    let (input, _) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    let stderr = std::io::stderr().as_fd().try_clone_to_owned().unwrap();
    let command = Command {
        program,
        arguments: vec![role.into()],
        environment: Vec::new(),
        descriptors: vec![(input, 0), (stdout, 1), (stderr, 2)],
        view: View { readable, files: Vec::new() },
        confinement,
    };
    let mut process = spawn(isolation, command).unwrap().process;
    let mut said = String::new();
    File::from(output).read_to_string(&mut said).unwrap();
    process.reap().unwrap();
    said
}

fn print(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).unwrap();
    std::io::stdout().flush().unwrap();
}

/// Makes the call and says what came of it.
fn make(attack: &Attack) -> String {
    let [first, second, third, fourth, fifth, sixth] = attack.arguments;
    // SAFETY: arguments that do harm are refused; those that are not point to places of our own.
    let result = unsafe { libc::syscall(attack.call, first, second, third, fourth, fifth, sixth) };
    let forks = [libc::SYS_clone, SYS_FORK, SYS_VFORK];
    if result == 0 && forks.contains(&attack.call) {
        // SAFETY: this is the child of a fork that should not be.
        unsafe { libc::_exit(0) };
    }
    match result {
        -1 => format!("{:?}", Errno::last()),
        0 if attack.expected == "0" => "0".to_owned(),
        number if attack.expected == "0" => number.to_string(),
        _ => "done".to_owned(),
    }
}

#[cfg(target_arch = "x86_64")]
const SYS_FORK: i64 = libc::SYS_fork;
#[cfg(target_arch = "x86_64")]
const SYS_VFORK: i64 = libc::SYS_vfork;
#[cfg(not(target_arch = "x86_64"))]
const SYS_FORK: i64 = libc::SYS_clone;
#[cfg(not(target_arch = "x86_64"))]
const SYS_VFORK: i64 = libc::SYS_clone;

/// A host that seals itself and lets one child make each attack.
fn host() {
    let (_, missing) = seal(&Isolation::ABOVE_THE_FLOOR);
    assert!(missing.is_empty(), "{missing:?}");
    // As many rounds as there are attacks; each child looks its own up, with its own id in it.
    for at in 0..by_argument().len() {
        let name = by_argument()[at].name;
        let ended = in_child(move || {
            let attack = &by_argument()[at];
            print(&format!("{name}={}\n", make(attack)));
        });
        if ended != 0 {
            let signal = nix::sys::signal::Signal::try_from(ended);
            let said = signal.map_or_else(|_| ended.to_string(), |signal| signal.to_string());
            print(&format!("{name}={said}\n"));
        }
    }
    in_child(|| {
        for (name, resource, _) in READ_BACK {
            let mut limit = libc::rlimit { rlim_cur: 1, rlim_max: 1 };
            // SAFETY: one limit is written.
            unsafe { libc::getrlimit(resource, &raw mut limit) };
            print(&format!("{name}={}\n", limit.rlim_cur));
        }
    });
}

/// The signal that ended a confined child, or 0.
fn in_child(body: impl FnOnce()) -> i32 {
    let (job, _input) = nix::unistd::pipe().unwrap();
    let (reports, report) = nix::unistd::pipe().unwrap();
    let prepared = prepare_child(&LIMITS);
    // SAFETY: this process has one thread.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        confine(&prepared, [0, 1, 2, job.as_raw_fd(), 1], report.as_raw_fd());
        body();
        // SAFETY: ends the child.
        unsafe { libc::_exit(0) };
    }
    drop(report);
    confined(reports).unwrap();
    let mut status = 0;
    // SAFETY: our own child, a valid place.
    unsafe { libc::waitpid(pid, &raw mut status, 0) };
    if libc::WIFSIGNALED(status) { libc::WTERMSIG(status) } else { 0 }
}

/// An interpreter of its own before it seals itself.
fn candidate() {
    for attack in before_the_seal() {
        print(&format!("{}={}\n", attack.name, make(&attack)));
    }
    let filter = seal_filter();
    // `struct sock_fprog`: the number of instructions, then where they are.
    let program = [u64::try_from(filter.len() / 8).unwrap(), filter.as_ptr().addr() as u64];
    // SAFETY: the program outlives the call.
    let sealed = unsafe { libc::syscall(libc::SYS_seccomp, 1, 0, program.as_ptr()) };
    print(&format!("sealing={sealed}\n"));
    for attack in after_the_seal() {
        print(&format!("{}={}\n", attack.name, make(&attack)));
    }
}
