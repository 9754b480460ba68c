//! Takes one rule or one wall away, to see that a test notices.
//!
//! Exists with the feature `mutation` only, which nothing but `cargo xtask mutate-policy` asks for.
//! What is taken away stands in the environment, as a list with commas:
//!
//! - `call:N` lets the system call N pass every filter,
//! - `clause:N:I` drops the I-th clause of its rule,
//! - `default` lets pass what no rule names,
//! - `wall:NAME` leaves a wall out, `rlimit:N` one resource limit, `dumpable` that flag,
//! - `landlock:N`, `network:N`, `scope:N` leave one right (a bit's number) unhandled.

use std::ffi::OsString;
use std::sync::OnceLock;

use crate::bpf::{Action, Rule};
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
        let (kind, number) = (parts.next(), parts.next().and_then(|text| text.parse::<u32>().ok()));
        let (Some(kind), Some(number)) = (kind, number) else { continue };
        let Some((_, rule)) = rules.iter_mut().find(|(call, _)| *call == number) else { continue };
        match (kind, rule) {
            ("call", rule) => *rule = Rule::Always(Action::Allow),
            ("clause", Rule::Arguments(clauses, _)) => {
                let at = parts.next().and_then(|text| text.parse::<usize>().ok());
                at.filter(|at| *at < clauses.len()).map(|at| clauses.remove(at));
            }
            _ => {}
        }
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
            }
        }
    }
    found
}
