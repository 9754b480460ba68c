//! The filters, run by a small machine of our own: what becomes of each call.

use proptest::prelude::*;

use super::{Role, child_filter, filter, sealing, sealing_of_families};
use crate::bpf::{Action, FIRST_FOREIGN, Filter, simulate};
use crate::policy::table::{ALLOWED, KILLED, NO_PATH, REFUSED};

const CANDIDATE: Role = Role::Candidate { executable_memory: false, processes: false };
const JIT: Role = Role::Candidate { executable_memory: true, processes: false };
const FAMILY: Role = Role::Candidate { executable_memory: false, processes: true };
const ALLOW: Action = Action::Allow;

fn errno(errno: i32) -> Action {
    Action::Errno(errno)
}

/// What the kernel does with several filters: the strictest action wins, of equals the newest.
fn stacked(filters: &[&Filter], call: i64, arguments: &[u64]) -> u32 {
    let rank = |code: u32| match code & 0xffff_0000 {
        libc::SECCOMP_RET_KILL_PROCESS => 0,
        libc::SECCOMP_RET_ERRNO => 1,
        libc::SECCOMP_RET_ALLOW => 2,
        other => panic!("no such action: {other:#x}"),
    };
    let newest_first = filters.iter().rev();
    newest_first
        .map(|filter| simulate::run(filter, call, arguments))
        .min_by_key(|&c| rank(c))
        .unwrap()
}

fn check(filters: &[&Filter], table: &[(i64, &[u64], Action)]) {
    for (call, arguments, action) in table {
        let code = stacked(filters, *call, arguments);
        assert_eq!(code, action.code(), "call {call} with {arguments:x?}");
    }
}

fn flags(flags: i32) -> u64 {
    u64::from(flags.cast_unsigned())
}

const OWN: u64 = 4711;

fn with_own_pid(mut filter: Filter) -> Filter {
    filter.set_own_pid(4711);
    filter
}

#[test]
fn a_candidate_reads_but_never_writes_paths() {
    let writing = [
        libc::O_WRONLY,
        libc::O_RDWR,
        libc::O_CREAT,
        libc::O_TRUNC,
        libc::O_APPEND,
        libc::O_TMPFILE,
        libc::O_CREAT | libc::O_RDWR | libc::O_CLOEXEC,
    ];
    let filter = filter(CANDIDATE);
    let reading = flags(libc::O_CLOEXEC | libc::O_DIRECTORY | libc::O_NOFOLLOW);
    check(&[&filter], &[(libc::SYS_openat, &[0, 0, reading], ALLOW)]);
    for way in writing {
        check(&[&filter], &[(libc::SYS_openat, &[0, 0, flags(way)], errno(libc::EROFS))]);
    }
}

#[test]
fn a_family_forks_and_signals_and_shares_one_file_alone() {
    let (filter, sealed) = (filter(FAMILY), sealing_of_families());
    let (read, write, exec) = (1, 2, 4);
    let (shared, private, anonymous) = (1, 2, 0x20);
    let fork = flags(libc::SIGCHLD | libc::CLONE_CHILD_SETTID | libc::CLONE_CHILD_CLEARTID);
    let of = |more: i32| fork | flags(more);
    let refused = errno(libc::EPERM);
    check(
        &[&filter, &sealed],
        &[
            (libc::SYS_clone, &[fork], ALLOW),
            (libc::SYS_clone, &[flags(libc::CLONE_THREAD | libc::CLONE_VM)], ALLOW),
            (libc::SYS_clone, &[of(libc::CLONE_NEWPID)], refused),
            (libc::SYS_clone, &[of(libc::CLONE_NEWUSER)], refused),
            (libc::SYS_clone, &[of(libc::CLONE_VM)], refused),
            (libc::SYS_clone, &[of(libc::CLONE_PARENT)], refused),
            (libc::SYS_clone, &[of(libc::CLONE_FILES)], refused),
            (libc::SYS_kill, &[4712, 15], ALLOW),
            (libc::SYS_execve, &[0], refused),
            (libc::SYS_openat, &[0, 0, 0], errno(libc::ENOENT)),
            (libc::SYS_prctl, &[flags(libc::PR_SET_DUMPABLE), 0], refused),
            (libc::SYS_prctl, &[flags(libc::PR_SET_CHILD_SUBREAPER), 1], refused),
            (libc::SYS_mmap, &[0, 1, read | write, shared, 5], ALLOW),
            (libc::SYS_mmap, &[0, 1, read | write, shared, 6], errno(libc::ENOMEM)),
            (libc::SYS_mmap, &[0, 1, read | write, shared | anonymous, 5], errno(libc::ENOMEM)),
            (libc::SYS_mmap, &[0, 1, read | write | exec, shared, 5], errno(libc::EACCES)),
            (libc::SYS_mmap, &[0, 1, read | write, private | anonymous, u64::MAX], ALLOW),
        ],
    );
}

