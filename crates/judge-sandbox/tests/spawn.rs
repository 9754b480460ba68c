//! Starts small programs behind the walls and watches each wall bite.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::ffi::OsString;
use std::fs::File;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use judge_protocol::Exit;
use judge_sandbox::{
    ChildLimits, Command, Confinement, Ended, Isolation, ProbeState, SpawnError, View, Wall, probe,
    spawn,
};

const LIMITS: ChildLimits =
    ChildLimits { data_bytes: 256 << 20, cpu_seconds: 5, open_files: 32, threads: 4 };
const CANDIDATE: Confinement =
    Confinement::Candidate { limits: LIMITS, executable_memory: false, processes: false };
const BARE: Confinement = Confinement::Bare { limits: LIMITS };
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

/// Everything that can be had here, and the bare floor.
fn profiles() -> [Isolation; 2] {
    let full = Isolation::detect().unwrap();
    [full.clone(), full.without(&DEPTH)]
}

fn pipe() -> (OwnedFd, OwnedFd) {
    nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC).unwrap()
}

fn system_view() -> View {
    let paths = ["/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/null"];
    let readable = paths.into_iter().map(PathBuf::from).filter(|path| path.exists());
    View {
        readable: readable.collect(),
        files: vec![("/judge/note".into(), b"a note\n".as_slice().into())],
    }
}

fn shell_program() -> PathBuf {
    std::fs::canonicalize("/bin/sh").unwrap()
}

fn shell(script: &str, confinement: Confinement) -> (Command, OwnedFd, File) {
    let (stdin, input) = pipe();
    let (output, stdout) = pipe();
    let stderr = stdout.try_clone().unwrap();
    let environment = [("PATH", "/usr/bin:/bin"), ("GREETING", "hi")];
    let command = Command {
        program: shell_program(),
        arguments: vec!["-c".into(), OsString::from(script)],
        environment: environment.map(|(name, value)| (name.into(), value.into())).to_vec(),
        descriptors: vec![(stdin, 0), (stdout, 1), (stderr, 2)],
        view: system_view(),
        confinement,
    };
    (command, input, File::from(output))
}

/// What a shell script prints and how it ends.
fn run(isolation: &Isolation, script: &str, confinement: Confinement) -> (String, Ended) {
    let (command, input, output) = shell(script, confinement);
    let spawned = spawn(isolation, command).unwrap();
    drop(input);
    finish(spawned.process, output)
}

fn finish(mut process: judge_sandbox::Process, mut output: File) -> (String, Ended) {
    let mut text = String::new();
    output.read_to_string(&mut text).unwrap();
    (text, process.reap().unwrap())
}

/// Whether the process ends within twenty seconds.
fn ends(process: &judge_sandbox::Process) -> bool {
    let mut ended = [nix::poll::PollFd::new(process.pidfd(), nix::poll::PollFlags::POLLIN)];
    nix::poll::poll(&mut ended, 20_000u16).unwrap() == 1
}

fn says(isolation: &Isolation, script: &str, confinement: Confinement, expected: &str) {
    let (text, _) = run(isolation, script, confinement);
    assert!(text.contains(expected), "{script:?} printed {text:?}, not {expected:?}");
}

#[test]
fn a_program_has_the_environment_it_was_given_and_no_other() {
    for isolation in profiles() {
        for confinement in [CANDIDATE, Confinement::Host, BARE] {
            let (text, ended) = run(&isolation, "echo $GREETING $HOME $0; exit 3", confinement);
            assert_eq!(text, format!("hi {}\n", shell_program().display()));
            assert_eq!(ended.exit, Exit::Code(3));
        }
    }
}

#[test]
fn a_program_has_only_its_own_descriptors() {
    let script = "for n in 3 4 5 6 7 8 9; do (: <&$n) 2>/dev/null && echo open $n; done; echo done";
    // Subshells need a fork: a host may, and so may a program without walls.
    let (_keep_a, _keep_b) = pipe();
    for confinement in [Confinement::Host, BARE] {
        let (text, _) = run(&Isolation::detect().unwrap(), script, confinement);
        assert_eq!(text, "done\n");
    }
}

#[test]
fn a_candidate_cannot_fork_under_any_profile() {
    for isolation in profiles() {
        says(&isolation, "(echo inner) || echo no fork", CANDIDATE, "fork");
        let (text, _) = run(&isolation, "(echo inner)", CANDIDATE);
        assert!(!text.contains("inner"), "{text}");
    }
    says(&Isolation::none(), "(echo inner)", BARE, "inner");
}

