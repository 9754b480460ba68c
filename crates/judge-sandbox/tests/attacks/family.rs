//! What a process tries that may start others: everything of a fork but a plain one, and memory to
//! share that is not the file meant for it.

use judge_sandbox::SHARED_MEMORY;

use super::{Attack, attack};

/// The signal at a child's end is in the low byte; the rest of the flags say what is shared, and
/// which namespaces are new.
const FLAGS: [(&str, i32); 21] = [
    ("family shares its memory", libc::CLONE_VM),
    ("family shares its folders", libc::CLONE_FS),
    ("family shares its descriptors", libc::CLONE_FILES),
    ("family shares its signals", libc::CLONE_SIGHAND),
    ("family asks for a descriptor", libc::CLONE_PIDFD),
    ("family is traced on", libc::CLONE_PTRACE),
    ("family waits for its child", libc::CLONE_VFORK),
    ("family makes a sibling", libc::CLONE_PARENT),
    ("family makes a mount namespace", libc::CLONE_NEWNS),
    ("family shares its semaphores", libc::CLONE_SYSVSEM),
    ("family sets its thread's place", libc::CLONE_SETTLS),
    ("family is told the number", libc::CLONE_PARENT_SETTID),
    ("family is detached", libc::CLONE_DETACHED),
    ("family is not traced", libc::CLONE_UNTRACED),
    ("family makes a cgroup namespace", libc::CLONE_NEWCGROUP),
    ("family makes a uts namespace", libc::CLONE_NEWUTS),
    ("family makes an ipc namespace", libc::CLONE_NEWIPC),
    ("family makes a user namespace", libc::CLONE_NEWUSER),
    ("family makes a pid namespace", libc::CLONE_NEWPID),
    ("family makes a network namespace", libc::CLONE_NEWNET),
    ("family shares its input and output", libc::CLONE_IO),
];

/// Forks and mappings, most of them refused.
pub(crate) fn of_a_family() -> Vec<Attack> {
    let (read, write, execute) = (1, 2, 4);
    let (shared, private, anonymous, down) = (1, 2, 0x20, 0x100);
    let memory = i64::from(SHARED_MEMORY);
    let fork = |name, flags: i32, expected| {
        let flags = i64::from(flags | libc::SIGCHLD);
        attack(name, libc::SYS_clone, [flags, 0, 0, 0, 0, 0], expected)
    };
    let map = |name, protection, flags, descriptor, expected| {
        attack(name, libc::SYS_mmap, [0, 4096, protection, flags, descriptor, 0], expected)
    };
    let mut found = vec![
        fork("family forks", 0, "done"),
        map("family maps its memory", read | write, shared, memory, "done"),
        map("family maps it as code", write | execute, shared, memory, "EACCES"),
        map("family maps another file", write, shared, 1, "ENOMEM"),
        map("family maps none", write, shared | anonymous, memory, "ENOMEM"),
        map("family maps it downwards", write, shared | down, memory, "ENOMEM"),
        map("family maps code", write | execute, private | anonymous, -1, "EACCES"),
        map("family maps downwards", write, private | anonymous | down, -1, "ENOMEM"),
    ];
    found.extend(FLAGS.map(|(name, flags)| fork(name, flags, "EPERM")));
    found
}
