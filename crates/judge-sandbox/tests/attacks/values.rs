//! Single values of arguments, where a call is allowed with others.

use super::{Attack, attack};

const TIOCSTI: i64 = 0x5412;
const TIOCSCTTY: i64 = 0x540e;
const FIOASYNC: i64 = 0x5452;
// The C library's crate does not have these on every machine.
const F_SETSIG: i32 = 10;
const PR_SET_SPECULATION_CTRL: i32 = 53;

/// Commands that reach a terminal, another process or the kernel's own memory. Descriptor 0 is a
/// terminal, 1 a pipe. The kernel would not say what is expected here to any of them.
pub(crate) fn by_value() -> Vec<Attack> {
    let place = Box::leak(Box::new([0u64; 64])).as_mut_ptr().addr().cast_signed() as i64;
    let own = i64::from(std::process::id());
    let ioctl = |name, descriptor, code| {
        attack(name, libc::SYS_ioctl, [descriptor, code, place, 0, 0, 0], "ENOTTY")
    };
    let fcntl = |name, command: i32, value| {
        attack(name, libc::SYS_fcntl, [1, i64::from(command), value, 0, 0, 0], "EPERM")
    };
    let prctl = |name, option: i32, [second, third, fourth, fifth]: [i64; 4]| {
        let arguments = [i64::from(option), second, third, fourth, fifth, 0];
        attack(name, libc::SYS_prctl, arguments, "EPERM")
    };
    vec![
        ioctl("types into a terminal", 0, TIOCSTI),
        ioctl("takes a terminal", 0, TIOCSCTTY),
        ioctl("has a pipe send signals", 1, FIOASYNC),
        fcntl("locks", libc::F_SETLK, place),
        fcntl("locks for a description", libc::F_OFD_SETLK, place),
        fcntl("takes a lease", libc::F_SETLEASE, 0),
        fcntl("asks for notices", libc::F_NOTIFY, 0),
        fcntl("has a process signalled", libc::F_SETOWN, own),
        fcntl("chooses that signal", F_SETSIG, 10),
        fcntl("enlarges a pipe", libc::F_SETPIPE_SZ, 1 << 16),
        prctl("takes its death signal back", libc::PR_SET_PDEATHSIG, [0; 4]),
        prctl("keeps capabilities", libc::PR_SET_KEEPCAPS, [0; 4]),
        prctl("sets a filter the old way", libc::PR_SET_SECCOMP, [99, 0, 0, 0]),
        prctl("sets its timers' slack", libc::PR_SET_TIMERSLACK, [1, 0, 0, 0]),
        prctl("adopts orphans", libc::PR_SET_CHILD_SUBREAPER, [0; 4]),
        prctl("clears ambient rights", libc::PR_CAP_AMBIENT, [4, 0, 0, 0]),
        prctl("moves its own break", libc::PR_SET_MM, [1, 0, 0, 1]),
        prctl("lets others trace it", libc::PR_SET_PTRACER, [1, 0, 0, 0]),
        prctl("sets speculation", PR_SET_SPECULATION_CTRL, [99, 0, 1, 0]),
        prctl("can be dumped again", libc::PR_SET_DUMPABLE, [1, 0, 0, 0]),
        // Both halves of an address count.
        attack("sends to a low address", libc::SYS_sendto, [1, place, 1, 0, 4096, 16], "EPERM"),
        attack(
            "sends to a round address",
            libc::SYS_sendto,
            [1, place, 1, 0, 1 << 32, 16],
            "EPERM",
        ),
    ]
}

/// Ways to open a path that change something, each bit alone.
pub(crate) fn by_bit() -> Vec<Attack> {
    let path = c"/dev/null".as_ptr().addr().cast_signed() as i64;
    let here = i64::from(libc::AT_FDCWD);
    let nameless = libc::O_TMPFILE & !libc::O_DIRECTORY;
    let ways = [
        ("opens for both", libc::O_RDWR),
        ("empties", libc::O_TRUNC),
        ("appends", libc::O_APPEND),
        ("makes a nameless file", nameless),
    ];
    let mut found: Vec<Attack> = ways
        .map(|(name, way)| {
            attack(name, libc::SYS_openat, [here, path, i64::from(way), 0, 0, 0], "EROFS")
        })
        .into();
    #[cfg(target_arch = "x86_64")]
    found.extend(
        [
            ("opens for both (old)", libc::O_RDWR),
            ("makes (old)", libc::O_CREAT),
            ("empties (old)", libc::O_TRUNC),
            ("appends (old)", libc::O_APPEND),
            ("makes a nameless file (old)", nameless),
        ]
        .map(|(name, way)| {
            attack(name, libc::SYS_open, [path, i64::from(way), 0, 0, 0, 0], "EROFS")
        }),
    );
    found.push(attack("asks for an action", libc::SYS_seccomp, [2, 0, path, 0, 0, 0], "EPERM"));
    found
}

/// What not even a host may do: a process in a namespace of its own.
pub(crate) fn of_a_host() -> Vec<Attack> {
    let namespaces = [
        ("host makes a mount namespace", libc::CLONE_NEWNS),
        ("host makes a cgroup namespace", libc::CLONE_NEWCGROUP),
        ("host makes a uts namespace", libc::CLONE_NEWUTS),
        ("host makes an ipc namespace", libc::CLONE_NEWIPC),
        ("host makes a user namespace", libc::CLONE_NEWUSER),
        ("host makes a pid namespace", libc::CLONE_NEWPID),
        ("host makes a network namespace", libc::CLONE_NEWNET),
    ];
    let flags = |namespace| i64::from(namespace | libc::SIGCHLD);
    namespaces
        .map(|(name, namespace)| {
            attack(name, libc::SYS_clone, [flags(namespace), 0, 0, 0, 0, 0], "EPERM")
        })
        .into()
}
