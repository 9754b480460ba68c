//! Takes one rule or one wall away, to see that a test notices.
//!
//! Exists with the feature `mutation` only, which nothing but `cargo xtask mutate-policy` asks for.
//! What is taken away stands in the environment, as a list with commas:
//!
//! - `call:N` lets the system call N pass every filter,
//! - `clause:N:I` drops the I-th clause of its rule,
//! - `test:N:I:J` drops the J-th test of that clause, `bit:N:I:J:B` one bit that it looks at,
//! - `value:N:A:V` lets N pass where its argument A is V,
//! - `default` lets pass what no rule names,
//! - `wall:NAME` leaves a wall out, `rlimit:N` one resource limit, `dumpable` that flag,
//! - `landlock:N`, `network:N`, `scope:N` leave one right (a bit's number) unhandled.

use std::ffi::OsString;
use std::sync::OnceLock;

use crate::bpf::{Action, Clause, Rule, Test, Value};
use crate::wall::Wall;

const VARIABLE: &str = "JUDGE_MUTATION";

/// What is taken away; read once, before any fork.
fn list() -> &'static [String] {
    static LIST: OnceLock<Vec<String>> = OnceLock::new();
    LIST.get_or_init(|| {
        let text = std::env::var(VARIABLE).unwrap_or_default();
        text.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    })
}

fn is_asked(what: &str) -> bool {
    list().iter().any(|word| word == what)
}

/// The variable as a program that is started inherits it.
pub(crate) fn inherited() -> (OsString, OsString) {
    (VARIABLE.into(), list().join(",").into())
}

/// Whether this wall is to be left out.
pub(crate) fn without(wall: Wall) -> bool {
    list().iter().any(|word| word.strip_prefix("wall:") == Some(wall.name()))
}

/// Whether this resource is to stay unlimited.
pub(crate) fn without_limit(resource: i32) -> bool {
    is_asked(&format!("rlimit:{resource}"))
}

/// Whether the process is to stay dumpable.
pub(crate) fn stays_dumpable() -> bool {
    is_asked("dumpable")
}

/// The rights without those that are to be left unhandled.
pub(crate) fn rights(kind: &str, all: u64) -> u64 {
    (0..16).filter(|bit| is_asked(&format!("{kind}:{bit}"))).fold(all, |all, bit| all & !(1 << bit))
}

/// Changes the rules of a filter.
pub(crate) fn change(rules: &mut [(u32, Rule)], otherwise: &mut Action) {
    if is_asked("default") {
        *otherwise = Action::Allow;
    }
    for word in list() {
        let mut parts = word.split(':');
        let kind = parts.next().unwrap_or_default();
        let numbers: Vec<u32> = parts.filter_map(|text| text.parse().ok()).collect();
        let Some((call, numbers)) = numbers.split_first() else { continue };
        let Some((_, rule)) = rules.iter_mut().find(|(number, _)| number == call) else { continue };
        match (kind, rule) {
            ("call", rule) => *rule = Rule::Always(Action::Allow),
            (kind, Rule::Arguments(clauses, _)) => weaken(kind, numbers, clauses),
            _ => {}
        }
    }
}

fn weaken(kind: &str, numbers: &[u32], clauses: &mut Vec<Clause>) {
    let number = |at: usize| numbers.get(at).copied().unwrap_or(u32::MAX);
    let place = |at: usize| usize::try_from(number(at)).unwrap_or(usize::MAX);
    match kind {
        "clause" if place(0) < clauses.len() => drop(clauses.remove(place(0))),
        "test" => {
            let tests = clauses.get_mut(place(0)).map(|(tests, _)| tests);
            if let Some(tests) = tests.filter(|tests| place(1) < tests.len()) {
                tests.remove(place(1));
            }
        }
        "bit" => {
            let tests = clauses.get_mut(place(0)).map(|(tests, _)| tests);
            if let Some(test) = tests.and_then(|tests| tests.get_mut(place(1))) {
                test.mask &= !(1 << number(2));
            }
        }
        "value" => {
            let argument = u8::try_from(number(0)).unwrap_or(u8::MAX);
            let value = Value::Number(number(1));
            let test = Test { argument, high: false, mask: u32::MAX, value, equal: true };
            clauses.insert(0, (vec![test], Action::Allow));
        }
        _ => {}
    }
}

