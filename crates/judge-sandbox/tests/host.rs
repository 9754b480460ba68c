//! A host that seals itself and confines its children, played by this very program: the test starts
//! it again behind the walls, as `judge` starts an interpreter. Runs without the usual harness,
//! because a host has one thread.
#![expect(unsafe_code, reason = "a host forks")]
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, reason = "a test")]

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, AsRawFd as _, FromRawFd as _, OwnedFd};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use judge_protocol::Exit;
use judge_sandbox::{
    ChildLimits, Command, Confinement, Isolation, Process, View, Wall, confine, confined,
    prepare_child, seal, self_test, spawn,
};

const LIMITS: ChildLimits =
    ChildLimits { data_bytes: 128 << 20, cpu_seconds: 5, open_files: 24, threads: 4 };
const DEPTH: [Wall; 8] = [
    Wall::UserId,
    Wall::UserNamespace,
    Wall::PidNamespace,
    Wall::MountNamespace,
    Wall::NetworkNamespace,
    Wall::IpcNamespace,
    Wall::UtsNamespace,
    Wall::Landlock,
];
/// A scene that takes longer than this has failed.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "host", scene] => host(scene),
        [_, "judge"] => judge(),
        _ => test(),
    }
}

/// The tests: each scene under all walls that can be had, and under the floor alone.
fn test() {
    std::thread::spawn(|| {
        std::thread::sleep(PATIENCE);
        eprintln!("out of patience");
        std::process::abort();
    });
    let full = Isolation::detect().unwrap();
    let floor = full.clone().without(&DEPTH);
    for (name, isolation) in [("all walls", &full), ("the floor", &floor)] {
        println!("host behind {name}: {:?}", isolation.standing());
        for (scene, expected) in SCENES {
            let (said, _) = play(isolation, scene);
            assert_eq!(said, *expected, "{scene} behind {name}");
        }
        assert_eq!(play(isolation, "seal").0, sealed(&full), "behind {name}");
        threads_are_bound_where_they_can_be(isolation);
        a_host_s_child_can_be_watched_by_its_pidfd(isolation);
        children_die_with_their_host(isolation);
    }
    all_dies_with_judge();
    println!("ok");
}

/// What a child does, and what is then to be read from it.
const SCENES: &[(&str, &str)] = &[
    ("attacks", "[]\n-> 0"),
    ("descriptors", "[0, 1, 2, 3, 4]\n-> 0"),
    ("memory", "64 MB: true, 256 MB: false\n-> 0"),
    ("uncounted memory", "grows down: ENOMEM, shared: ENOMEM, moved stack: ENOMEM\n-> 0"),
    ("limits", "raised: false\n-> 0"),
    ("fstat", "fstat: true, stat: false, by an empty path: false\n-> 0"),
    ("ptrace", "-> 31"),
    ("loop", "-> 24"),
    ("self-kill", "-> 9"),
    ("file", "EPERM\n-> 0"),
];

/// What a host says of its seal on this machine.
fn sealed(full: &Isolation) -> String {
    let mut walls = vec![Wall::NoNewPrivs, Wall::Capabilities];
    walls.extend(full.has(Wall::Landlock).then_some(Wall::Landlock));
    walls.extend([Wall::Rlimits, Wall::Seccomp, Wall::NoPath]);
    let missing = full.missing().iter().filter(|failure| failure.wall == Wall::Landlock);
    format!("{walls:?} {:?}", missing.collect::<Vec<_>>())
}

fn start(isolation: &Isolation, arguments: &[&str], confinement: Confinement) -> (Process, File) {
    let program = std::fs::canonicalize(std::env::current_exe().unwrap()).unwrap();
    let paths = ["/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null"];
    let mut readable: Vec<_> =
        paths.into_iter().map(PathBuf::from).filter(|path| path.exists()).collect();
    readable.push(program.clone());
    let (output, stdout) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap();
    let null = OwnedFd::from(File::open("/dev/null").unwrap());
    let stderr = std::io::stderr().as_fd().try_clone_to_owned().unwrap();
    let command = Command {
        program,
        arguments: arguments.iter().map(OsString::from).collect(),
        environment: vec![("RUST_BACKTRACE".into(), "0".into())],
        descriptors: vec![(null, 0), (stdout, 1), (stderr, 2)],
        view: View { readable, files: Vec::new() },
        confinement,
    };
    (spawn(isolation, command).unwrap().process, File::from(output))
}

/// Has a host play one scene and returns what it and its child printed.
fn play(isolation: &Isolation, scene: &str) -> (String, Exit) {
    let (mut process, mut output) = start(isolation, &["host", scene], Confinement::Host);
    let mut said = String::new();
    output.read_to_string(&mut said).unwrap();
    (said, process.reap().unwrap().exit)
}