#[test]
fn no_clock_and_no_list_of_another_process_is_read() {
    let of_process = u64::from((!4712_u32 << 3) | 2);
    let of_thread = u64::from((!4712_u32 << 3) | 6);
    let of_descriptor = u64::from((!3_u32 << 3) | 3);
    for role in [Role::Host, CANDIDATE, JIT] {
        let filter = filter(role);
        for call in [
            libc::SYS_clock_gettime,
            libc::SYS_clock_getres,
            libc::SYS_clock_nanosleep,
            libc::SYS_timer_create,
        ] {
            check(
                &[&filter],
                &[
                    (call, &[0], ALLOW),
                    (call, &[2], ALLOW),
                    (call, &[of_thread], ALLOW),
                    (call, &[of_process], errno(libc::EINVAL)),
                    (call, &[of_process | u64::from(u32::MAX) << 32], errno(libc::EINVAL)),
                    (call, &[of_descriptor], errno(libc::EINVAL)),
                ],
            );
        }
        check(
            &[&filter],
            &[
                (libc::SYS_get_robust_list, &[0], ALLOW),
                (libc::SYS_get_robust_list, &[4712], errno(libc::EPERM)),
            ],
        );
    }
}

#[test]
fn memory_is_private_or_read_only_and_code_is_not_writable() {
    let (read, write, exec) = (1, 2, 4);
    let (shared, private, anonymous) = (1, 2, 0x20);
    let shared_validate = 3;
    for (role, writable_code) in [(CANDIDATE, errno(libc::EACCES)), (JIT, ALLOW)] {
        let filter = filter(role);
        check(
            &[&filter],
            &[
                (libc::SYS_mmap, &[0, 1, read | write, private | anonymous], ALLOW),
                (libc::SYS_mmap, &[0, 1, read | exec, private], ALLOW),
                (libc::SYS_mmap, &[0, 1, read, shared], ALLOW),
                (libc::SYS_mmap, &[0, 1, read, shared | anonymous], errno(libc::ENOMEM)),
                (libc::SYS_mmap, &[0, 1, 0, shared | anonymous], errno(libc::ENOMEM)),
                (libc::SYS_mmap, &[0, 1, read | write, shared], errno(libc::ENOMEM)),
                (libc::SYS_mmap, &[0, 1, write, shared_validate], errno(libc::ENOMEM)),
                (libc::SYS_mmap, &[0, 1, read | write | exec, private], writable_code),
                (libc::SYS_mprotect, &[0, 1, write | exec], writable_code),
                (libc::SYS_mprotect, &[0, 1, read | exec], ALLOW),
                (libc::SYS_mmap, &[0, 1, read | write, private | 0x100], errno(libc::ENOMEM)),
                (libc::SYS_memfd_create, &[], errno(libc::ENOSYS)),
            ],
        );
    }
}

#[test]
fn a_candidate_makes_threads_but_no_process_and_signals_itself_alone() {
    let filter = with_own_pid(filter(CANDIDATE));
    check(
        &[&filter],
        &[
            (libc::SYS_clone, &[flags(libc::CLONE_THREAD | libc::CLONE_VM)], ALLOW),
            (libc::SYS_clone, &[flags(libc::SIGCHLD)], errno(libc::EPERM)),
            (libc::SYS_clone3, &[], errno(libc::ENOSYS)),
            (libc::SYS_kill, &[OWN, 9], ALLOW),
            // The kernel reads 32 bits of a process id.
            (libc::SYS_kill, &[OWN | 7 << 32, 9], ALLOW),
            (libc::SYS_kill, &[1, 9], errno(libc::EPERM)),
            (libc::SYS_kill, &[0, 9], errno(libc::EPERM)),
            (libc::SYS_kill, &[u64::MAX, 9], errno(libc::EPERM)),
            (libc::SYS_tgkill, &[OWN, 1, 9], ALLOW),
            (libc::SYS_tgkill, &[OWN + 1, 1, 9], errno(libc::EPERM)),
            (libc::SYS_rt_sigqueueinfo, &[1], errno(libc::EPERM)),
            (libc::SYS_tkill, &[OWN], errno(libc::EPERM)),
        ],
    );
}

