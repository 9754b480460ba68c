//! Which system calls a walled process may make.
//!
//! Five tiers. A foreign architecture or a call that honest programs never make ends the process.
//! What libraries try and do without fails with `ENOSYS`; what honest code does by mistake fails
//! with the error that makes the clearest message; what is needed is allowed, some of it by its
//! arguments; all else is refused with `EPERM`.

mod table;

use crate::bpf::{Action, Filter, Rule, Test, Value};
use table::{ALLOWED, KILLED, NO_PATH, REFUSED};

const EPERM: Action = Action::Errno(libc::EPERM);

/// For whom a filter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The host: no path, but it forks, waits and passes descriptors on.
    Host,
    /// A candidate's interpreter from its start on: paths for reading, and one exec.
    Candidate {
        /// A just-in-time compiler maps memory both writable and executable.
        executable_memory: bool,
        /// It may start processes, in a pid namespace of its own.
        processes: bool,
    },
}

/// The descriptor under which processes that belong together find the memory that they may share:
/// a file of fixed size, the only one that may be mapped writable and shared.
pub const SHARED_MEMORY: i32 = 5;

/// The large filter.
pub(crate) fn filter(role: Role) -> Filter {
    Filter::new(&rules(role), EPERM)
}

/// Every way to take one rule of some filter away.
#[cfg(feature = "mutation")]
pub fn ways_to_weaken() -> Vec<String> {
    let all = [
        rules(Role::Host),
        rules(Role::Candidate { executable_memory: false, processes: false }),
        child_rules(),
        sealing_rules(),
        rules(Role::Candidate { executable_memory: false, processes: true }),
        sealing_rules_of_families(),
    ];
    let ways = all.iter().flat_map(|rules| crate::mutation::ways(&crate::bpf::sorted(rules)));
    let mut ways: Vec<String> = ways.chain(["default".to_owned()]).collect();
    ways.sort();
    ways.dedup();
    ways
}

fn rules(role: Role) -> Vec<(i64, Rule)> {
    let mut rules = Vec::with_capacity(400);
    let fixed = |calls: &[i64], action| {
        calls.iter().map(move |&call| (call, Rule::Always(action))).collect::<Vec<_>>()
    };
    for (_, calls) in ALLOWED {
        rules.extend(fixed(calls, Action::Allow));
    }
    for (errno, calls) in REFUSED {
        rules.extend(fixed(calls, Action::Errno(*errno)));
    }
    rules.extend(fixed(KILLED, Action::Kill));
    rules.extend(common());
    match role {
        Role::Host => {
            rules.extend(no_path());
            rules.extend(host());
        }
        Role::Candidate { executable_memory, processes } => {
            rules.extend(candidate());
            rules.extend(if executable_memory { jit() } else { Vec::new() });
            rules.extend(if processes { family(!executable_memory) } else { Vec::new() });
        }
    }
    rules
}

/// The small filter of a host's child, on top of the host's large one, which it has inherited: it
/// takes back what only the host needs. Its own id is put in later.
pub(crate) fn child_filter() -> Filter {
    Filter::new(&child_rules(), Action::Allow)
}

fn child_rules() -> Vec<(i64, Rule)> {
    let refuse = |call, errno| (call, Rule::Always(Action::Errno(errno)));
    let mut rules = vec![
        (libc::SYS_clone, threads_only()),
        refuse(libc::SYS_seccomp, libc::EPERM),
        refuse(libc::SYS_sendmsg, libc::EPERM),
        refuse(libc::SYS_recvmsg, libc::EPERM),
        refuse(libc::SYS_pidfd_open, libc::ENOSYS),
        refuse(libc::SYS_close_range, libc::ENOSYS),
        (libc::SYS_prctl, prctl_of_a_candidate()),
    ];
    rules.extend(own_signals_only());
    rules
}

/// The filter that an interpreter with [`Role::Candidate`] puts on itself when it is warm, as raw
/// `struct sock_filter` entries (8 bytes each): no path any more, no exec, no further filter.
///
/// `seccomp(SECCOMP_SET_MODE_FILTER, 0, &(struct sock_fprog){ bytes / 8, filter })` installs it on
/// the calling thread; `no_new_privs` is set already.
pub fn seal_filter() -> Vec<u8> {
    sealing().bytes()
}

pub(crate) fn sealing() -> Filter {
    Filter::new(&sealing_rules(), Action::Allow)
}

fn sealing_rules() -> Vec<(i64, Rule)> {
    let mut rules = no_path();
    let refused = [libc::SYS_execve, libc::SYS_seccomp];
    rules.extend(refused.map(|call| (call, Rule::Always(EPERM))));
    rules.push((libc::SYS_clone, threads_only()));
    rules.push((libc::SYS_prctl, prctl_of_a_candidate()));
    rules
}