#[test]
fn a_candidate_cannot_write_under_any_profile() {
    for isolation in profiles() {
        let script = "echo x > /tmp/judge-sandbox-test; echo done";
        let (text, _) = run(&isolation, script, CANDIDATE);
        assert!(text.contains("cannot create"), "{text}");
        assert!(!PathBuf::from("/tmp/judge-sandbox-test").exists());
    }
}

#[test]
fn a_candidate_cannot_signal_its_parent() {
    for isolation in profiles() {
        says(&isolation, "kill -0 $PPID && echo reached; echo done", CANDIDATE, "done");
        let (text, _) = run(&isolation, "kill -0 $PPID && echo reached", CANDIDATE);
        assert!(!text.contains("reached"), "{text}");
        let (_, ended) = run(&isolation, "kill -9 $$; echo alive", CANDIDATE);
        assert_eq!(ended.exit, Exit::Signal(9));
    }
}

#[test]
fn landlock_alone_keeps_to_the_view() {
    let full = Isolation::detect().unwrap();
    let others = DEPTH.into_iter().filter(|wall| *wall != Wall::Landlock).collect::<Vec<_>>();
    let only = full.without(&others);
    if !only.has(Wall::Landlock) {
        return;
    }
    says(&only, "read line < /etc/passwd && echo read; echo done", CANDIDATE, "Permission denied");
    says(&only, "exec /bin/cat /dev/null", CANDIDATE, "Permission denied");
    // Without it the floor allows to read until the process seals itself.
    let floor = only.without(&DEPTH);
    says(&floor, "read line < /etc/passwd && echo read", CANDIDATE, "read");
}

#[test]
fn a_view_holds_what_it_names_and_nothing_else() {
    let full = Isolation::detect().unwrap();
    if !full.has(Wall::MountNamespace) {
        return;
    }
    let script = "echo /* ; read line < /judge/note; echo $line; test -e /etc/passwd || echo gone; \
                  test -e /.old || echo clean; test -x /lib64/ld-linux-x86-64.so.2 && echo loader";
    for confinement in [CANDIDATE, Confinement::Host] {
        let (text, _) = run(&full, script, confinement);
        for expected in ["a note", "gone", "clean", "/judge", "/usr"] {
            assert!(text.contains(expected), "{text}");
        }
        assert!(!text.contains("/tmp"), "{text}");
        assert_eq!(text.contains("loader"), cfg!(target_arch = "x86_64"), "{text}");
    }
    let script = "echo x > /judge/note; echo x > /usr/x; echo x > /x; mkdir /y; echo done";
    let (text, _) = run(&full, script, Confinement::Host);
    assert_eq!(text.matches("Read-only file system").count(), 4, "{text}");
}

#[test]
fn a_file_in_a_closed_home_can_be_executed() {
    let full = Isolation::detect().unwrap();
    if !full.has(Wall::MountNamespace) {
        return;
    }
    let home = tempfile("closed home");
    let program = home.join("bin/shell");
    std::fs::create_dir_all(home.join("bin")).unwrap();
    std::fs::copy(shell_program(), &program).unwrap();
    let closed = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&home, closed).unwrap();
    let (mut command, _input, output) = shell("echo ran", CANDIDATE);
    command.program = program;
    command.view.readable.push(home.join("bin"));
    let (text, _) = finish(spawn(&full, command).unwrap().process, output);
    std::fs::remove_dir_all(home).unwrap();
    assert_eq!(text, "ran\n");
}

fn tempfile(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("judge sandbox {name} {}", std::process::id()))
}

#[test]
fn a_process_is_the_second_of_its_namespace_and_a_host_the_first() {
    let full = Isolation::detect().unwrap();
    if !full.has(Wall::PidNamespace) {
        return;
    }
    says(&full, "echo pid $$", CANDIDATE, "pid 2\n");
    says(&full, "echo pid $$", Confinement::Host, "pid 1\n");
}

#[test]
fn a_program_runs_as_nobody_who_owns_anything() {
    let full = Isolation::detect().unwrap();
    if !full.has(Wall::MountNamespace) {
        return;
    }
    let (text, _) = run(&full, "exec id -u", Confinement::Host);
    assert!(text.trim().parse::<u32>().unwrap() > 60_000, "{text}");
}

#[test]
fn limits_bind_under_every_profile() {
    for isolation in profiles() {
        for confinement in [CANDIDATE, BARE] {
            let (text, _) =
                run(&isolation, "ulimit -d; ulimit -n; ulimit -c; ulimit -f", confinement);
            assert_eq!(text, format!("{}\n32\n0\n0\n", 256 << 10));
            says(&isolation, "ulimit -d unlimited; echo $?", confinement, "ulimit:");
        }
    }
}