#[test]
fn the_network_is_a_pair_of_sockets_within_the_process() {
    for role in [CANDIDATE, Role::Host] {
        let unix = flags(libc::AF_UNIX);
        let unsupported = errno(libc::EAFNOSUPPORT);
        check(
            &[&filter(role)],
            &[
                (libc::SYS_socket, &[unix], errno(libc::EACCES)),
                (libc::SYS_socketpair, &[unix], ALLOW),
                (libc::SYS_socketpair, &[flags(libc::AF_INET)], unsupported),
                (libc::SYS_sendto, &[3, 0, 1, 0, 0, 0], ALLOW),
                (libc::SYS_sendto, &[3, 0, 1, 0, 1 << 32, 16], errno(libc::EPERM)),
                (libc::SYS_sendto, &[3, 0, 1, 0, 4, 16], errno(libc::EPERM)),
                (libc::SYS_connect, &[3], errno(libc::EPERM)),
                (libc::SYS_bind, &[3], errno(libc::EPERM)),
            ],
        );
    }
}

#[test]
fn a_sealed_process_knows_no_path() {
    let candidate = filter(CANDIDATE);
    let (seal, host) = (sealing(), filter(Role::Host));
    let missing = errno(libc::ENOENT);
    let empty_path = flags(libc::AT_EMPTY_PATH);
    for filters in [&[&candidate, &seal][..], &[&host][..]] {
        for &call in NO_PATH {
            check(filters, &[(call, &[], missing)]);
        }
        check(
            filters,
            &[
                // An empty path cannot be told from another one.
                (libc::SYS_newfstatat, &[3, 0, 0, empty_path], missing),
                (libc::SYS_fstat, &[3, 0], ALLOW),
                (libc::SYS_execve, &[], errno(libc::EPERM)),
                (libc::SYS_execveat, &[], errno(libc::EPERM)),
                (libc::SYS_ptrace, &[], Action::Kill),
                (libc::SYS_read, &[], ALLOW),
            ],
        );
    }
    check(&[&candidate, &seal], &[(libc::SYS_seccomp, &[1, 0], errno(libc::EPERM))]);
    check(&[&candidate], &[(libc::SYS_execve, &[], ALLOW), (libc::SYS_seccomp, &[1, 0], ALLOW)]);
    check(&[&candidate], &[(libc::SYS_seccomp, &[1, 8], errno(libc::EPERM))]);
}

#[test]
fn a_host_forks_and_its_child_does_not() {
    let (host, child) = (filter(Role::Host), with_own_pid(child_filter()));
    let fork = flags(libc::SIGCHLD | libc::CLONE_CHILD_SETTID);
    let refused = errno(libc::EPERM);
    let death = flags(libc::PR_SET_PDEATHSIG);
    let namespace = flags(libc::SIGCHLD | libc::CLONE_NEWUSER);
    for (call, arguments, in_child) in [
        (libc::SYS_clone, &[fork][..], refused),
        (libc::SYS_sendmsg, &[], refused),
        (libc::SYS_recvmsg, &[], refused),
        (libc::SYS_seccomp, &[1, 0], refused),
        (libc::SYS_prctl, &[death], refused),
        (libc::SYS_pidfd_open, &[], errno(libc::ENOSYS)),
        (libc::SYS_close_range, &[], errno(libc::ENOSYS)),
        (libc::SYS_kill, &[1, 0], refused),
        (libc::SYS_kill, &[OWN, 0], ALLOW),
        (libc::SYS_wait4, &[], ALLOW),
        (libc::SYS_clone, &[flags(libc::CLONE_THREAD)], ALLOW),
    ] {
        check(&[&host], &[(call, arguments, ALLOW)]);
        check(&[&host, &child], &[(call, arguments, in_child)]);
    }
    check(&[&host], &[(libc::SYS_clone, &[namespace], refused)]);
    let dumpable = flags(libc::PR_SET_DUMPABLE);
    check(&[&host, &child], &[(libc::SYS_prctl, &[dumpable, 1], refused)]);
    check(&[&host, &child], &[(libc::SYS_prctl, &[dumpable, 0], ALLOW)]);
    check(&[&host], &[(libc::SYS_prlimit64, &[1], refused), (libc::SYS_prlimit64, &[0], ALLOW)]);
}