/// The ways to weaken a filter of these rules.
pub(crate) fn ways(rules: &[(u32, Rule)]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, rule) in rules {
        match rule {
            Rule::Always(Action::Allow) => {}
            Rule::Always(Action::Errno(_) | Action::Kill) => found.push(format!("call:{number}")),
            Rule::Arguments(clauses, last) => {
                found.push(format!("call:{number}"));
                let several = *last == Action::Allow && clauses.len() > 1;
                let each = (0..clauses.len()).filter(|_| several);
                found.extend(each.map(|at| format!("clause:{number}:{at}")));
                found.extend(ways_of_tests(*number, clauses));
                let values = NEVER.iter().filter(|(call, ..)| *call == i64::from(*number));
                found.extend(values.map(|(_, argument, value)| {
                    format!("value:{number}:{argument}:{}", value.cast_unsigned())
                }));
            }
        }
    }
    found
}

/// A condition less on what is allowed, or a bit less that it looks at.
fn ways_of_tests(number: u32, clauses: &[Clause]) -> Vec<String> {
    let mut found = Vec::new();
    let allowing = clauses.iter().enumerate().filter(|(_, (_, action))| *action == Action::Allow);
    for (at, (tests, _)) in allowing {
        if tests.len() > 1 {
            found.extend((0..tests.len()).map(|test| format!("test:{number}:{at}:{test}")));
        }
        for (place, test) in tests.iter().enumerate().filter(|(_, test)| looks_at_bits(test)) {
            let bits = (0..32).filter(|bit| test.mask & (1 << bit) != 0);
            found.extend(bits.map(|bit| format!("bit:{number}:{at}:{place}:{bit}")));
        }
    }
    found
}

/// Whether a test asks for several bits to be zero.
fn looks_at_bits(test: &Test) -> bool {
    let none = test.equal && test.value == Value::Number(0);
    none && test.mask != u32::MAX && test.mask.count_ones() > 1
}

// The C library's crate does not have these on every machine.
const F_SETSIG: i32 = 10;
const PR_SET_SPECULATION_CTRL: i32 = 53;

/// Values of an argument that must stay refused, where others are allowed: call, argument, value.
const NEVER: &[(i64, u8, i32)] = &[
    // TIOCSTI types into a terminal, TIOCSCTTY takes one, FIOASYNC makes a descriptor send signals.
    (libc::SYS_ioctl, 1, 0x5412),
    (libc::SYS_ioctl, 1, 0x540e),
    (libc::SYS_ioctl, 1, 0x5452),
    // Locks, leases, notices, owners, seals and sizes.
    (libc::SYS_fcntl, 1, libc::F_SETLK),
    (libc::SYS_fcntl, 1, libc::F_OFD_SETLK),
    (libc::SYS_fcntl, 1, libc::F_SETLEASE),
    (libc::SYS_fcntl, 1, libc::F_NOTIFY),
    (libc::SYS_fcntl, 1, libc::F_SETOWN),
    (libc::SYS_fcntl, 1, F_SETSIG),
    (libc::SYS_fcntl, 1, libc::F_SETPIPE_SZ),
    // What gives rights or takes walls back.
    (libc::SYS_prctl, 0, libc::PR_SET_PDEATHSIG),
    (libc::SYS_prctl, 0, libc::PR_SET_KEEPCAPS),
    (libc::SYS_prctl, 0, libc::PR_SET_SECCOMP),
    (libc::SYS_prctl, 0, libc::PR_SET_TIMERSLACK),
    (libc::SYS_prctl, 0, libc::PR_SET_CHILD_SUBREAPER),
    (libc::SYS_prctl, 0, libc::PR_CAP_AMBIENT),
    (libc::SYS_prctl, 0, libc::PR_SET_MM),
    (libc::SYS_prctl, 0, libc::PR_SET_PTRACER),
    (libc::SYS_prctl, 0, PR_SET_SPECULATION_CTRL),
];