fn threads_are_bound_where_they_can_be(isolation: &Isolation) {
    let (said, _) = play(isolation, "threads");
    // Its own four, and those of 63 others that may run beside it.
    let bound = if isolation.threads_bound() { "threads: 256" } else { "threads: 300" };
    assert_eq!(said, format!("{bound}\n-> 0"));
}

fn a_host_s_child_can_be_watched_by_its_pidfd(isolation: &Isolation) {
    let (process, mut output) = start(isolation, &["host", "endless"], Confinement::Host);
    output.read_exact(&mut [0; 3]).unwrap();
    let pidfd = pidfd_of(child_of(process.pid()));
    let child = Process::from_pidfd(pidfd).unwrap();
    let start = Instant::now();
    while child.cpu_time().unwrap() < Duration::from_millis(20) {
        assert!(start.elapsed() < Duration::from_secs(20));
    }
    assert!(child.sample().unwrap().anonymous_bytes > 0);
    child.kill();
    let mut said = String::new();
    output.read_to_string(&mut said).unwrap();
    assert_eq!(said, "-> 9");
}

fn child_of(host: i32) -> i32 {
    let children = std::fs::read_to_string(format!("/proc/{host}/task/{host}/children")).unwrap();
    children.trim().parse().unwrap()
}

fn pidfd_of(pid: i32) -> OwnedFd {
    // SAFETY: a new descriptor of our own.
    unsafe {
        let fd = libc::syscall(libc::SYS_pidfd_open, pid, 0);
        OwnedFd::from_raw_fd(i32::try_from(fd).unwrap())
    }
}

/// The pipe ends when nobody is left who could write to it.
fn children_die_with_their_host(isolation: &Isolation) {
    let (process, mut output) = start(isolation, &["host", "endless"], Confinement::Host);
    output.read_exact(&mut [0; 3]).unwrap();
    drop(process);
    assert_eq!(output.read(&mut [0; 1]).unwrap(), 0);
}

fn all_dies_with_judge() {
    // More CPU time than there is patience: nothing of what judge starts may end by that.
    let limits = ChildLimits { open_files: 1024, data_bytes: 1 << 30, cpu_seconds: 100, ..LIMITS };
    let bare = Confinement::Bare { limits };
    let (process, mut output) = start(&Isolation::none(), &["judge"], bare);
    output.read_exact(&mut [0; 6]).unwrap();
    drop(process);
    assert_eq!(output.read(&mut [0; 1]).unwrap(), 0);
}

/// Plays judge: starts a host and a candidate, and waits to be killed.
fn judge() {
    let isolation = Isolation::detect().unwrap();
    let program = std::fs::canonicalize("/bin/sh").unwrap();
    let run = |confinement| {
        let stdout = std::io::stdout().as_fd().try_clone_to_owned().unwrap();
        let paths = ["/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache"];
        let readable = paths.into_iter().map(PathBuf::from).filter(|path| path.exists());
        let command = Command {
            program: program.clone(),
            arguments: vec!["-c".into(), "echo up; while :; do :; done".into()],
            environment: Vec::new(),
            descriptors: vec![(stdout, 1)],
            view: View { readable: readable.collect(), files: Vec::new() },
            confinement,
        };
        spawn(&isolation, command).unwrap()
    };
    let _host = run(Confinement::Host);
    let limits = ChildLimits { cpu_seconds: 100, ..LIMITS };
    let _candidate =
        run(Confinement::Candidate { limits, executable_memory: false, processes: false });
    std::thread::sleep(PATIENCE);
}

/// Plays a host: seals itself, forks one confined child for a scene and says how it ended.
fn host(scene: &str) {
    let null = File::open("/dev/null").unwrap();
    let (job, _input) = nix::unistd::pipe().unwrap();
    let (reports, report) = nix::unistd::pipe().unwrap();
    let cpu_seconds = match scene {
        "loop" => 1,
        // Ended by nothing but its host's end.
        "endless" => 100,
        _ => LIMITS.cpu_seconds,
    };
    let limits = ChildLimits { cpu_seconds, ..LIMITS };
    let (standing, missing) = seal(&[]);
    if scene == "seal" {
        return print(&format!("{standing:?} {missing:?}"));
    }
    let prepared = prepare_child(&limits);
    // SAFETY: this process has one thread.
    let pid = unsafe { libc::fork() };
    assert!(pid >= 0, "a sealed host can fork");
    if pid == 0 {
        let descriptors = [null.as_raw_fd(), 1, 2, job.as_raw_fd(), 1];
        confine(&prepared, descriptors, report.as_raw_fd());
        let code = act(scene);
        // SAFETY: ends the child.
        unsafe { libc::_exit(code) };
    }
    drop(report);
    if let Err(failure) = confined(reports) {
        print(&failure.to_string());
    }
    let mut status = 0;
    // SAFETY: our own child, a valid place.
    unsafe { libc::waitpid(pid, &raw mut status, 0) };
    let code =
        if libc::WIFSIGNALED(status) { libc::WTERMSIG(status) } else { libc::WEXITSTATUS(status) };
    print(&format!("-> {code}"));
}