/// As [`seal_filter`], for a process that may start others.
pub fn seal_filter_of_families() -> Vec<u8> {
    sealing_of_families().bytes()
}

pub(crate) fn sealing_of_families() -> Filter {
    Filter::new(&sealing_rules_of_families(), Action::Allow)
}

fn sealing_rules_of_families() -> Vec<(i64, Rule)> {
    let mut rules = sealing_rules();
    rules.push((libc::SYS_clone, threads_and_forks()));
    rules.push((libc::SYS_prctl, getters_alone()));
    rules
}

/// A filter that gives one harmless call another end, to see whether filters work at all.
pub(crate) fn probe_filter(call: i64, action: Action) -> Filter {
    Filter::new(&[(call, Rule::Always(action))], Action::Allow)
}

const fn low(argument: u8, mask: u32, value: u32) -> Test {
    Test { argument, high: false, mask, value: Value::Number(value), equal: true }
}

const fn not(test: Test) -> Test {
    Test { equal: false, ..test }
}

const fn whole(argument: u8, value: u32) -> Test {
    low(argument, u32::MAX, value)
}

const fn high_zero(argument: u8) -> Test {
    Test { argument, high: true, mask: u32::MAX, value: Value::Number(0), equal: true }
}

const fn own(argument: u8) -> Test {
    Test { argument, high: false, mask: u32::MAX, value: Value::OwnPid, equal: true }
}

fn bits(flags: i32) -> u32 {
    flags.cast_unsigned()
}

fn allow_if(tests: Vec<Test>, otherwise: i32) -> Rule {
    Rule::Arguments(vec![(tests, Action::Allow)], Action::Errno(otherwise))
}

/// Allows the call when the argument is one of these.
fn one_of(argument: u8, values: &[u32], otherwise: i32) -> Rule {
    let each = values.iter().map(|&value| (vec![whole(argument, value)], Action::Allow));
    Rule::Arguments(each.collect(), Action::Errno(otherwise))
}

/// Rules by argument that everyone has.
fn common() -> Vec<(i64, Rule)> {
    let clocks = [
        libc::SYS_clock_gettime,
        libc::SYS_clock_getres,
        libc::SYS_clock_nanosleep,
        libc::SYS_timer_create,
    ];
    let ioctls = [libc::TCGETS, libc::TIOCGWINSZ, libc::FIOCLEX, libc::FIONBIO, libc::FIONREAD];
    let ioctls = ioctls.map(|code| u32::try_from(code).expect("ioctl codes have 32 bits"));
    // No locks, leases, notification (they reach other processes), no larger pipes (kernel memory).
    let fcntls = [
        libc::F_DUPFD,
        libc::F_GETFD,
        libc::F_SETFD,
        libc::F_GETFL,
        libc::F_SETFL,
        libc::F_DUPFD_CLOEXEC,
        libc::F_GETPIPE_SZ,
    ];
    let mut rules = vec![
        (libc::SYS_mmap, mapping(true)),
        (libc::SYS_mprotect, no_writable_code()),
        (libc::SYS_ioctl, one_of(1, &ioctls, libc::ENOTTY)),
        (libc::SYS_fcntl, one_of(1, &fcntls.map(bits), libc::EPERM)),
        // asyncio wakes itself up through a pair; no other family is reachable.
        (libc::SYS_socketpair, allow_if(vec![whole(0, bits(libc::AF_UNIX))], libc::EAFNOSUPPORT)),
        // On that pair; with an address it could reach another socket.
        (libc::SYS_sendto, allow_if(vec![whole(4, 0), high_zero(4)], libc::EPERM)),
        // Its own limits, which the hard limits bound.
        (libc::SYS_prlimit64, allow_if(vec![whole(0, 0)], libc::EPERM)),
        (libc::SYS_getpriority, allow_if(vec![whole(1, 0)], libc::EPERM)),
        // Its own group, which has a call of its own on x86_64 alone.
        (libc::SYS_getpgid, allow_if(vec![whole(0, 0)], libc::EPERM)),
        (libc::SYS_sched_getparam, allow_if(vec![whole(0, 0)], libc::EPERM)),
        (libc::SYS_sched_getscheduler, allow_if(vec![whole(0, 0)], libc::EPERM)),
        // ENOSYS: glibc's pthread_getattr_np asks with a thread's id and takes this for an answer.
        (libc::SYS_sched_getaffinity, allow_if(vec![whole(0, 0)], libc::ENOSYS)),
        // The list of another process is an address in its memory.
        (libc::SYS_get_robust_list, allow_if(vec![whole(0, 0)], libc::EPERM)),
    ];
    rules.extend(clocks.map(|call| (call, no_clock_of_others())));
    rules
}