#[test]
fn a_filter_is_short_enough_for_its_place() {
    assert!(child_filter().instructions().len() <= 128);
    for role in [CANDIDATE, JIT, Role::Host] {
        let length = filter(role).instructions().len();
        assert!(length < 600, "{length} instructions");
    }
    assert_eq!(super::seal_filter().len(), sealing().instructions().len() * 8);
}

#[test]
fn no_call_stands_in_two_tiers() {
    let refused = REFUSED.iter().flat_map(|(_, calls)| *calls);
    let allowed = ALLOWED.iter().flat_map(|(_, calls)| *calls);
    let mut all: Vec<i64> = refused.chain(allowed).chain(KILLED).copied().collect();
    let before = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), before);
}

/// A call that only `x86_64` has, and the newer form that every machine has.
#[cfg(target_arch = "x86_64")]
const OLDER_FORMS: &[(i64, i64)] = &[
    (libc::SYS_poll, libc::SYS_ppoll),
    (libc::SYS_select, libc::SYS_pselect6),
    (libc::SYS_pipe, libc::SYS_pipe2),
    (libc::SYS_dup2, libc::SYS_dup3),
    (libc::SYS_epoll_wait, libc::SYS_epoll_pwait),
    (libc::SYS_alarm, libc::SYS_setitimer),
    (libc::SYS_time, libc::SYS_gettimeofday),
    (libc::SYS_pause, libc::SYS_rt_sigsuspend),
    (libc::SYS_open, libc::SYS_openat),
    (libc::SYS_stat, libc::SYS_newfstatat),
    (libc::SYS_lstat, libc::SYS_newfstatat),
    (libc::SYS_access, libc::SYS_faccessat),
    (libc::SYS_readlink, libc::SYS_readlinkat),
    (libc::SYS_mkdir, libc::SYS_mkdirat),
    (libc::SYS_rmdir, libc::SYS_unlinkat),
    (libc::SYS_unlink, libc::SYS_unlinkat),
    (libc::SYS_rename, libc::SYS_renameat),
    (libc::SYS_link, libc::SYS_linkat),
    (libc::SYS_symlink, libc::SYS_symlinkat),
    (libc::SYS_mknod, libc::SYS_mknodat),
    (libc::SYS_chmod, libc::SYS_fchmodat),
    (libc::SYS_chown, libc::SYS_fchownat),
    (libc::SYS_lchown, libc::SYS_fchownat),
    (libc::SYS_utime, libc::SYS_utimensat),
    (libc::SYS_utimes, libc::SYS_utimensat),
    (libc::SYS_futimesat, libc::SYS_utimensat),
    (libc::SYS_inotify_init, libc::SYS_inotify_init1),
];

#[cfg(target_arch = "x86_64")]
#[test]
fn an_older_form_of_a_call_ends_as_the_newer_one_does() {
    let (candidate, host, seal) = (filter(CANDIDATE), filter(Role::Host), sealing());
    for filters in [&[&candidate][..], &[&candidate, &seal], &[&host]] {
        for &(older, newer) in OLDER_FORMS {
            let of = |call| stacked(filters, call, &[]);
            assert_eq!(of(older), of(newer), "{older} and {newer}");
        }
    }
}

/// What `x86_64` allows and `aarch64` does not have: what serves there, and of those without such a
/// call, why they are not missed.
const ALLOWED_ON_X86_64_ALONE: [(&str, Result<&str, &str>); 14] = [
    ("poll", Ok("ppoll")),
    ("select", Ok("pselect6")),
    ("alarm", Ok("setitimer")),
    ("time", Ok("gettimeofday")),
    ("pause", Ok("rt_sigsuspend")),
    ("pipe", Ok("pipe2")),
    ("dup2", Ok("dup3")),
    ("epoll_wait", Ok("epoll_pwait")),
    ("stat", Ok("newfstatat")),
    ("lstat", Ok("newfstatat")),
    ("access", Ok("faccessat")),
    ("readlink", Ok("readlinkat")),
    ("getpgrp", Err("getpgid of itself, which a rule by argument allows, says the same")),
    ("arch_prctl", Err("the thread's segment is a register that needs no call")),
];