fn print(text: &str) {
    std::io::stdout().write_all(text.as_bytes()).unwrap();
    std::io::stdout().flush().unwrap();
}

/// What a confined child does.
fn act(scene: &str) -> i32 {
    match scene {
        "attacks" => print(&format!("{:?}\n", self_test())),
        "descriptors" => {
            let open = (0..512).filter(|&fd| {
                // SAFETY: numbers only.
                unsafe { libc::fcntl(fd, libc::F_GETFD) >= 0 }
            });
            print(&format!("{:?}\n", open.collect::<Vec<_>>()));
        }
        "memory" => {
            let fits =
                |megabytes: usize| Vec::<u8>::new().try_reserve_exact(megabytes << 20).is_ok();
            print(&format!("64 MB: {}, 256 MB: {}\n", fits(64), fits(256)));
        }
        "uncounted memory" => print(&uncounted_memory()),
        "limits" => {
            let raised = libc::rlimit { rlim_cur: 1 << 40, rlim_max: 1 << 40 };
            // SAFETY: one limit is read.
            let done = unsafe { libc::setrlimit(libc::RLIMIT_DATA, &raw const raised) };
            print(&format!("raised: {}\n", done == 0));
        }
        "fstat" => {
            let stat = std::fs::metadata("/usr").is_ok();
            let mut place = [0u64; 64];
            // SAFETY: the kernel writes less than the place holds.
            let (fstat, by_empty_path) = unsafe {
                let place = place.as_mut_ptr();
                let flag = libc::AT_EMPTY_PATH;
                // Absolute, so that the descriptor does not matter: the flag allows any path.
                let path = c"/usr".as_ptr();
                let by_path = libc::syscall(libc::SYS_newfstatat, 1, path, place, flag);
                (libc::syscall(libc::SYS_fstat, 1, place) == 0, by_path == 0)
            };
            print(&format!("fstat: {fstat}, stat: {stat}, by an empty path: {by_empty_path}\n"));
        }
        "threads" => {
            let wait = || std::thread::sleep(Duration::from_millis(300));
            let start = || std::thread::Builder::new().stack_size(1 << 16).spawn(wait).ok();
            let threads: Vec<_> = (0..299).filter_map(|_| start()).collect();
            print(&format!("threads: {}\n", threads.len() + 1));
        }
        "file" => {
            // SAFETY: a shared memory segment is a number.
            let segment = unsafe { libc::shmget(libc::IPC_PRIVATE, 4096, 0o1600) };
            let errno = nix::errno::Errno::last();
            print(&format!("{}\n", if segment < 0 { format!("{errno:?}") } else { "made".into() }));
        }
        // SAFETY: the walls end this process here.
        "ptrace" => unsafe {
            libc::ptrace(libc::PTRACE_TRACEME);
        },
        // SAFETY: a signal to itself.
        "self-kill" => unsafe {
            libc::kill(libc::getpid(), libc::SIGKILL);
        },
        "loop" => loop {
            std::hint::spin_loop();
        },
        "endless" => {
            print("up\n");
            loop {
                std::hint::spin_loop();
            }
        }
        other => print(other),
    }
    0
}

/// Ways to have memory that `RLIMIT_DATA` does not count.
fn uncounted_memory() -> String {
    let null = std::ptr::null_mut();
    let both = libc::PROT_READ | libc::PROT_WRITE;
    let map = |flags| {
        // SAFETY: new memory, which is not used.
        unsafe { libc::mmap(null, 1 << 30, both, flags | libc::MAP_ANONYMOUS, -1, 0) };
        nix::errno::Errno::last()
    };
    let down = map(libc::MAP_PRIVATE | libc::MAP_GROWSDOWN);
    let shared = map(libc::MAP_SHARED);
    let here = (&raw const null).addr() & !0xfff;
    let stack = std::ptr::with_exposed_provenance_mut(here);
    nix::errno::Errno::clear();
    // SAFETY: too large to succeed; were it to, the next line would not be reached.
    unsafe { libc::mremap(stack, 4096, 8 << 30, libc::MREMAP_MAYMOVE) };
    let moved = nix::errno::Errno::last();
    format!("grows down: {down:?}, shared: {shared:?}, moved stack: {moved:?}\n")
}