/// A clock with a negative number is the CPU time of a process, whoever's it is, or of a thread,
/// which the kernel lets only its own process ask for (`CPUCLOCK_PERTHREAD_MASK`).
fn no_clock_of_others() -> Rule {
    let plain = vec![low(0, 1 << 31, 0)];
    let of_a_thread = vec![low(0, 4, 4)];
    let allowed = [plain, of_a_thread].map(|tests| (tests, Action::Allow));
    Rule::Arguments(allowed.to_vec(), Action::Errno(libc::EINVAL))
}

/// No code that can be rewritten (unless a just-in-time compiler needs it), and no memory that
/// `RLIMIT_DATA` does not count: writable and shared, or growing down like a stack
/// (`is_data_mapping` of the kernel's mm/internal.h).
fn mapping(refuse_writable_code: bool) -> Rule {
    let (write, both) = (bits(libc::PROT_WRITE), bits(libc::PROT_WRITE | libc::PROT_EXEC));
    let shared = vec![not(low(2, write, 0)), not(low(3, bits(libc::MAP_SHARED), 0))];
    let mut clauses = Vec::new();
    if refuse_writable_code {
        clauses.push((vec![low(2, both, both)], Action::Errno(libc::EACCES)));
    }
    clauses.push((shared, Action::Errno(libc::ENOMEM)));
    // Without a file too where it is only read: `mprotect` could make it writable later.
    let nameless =
        vec![not(low(3, bits(libc::MAP_ANONYMOUS), 0)), not(low(3, bits(libc::MAP_SHARED), 0))];
    clauses.push((nameless, Action::Errno(libc::ENOMEM)));
    let growing = vec![not(low(3, bits(libc::MAP_GROWSDOWN), 0))];
    clauses.push((growing, Action::Errno(libc::ENOMEM)));
    Rule::Arguments(clauses, Action::Allow)
}

fn no_writable_code() -> Rule {
    let both = bits(libc::PROT_WRITE | libc::PROT_EXEC);
    Rule::Arguments(vec![(vec![low(2, both, both)], Action::Errno(libc::EACCES))], Action::Allow)
}

fn jit() -> Vec<(i64, Rule)> {
    vec![(libc::SYS_mmap, mapping(false)), (libc::SYS_mprotect, Rule::Always(Action::Allow))]
}

/// What a process with others of its own may do besides: fork them, signal them (a pid namespace
/// bounds whom that reaches), and share one piece of memory with them. It stays open to view, so
/// that what it holds can be read from outside.
fn family(refuse_writable_code: bool) -> Vec<(i64, Rule)> {
    let signals =
        [libc::SYS_kill, libc::SYS_tgkill, libc::SYS_rt_sigqueueinfo, libc::SYS_rt_tgsigqueueinfo];
    let mut rules = signals.map(|call| (call, Rule::Always(Action::Allow))).to_vec();
    rules.push((libc::SYS_clone, threads_and_forks()));
    rules.push((libc::SYS_prctl, getters_alone()));
    rules.push((libc::SYS_mmap, shared_mapping(refuse_writable_code)));
    rules
}

/// As [`mapping`], but the one file that is there to be shared may be mapped so, without code.
fn shared_mapping(refuse_writable_code: bool) -> Rule {
    let others = bits(libc::MAP_ANONYMOUS | libc::MAP_GROWSDOWN);
    let shared =
        vec![whole(4, bits(SHARED_MEMORY)), low(3, others, 0), low(2, bits(libc::PROT_EXEC), 0)];
    let Rule::Arguments(mut clauses, last) = mapping(refuse_writable_code) else {
        return mapping(refuse_writable_code);
    };
    clauses.insert(0, (shared, Action::Allow));
    Rule::Arguments(clauses, last)
}

/// A thread, or a process that shares nothing with its parent and is its child.
fn threads_and_forks() -> Rule {
    // The low byte is the signal at its end; the others say where its number is to be written.
    let fork = bits(0xff | libc::CLONE_CHILD_SETTID | libc::CLONE_CHILD_CLEARTID);
    let thread = bits(libc::CLONE_THREAD);
    let allowed = [vec![not(low(0, thread, 0))], vec![low(0, !(fork | thread), 0)]];
    let allowed = allowed.map(|tests| (tests, Action::Allow));
    Rule::Arguments(allowed.to_vec(), EPERM)
}

/// A thread of the same process, never a process.
fn threads_only() -> Rule {
    allow_if(vec![not(low(0, bits(libc::CLONE_THREAD), 0))], libc::EPERM)
}