/// The calls of a list of the table, on `x86_64` and on every machine.
fn names_of(list: &str) -> [Vec<&'static str>; 2] {
    let source = include_str!("table.rs");
    let start = source.find(&format!("const {list}:")).unwrap();
    let end = start + source[start..].find("\n];").unwrap();
    let (mut here, mut everywhere) = (Vec::new(), Vec::new());
    // How far in the item stands that a `cfg` is about, until it ends.
    let mut alone: Option<usize> = None;
    for line in source[start..end].lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        let code = text.split("//").next().unwrap();
        for name in code.split("SYS_").skip(1) {
            let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            here.push(name);
            everywhere.extend(alone.is_none().then_some(name));
        }
        if text.starts_with("#[cfg(target_arch = \"x86_64\")]") {
            alone = Some(indent);
        } else if alone == Some(indent) && !text.starts_with('(') && !text.starts_with("//") {
            alone = None;
        }
    }
    [here, everywhere]
}

#[test]
fn both_machines_allow_the_same_but_for_a_list() {
    let [here, everywhere] = names_of("ALLOWED");
    assert!(everywhere.len() > 80, "{}", everywhere.len());
    let mut alone: Vec<_> = here.iter().filter(|name| !everywhere.contains(name)).collect();
    let mut listed: Vec<_> = ALLOWED_ON_X86_64_ALONE.iter().map(|(name, _)| name).collect();
    alone.sort_unstable();
    listed.sort_unstable();
    assert_eq!(alone, listed);
    for (name, instead) in ALLOWED_ON_X86_64_ALONE {
        assert!(instead.is_err() || instead.is_ok_and(|call| everywhere.contains(&call)), "{name}");
    }
    // What is refused or ends a process in one place alone is an older form, or not there at all.
    for list in ["NO_PATH", "REFUSED", "KILLED"] {
        let [here, everywhere] = names_of(list);
        let alone = here.iter().filter(|name| !everywhere.contains(name));
        assert!(alone.count() <= 14 && !everywhere.is_empty(), "{list}");
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
fn names_are_read_from_the_table_as_the_compiler_reads_them() {
    let count = ALLOWED.iter().map(|(_, calls)| calls.len()).sum::<usize>();
    assert_eq!(names_of("ALLOWED")[0].len(), count);
    assert_eq!(names_of("KILLED")[0].len(), KILLED.len());
    assert_eq!(names_of("NO_PATH")[0].len(), NO_PATH.len());
    let refused = REFUSED.iter().map(|(_, calls)| calls.len()).sum::<usize>();
    assert_eq!(names_of("REFUSED")[0].len(), refused);
}

/// Every number that some rule names.
fn named(call: i64) -> bool {
    let by_argument = [super::common(), super::candidate(), super::host(), super::no_path()];
    let refused = REFUSED.iter().flat_map(|(_, calls)| *calls);
    let allowed = ALLOWED.iter().flat_map(|(_, calls)| *calls);
    let by_argument = by_argument.iter().flatten().map(|(call, _)| call);
    refused.chain(allowed).chain(KILLED).chain(by_argument).any(|&other| other == call)
}

proptest! {
    #[test]
    fn every_number_not_in_the_table_is_refused(call in 0u32..FIRST_FOREIGN, small in 0u32..600, a: [u64; 6]) {
        for role in [CANDIDATE, JIT, Role::Host] {
            let filter = filter(role);
            for call in [call, small].map(i64::from).into_iter().filter(|&call| !named(call)) {
                prop_assert_eq!(simulate::run(&filter, call, &a), errno(libc::EPERM).code());
            }
        }
    }

    #[test]
    fn fixed_tiers_do_not_look_at_arguments(a: [u64; 6]) {
        let filter = filter(CANDIDATE);
        for &call in KILLED {
            prop_assert_eq!(simulate::run(&filter, call, &a), Action::Kill.code());
        }
        for (number, calls) in REFUSED {
            for &call in *calls {
                prop_assert_eq!(simulate::run(&filter, call, &a), errno(*number).code());
            }
        }
        for (_, calls) in ALLOWED {
            for &call in *calls {
                prop_assert_eq!(simulate::run(&filter, call, &a), ALLOW.code());
            }
        }
    }

    #[test]
    fn foreign_calls_end_the_process(call: u32, x32 in FIRST_FOREIGN.., arch in 0u32..0xC000_0000) {
        for filter in [filter(CANDIDATE), filter(Role::Host), child_filter(), sealing()] {
            prop_assert_eq!(simulate::run_as(&filter, arch, call, &[]), Action::Kill.code());
            prop_assert_eq!(simulate::run(&filter, x32.into(), &[]), Action::Kill.code());
        }
    }
}