#[test]
fn the_kernel_ends_an_endless_loop() {
    let limits = ChildLimits { cpu_seconds: 1, ..LIMITS };
    let candidate = Confinement::Candidate { limits, executable_memory: false, processes: false };
    for isolation in profiles() {
        let (command, _input, _output) = shell("while :; do :; done", candidate);
        let mut process = spawn(&isolation, command).unwrap().process;
        assert!(ends(&process), "still running");
        let ended = process.reap().unwrap();
        assert_eq!(ended.exit, Exit::Signal(libc::SIGXCPU));
        assert!(ended.cpu >= Duration::from_millis(500), "{ended:?}");
    }
}

#[test]
fn a_process_can_be_watched_and_killed() {
    for isolation in profiles() {
        let (command, _input, mut output) = shell("echo up; while :; do :; done", CANDIDATE);
        let mut process = spawn(&isolation, command).unwrap().process;
        output.read_exact(&mut [0; 3]).unwrap();
        let sample = process.sample().unwrap();
        assert_eq!(sample.threads, 1);
        assert!(sample.anonymous_bytes > 100_000 && sample.peak_bytes >= sample.anonymous_bytes);
        assert!(sample.data_bytes > 0);
        let before = process.cpu_time().unwrap();
        let start = Instant::now();
        while process.cpu_time().unwrap() < before + Duration::from_millis(20) {
            assert!(start.elapsed() < Duration::from_secs(20));
        }
        process.kill();
        assert_eq!(process.reap().unwrap().exit, Exit::Signal(libc::SIGKILL));
        assert!(process.reap().is_err());
        assert_eq!(output.read(&mut [0; 1]).unwrap(), 0);
    }
}

#[test]
fn cpu_time_can_be_read_until_a_process_is_reaped() {
    for isolation in profiles() {
        let script = "n=0; while test $n -lt 20000; do n=$((n+1)); done";
        let (command, _input, mut output) = shell(script, CANDIDATE);
        let mut process = spawn(&isolation, command).unwrap().process;
        output.read_to_end(&mut Vec::new()).unwrap();
        assert!(ends(&process), "still running");
        let seen = process.cpu_time().unwrap();
        let said = process.reap().unwrap().cpu;
        assert!(seen > Duration::ZERO);
        assert!(seen.abs_diff(said) < Duration::from_millis(20), "{seen:?} {said:?}");
    }
}

#[test]
fn a_dropped_process_leaves_nothing() {
    for isolation in profiles() {
        let (command, _input, mut output) = shell("echo up; while :; do :; done", CANDIDATE);
        let process = spawn(&isolation, command).unwrap().process;
        output.read_exact(&mut [0; 3]).unwrap();
        let pid = process.pid();
        drop(process);
        assert_eq!(output.read(&mut [0; 1]).unwrap(), 0);
        assert!(!PathBuf::from(format!("/proc/{pid}")).exists());
    }
}

#[test]
fn a_missing_program_is_named() {
    for isolation in profiles() {
        let (mut command, _input, _output) = shell("", CANDIDATE);
        command.program = "/usr/bin/no such program".into();
        let error = spawn(&isolation, command).unwrap_err();
        assert_eq!(
            error.to_string(),
            "/usr/bin/no such program: ENOENT: no such file or directory"
        );
        assert!(matches!(error, SpawnError::Exec { errno: libc::ENOENT, .. }));
    }
}

#[test]
fn descriptors_keep_apart_even_when_their_numbers_cross() {
    let (command, _input, mut output) = shell("echo a >&1; echo b >&2; echo c >&7", BARE);
    let mut command = command;
    let [(stdin, _), (stdout, _), (stderr, _)] = <[_; 3]>::try_from(command.descriptors).unwrap();
    let (mut sevenths, seven) = pipe();
    let (mut seconds, second) = pipe();
    drop(stderr);
    command.descriptors = vec![(seven, 7), (second, 2), (stdout, 1), (stdin, 0)];
    let mut process = spawn(&Isolation::none(), command).unwrap().process;
    let texts = [&mut output, &mut File::from(seconds.try_clone().unwrap())].map(|file| {
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        text
    });
    let mut text = String::new();
    File::from(sevenths.try_clone().unwrap()).read_to_string(&mut text).unwrap();
    (sevenths, seconds) = (seconds, sevenths);
    drop((sevenths, seconds));
    assert_eq!((texts, text.as_str()), (["a\n".into(), "b\n".into()], "c\n"));
    process.reap().unwrap();
}

#[test]
fn many_processes_start_at_once() {
    let isolation = Isolation::detect().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let (text, ended) = run(&isolation, "echo on", CANDIDATE);
                    assert_eq!((text.as_str(), ended.exit), ("on\n", Exit::Code(0)));
                }
            });
        }
    });
}

