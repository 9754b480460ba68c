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
use std::os::fd::{AsFd as _, AsRawFd as _, FromRawFd as _, OwnedFd};
use std::path::PathBuf;

#[path = "attacks/family.rs"]
mod family;
#[path = "attacks/refused.rs"]
mod refused;
#[path = "attacks/values.rs"]
mod values;

use judge_sandbox::{
    ChildLimits, Command, Confinement, Isolation, SHARED_MEMORY, View, Wall, confine, confined,
    prepare_child, seal, seal_filter, seal_filter_of_families, shared_memory, spawn,
};
use nix::errno::Errno;

use family::of_a_family;
use refused::refused;
use values::{by_bit, by_value, of_a_host};

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

fn attack(name: &'static str, call: i64, arguments: [i64; 6], expected: &'static str) -> Attack {
    Attack { name, call, arguments, expected }
}

/// Refused or allowed by their arguments, each with one that matters.
#[expect(clippy::too_many_lines, reason = "a list")]
fn by_argument() -> Vec<Attack> {
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
    found.extend(by_value());
    found
}

/// What a program before its seal may do with paths and with itself.
fn before_the_seal() -> Vec<Attack> {
    let path = c"/dev/null".as_ptr().addr().cast_signed() as i64;
    let here = i64::from(libc::AT_FDCWD);
    let parent = i64::from(nix::unistd::getppid().as_raw());
    let fork = i64::from(libc::SIGCHLD);
    let timer_slack = i64::from(libc::PR_GET_TIMERSLACK);
    let mut found = vec![
        attack("read a path", libc::SYS_openat, [here, path, 0, 0, 0, 0], "done"),
        attack("write a path", libc::SYS_openat, [here, path, 1, 0, 0, 0], "EROFS"),
        attack("make a path", libc::SYS_openat, [here, path, 0o100, 0, 0, 0], "EROFS"),
        #[cfg(target_arch = "x86_64")]
        attack("write a path (old)", libc::SYS_open, [path, 1, 0, 0, 0, 0], "EROFS"),
        attack("fork before", libc::SYS_clone, [fork, 0, 0, 0, 0, 0], "EPERM"),
        attack("kill before", libc::SYS_kill, [parent, 0, 0, 0, 0, 0], "EPERM"),
        attack("prctl before", libc::SYS_prctl, [timer_slack, 0, 0, 0, 0, 0], "EPERM"),
        attack("listen to filters", libc::SYS_seccomp, [1, 8, 0, 0, 0, 0], "EPERM"),
    ];
    found.extend(by_bit());
    found
}

/// The same program after it.
fn after_the_seal() -> Vec<Attack> {
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
        [_, "family"] => family(),
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
    let candidate = Confinement::Candidate { limits, executable_memory: false, processes: false };
    let family = Confinement::Candidate { limits, executable_memory: false, processes: true };
    let mut said = play(&floor, "host", Confinement::Host);
    said.push_str(&play(&floor, "candidate", candidate));
    let apart = apart();
    if apart.has(Wall::PidNamespace) {
        said.push_str(&play(&apart, "family", family));
    }
    let mut red = Vec::new();
    let limits = READ_BACK.iter().map(|(name, _, value)| (*name, value.to_string()));
    let mut wanted: Vec<(&str, String)> = limits.collect();
    wanted.push(("sealing", "0".to_owned()));
    let has_families = apart.has(Wall::PidNamespace);
    wanted.extend(has_families.then(|| ("sealing of a family", "0".to_owned())));
    let of_a_family = if has_families { of_a_family() } else { Vec::new() };
    let attacks = [by_argument(), before_the_seal(), after_the_seal(), of_a_host(), of_a_family];
    let attacks = attacks.into_iter().flatten();
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

/// The floor and a pid namespace, without which nobody may start processes. Capabilities are kept:
/// without them the kernel itself would refuse new namespaces.
fn apart() -> Isolation {
    let kept = [Wall::PidNamespace, Wall::UserNamespace];
    let left_out = Isolation::ABOVE_THE_FLOOR.into_iter().filter(|wall| !kept.contains(wall));
    let left_out: Vec<Wall> = left_out.chain([Wall::Capabilities]).collect();
    Isolation::detect().unwrap().without(&left_out)
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
    let (input, _master) = terminal();
    let memory = shared_memory(c"shared", 4096).unwrap();
    let stderr = std::io::stderr().as_fd().try_clone_to_owned().unwrap();
    let command = Command {
        program,
        arguments: vec![role.into()],
        environment: Vec::new(),
        descriptors: vec![(input, 0), (stdout, 1), (stderr, 2), (memory, SHARED_MEMORY)],
        view: View { readable, files: Vec::new() },
        confinement,
    };
    let mut process = spawn(isolation, command).unwrap().process;
    let mut said = String::new();
    File::from(output).read_to_string(&mut said).unwrap();
    process.reap().unwrap();
    said
}

/// A terminal that nobody looks at: the candidate's side, and the other.
fn terminal() -> (OwnedFd, OwnedFd) {
    let (mut master, mut slave) = (-1, -1);
    let none = std::ptr::null_mut();
    // SAFETY: two descriptors are written; there is no name, and nothing is set.
    let made =
        unsafe { libc::openpty(&raw mut master, &raw mut slave, none, none.cast(), none.cast()) };
    assert_eq!(made, 0);
    // SAFETY: both were just made and belong to nobody else.
    unsafe { (OwnedFd::from_raw_fd(slave), OwnedFd::from_raw_fd(master)) }
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
    for attack in of_a_host() {
        print(&format!("{}={}\n", attack.name, make(&attack)));
    }
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
    print(&format!("sealing={}\n", install(&seal_filter())));
    for attack in after_the_seal() {
        print(&format!("{}={}\n", attack.name, make(&attack)));
    }
}

/// An interpreter of its own that may start processes, after its seal.
fn family() {
    print(&format!("sealing of a family={}\n", install(&seal_filter_of_families())));
    for attack in of_a_family() {
        print(&format!("{}={}\n", attack.name, make(&attack)));
    }
}

/// Puts a filter on this thread, and says what the kernel said: 0 when it is on.
fn install(filter: &[u8]) -> i64 {
    // `struct sock_fprog`: the number of instructions, then where they are.
    let program = [u64::try_from(filter.len() / 8).unwrap(), filter.as_ptr().addr() as u64];
    // SAFETY: the program outlives the call.
    unsafe { libc::syscall(libc::SYS_seccomp, 1, 0, program.as_ptr()) }
}