/// Signals to itself only: to others they are an attack, and a check of who else is there.
fn own_signals_only() -> Vec<(i64, Rule)> {
    let calls =
        [libc::SYS_kill, libc::SYS_tgkill, libc::SYS_rt_sigqueueinfo, libc::SYS_rt_tgsigqueueinfo];
    calls.map(|call| (call, allow_if(vec![own(0)], libc::EPERM))).to_vec()
}

const PR_SET_VMA: i32 = 0x5356_4d41;
const GETTERS: [i32; 6] = [
    libc::PR_GET_DUMPABLE,
    libc::PR_SET_NAME,
    libc::PR_GET_NAME,
    libc::PR_GET_SECCOMP,
    libc::PR_GET_NO_NEW_PRIVS,
    PR_SET_VMA,
];

fn getters_alone() -> Rule {
    one_of(0, &GETTERS.map(bits), libc::EPERM)
}

fn prctl_of_a_candidate() -> Rule {
    let mut tests: Vec<_> = GETTERS.iter().map(|&option| vec![whole(0, bits(option))]).collect();
    // To have no core written where the core limit does not count; never back again.
    tests.push(vec![whole(0, bits(libc::PR_SET_DUMPABLE)), whole(1, 0)]);
    let each = tests.into_iter().map(|tests| (tests, Action::Allow));
    Rule::Arguments(each.collect(), EPERM)
}

/// Paths for reading.
fn candidate() -> Vec<(i64, Rule)> {
    let writing = libc::O_ACCMODE | libc::O_CREAT | libc::O_TRUNC | libc::O_APPEND;
    let writing = bits(writing | (libc::O_TMPFILE & !libc::O_DIRECTORY));
    let mut rules = vec![
        (libc::SYS_openat, allow_if(vec![low(2, writing, 0)], libc::EROFS)),
        (libc::SYS_clone, threads_only()),
        (libc::SYS_prctl, prctl_of_a_candidate()),
        // To become the interpreter; Landlock bounds what can be executed, `seal_filter` ends it.
        (libc::SYS_execve, Rule::Always(Action::Allow)),
        // To seal itself. A further filter can only take away; no listener (flags) is possible.
        (
            libc::SYS_seccomp,
            allow_if(vec![whole(0, libc::SECCOMP_SET_MODE_FILTER), whole(1, 0)], libc::EPERM),
        ),
    ];
    #[cfg(target_arch = "x86_64")]
    rules.push((libc::SYS_open, allow_if(vec![low(1, writing, 0)], libc::EROFS)));
    rules.extend(own_signals_only());
    rules
}

/// No path at all. `newfstatat` is among them although C libraries before glibc 2.39 ask by it for
/// what a descriptor is, with an empty path: a filter sees where a path stands and not whether it
/// is empty, so allowing it would tell which paths exist. Python does without when it opens a
/// descriptor; `fstat` itself stays.
fn no_path() -> Vec<(i64, Rule)> {
    NO_PATH.iter().map(|&call| (call, Rule::Always(Action::Errno(libc::ENOENT)))).collect()
}

/// What only the host does; [`child_filter`] takes it back from its children.
fn host() -> Vec<(i64, Rule)> {
    const NEW_NAMESPACES: i32 = libc::CLONE_NEWNS
        | libc::CLONE_NEWCGROUP
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWUSER
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWNET;
    let mut prctls = GETTERS.map(bits).to_vec();
    prctls.extend([libc::PR_SET_PDEATHSIG, libc::PR_SET_DUMPABLE].map(bits));
    prctls.push(bits(libc::PR_SET_NO_NEW_PRIVS));
    let allowed = [
        // Passing pidfds to judge and taking a child's pipes from it.
        libc::SYS_sendmsg,
        libc::SYS_recvmsg,
        libc::SYS_pidfd_open,
        // A child's own walls.
        libc::SYS_close_range,
        libc::SYS_seccomp,
        // A session cannot be left twice, so this need not be taken back.
        libc::SYS_setsid,
        // A child signals itself under the host's filter too, and its id is not known here.
        libc::SYS_kill,
        libc::SYS_tgkill,
        libc::SYS_rt_sigqueueinfo,
        libc::SYS_rt_tgsigqueueinfo,
    ];
    let mut rules = allowed.map(|call| (call, Rule::Always(Action::Allow))).to_vec();
    rules.push((libc::SYS_clone, allow_if(vec![low(0, bits(NEW_NAMESPACES), 0)], libc::EPERM)));
    rules.push((libc::SYS_prctl, one_of(0, &prctls, libc::EPERM)));
    rules
}

#[cfg(test)]
mod tests;