#[test]
fn a_probe_agrees_with_what_stands() {
    let isolation = Isolation::detect().unwrap();
    let probes = probe();
    for wall in [Wall::NoNewPrivs, Wall::Seccomp, Wall::Landlock, Wall::MountNamespace] {
        let probe = probes.iter().find(|probe| probe.name == wall.name()).unwrap();
        assert_eq!(probe.state == ProbeState::Stands, isolation.has(wall), "{probe:?}");
    }
    for probe in probes {
        assert!(!probe.detail.is_empty(), "{probe:?}");
        assert_eq!(
            probe.state == ProbeState::Missing,
            !probe.costs.is_empty() && probe.state != ProbeState::Caution,
            "{probe:?}"
        );
        println!("{probe:?}");
    }
}

#[test]
fn the_kernel_confirms_that_no_right_is_left() {
    // These do not close on exec; the last has a high number.
    let inheritable = nix::unistd::pipe().unwrap();
    nix::fcntl::fcntl(&inheritable.0, nix::fcntl::FcntlArg::F_DUPFD(200)).unwrap();
    for isolation in profiles() {
        for (confinement, filters) in [(CANDIDATE, "2"), (Confinement::Host, "0")] {
            let (command, input, mut output) = shell("echo up; read line", confinement);
            let mut process = spawn(&isolation, command).unwrap().process;
            output.read_exact(&mut [0; 3]).unwrap();
            let status =
                std::fs::read_to_string(format!("/proc/{}/status", process.pid())).unwrap();
            let field = |name: &str| {
                let line = status.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap_or_else(|| panic!("{name} in {status}")).trim().to_owned()
            };
            for rights in ["CapInh:", "CapPrm:", "CapEff:", "CapAmb:"] {
                assert_eq!(field(rights), "0000000000000000", "{rights} {confinement:?}");
            }
            assert_eq!(field("NoNewPrivs:"), "1");
            // Only root may list another user's descriptors.
            if let Ok(open) = std::fs::read_dir(format!("/proc/{}/fd", process.pid())) {
                assert_eq!(open.count(), 3, "{confinement:?}");
            }
            let session = field("NSsid:");
            assert_eq!(session.split('\t').next(), Some(process.pid().to_string().as_str()));
            assert_eq!(field("Seccomp:"), filters);
            assert_eq!(field("SigBlk:"), "0000000000000000");
            assert_eq!(field("SigIgn:"), "0000000000000000");
            if isolation.has(Wall::UserId) {
                assert_eq!(field("Groups:"), "");
                assert!(field("Uid:").split('\t').all(|id| id.parse::<u32>().unwrap() > 60_000));
                assert!(field("Gid:").split('\t').all(|id| id.parse::<u32>().unwrap() > 60_000));
            }
            drop(input);
            process.reap().unwrap();
        }
    }
}

#[test]
fn namespaces_are_new_ones() {
    let full = Isolation::detect().unwrap();
    let kinds = [
        ("user", Wall::UserNamespace),
        ("pid", Wall::PidNamespace),
        ("mnt", Wall::MountNamespace),
        ("net", Wall::NetworkNamespace),
        ("ipc", Wall::IpcNamespace),
        ("uts", Wall::UtsNamespace),
    ];
    let (command, input, mut output) = shell("echo up; read line", CANDIDATE);
    let mut process = spawn(&full, command).unwrap().process;
    output.read_exact(&mut [0; 3]).unwrap();
    for (kind, wall) in kinds {
        let own = std::fs::read_link(format!("/proc/self/ns/{kind}")).unwrap();
        // Only root may look into another user's process.
        if let Ok(other) = std::fs::read_link(format!("/proc/{}/ns/{kind}", process.pid())) {
            assert_eq!(own != other, full.has(wall), "{kind}");
        }
    }
    drop(input);
    process.reap().unwrap();
}

#[test]
fn a_candidate_does_not_learn_the_machine_s_name() {
    let full = Isolation::detect().unwrap();
    if full.has(Wall::UtsNamespace) {
        says(&full, "exec uname -n", Confinement::Host, "judge\n");
    }
}

#[test]
fn the_floor_stands_whatever_is_left_out() {
    let full = Isolation::detect().unwrap();
    let floor = full.clone().without(&Wall::ALL);
    let above = |isolation: &Isolation| {
        let standing = isolation.standing().iter();
        standing.filter(|wall| Isolation::ABOVE_THE_FLOOR.contains(wall)).count()
    };
    assert_eq!(above(&floor), 0);
    assert_eq!(floor.left_out().len(), above(&full));
    assert_eq!(floor.standing().len() + floor.left_out().len(), full.standing().len());
}
