//! Which modules a host imports before its walls stand.
//!
//! A host that serves many submissions imports what any of them may want. One that serves a single
//! submission imports what that one's words name, in a fifth of the time. Whatever it guesses, no
//! verdict depends on it: a child that asks for more ends at once, the host is said to have fallen
//! short, and all is judged again with a host that has everything.

use judge_core::exercise::{CheckerKind, Exercise, Interface};

/// The exit status of a child that asked its lean host for more; the harness has it too.
pub(crate) const FELL_SHORT: i32 = 113;

/// What a host imports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preload {
    /// All that any submission may want.
    All,
    /// These modules and what they import themselves.
    Named(Vec<&'static str>),
}

/// Modules that a lean host may import: each is one that a full host imports as well, in the same
/// way. `collections.abc` comes with `collections`.
const MODULES: &[&str] = &[
    "__future__",
    "abc",
    "array",
    "ast",
    "base64",
    "binascii",
    "bisect",
    "calendar",
    "cmath",
    "collections",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "inspect",
    "io",
    "itertools",
    "json",
    "keyword",
    "linecache",
    "math",
    "numbers",
    "operator",
    "pprint",
    "queue",
    "random",
    "re",
    "reprlib",
    "signal",
    "socket",
    "statistics",
    "string",
    "struct",
    "textwrap",
    "threading",
    "time",
    "tokenize",
    "traceback",
    "types",
    "typing",
    "unicodedata",
    "weakref",
    "zlib",
];
/// Modules that every host has.
const ALWAYS: &[&str] = &["builtins", "judge_types", "os", "sys", "warnings"];
/// Words by which a program may see what is imported and what is not.
const REVEALING: &[&str] =
    &["__subclasses__", "gc", "get_objects", "meta_path", "modules", "tracemalloc"];
/// Classes whose values an exercise may give, and where they are from.
const CLASSES: &[(&str, &str)] = &[
    ("Decimal", "decimal"),
    ("Fraction", "fractions"),
    ("date", "datetime"),
    ("datetime", "datetime"),
    ("timedelta", "datetime"),
];

impl Preload {
    /// What a submission to an exercise names.
    pub fn of_submission(exercise: &Exercise, source: &[u8]) -> Self {
        if !is_called(&exercise.interface) {
            return Self::All;
        }
        let further = exercise.static_rules.as_ref().map(|_| "ast");
        Self::named(&[&String::from_utf8_lossy(source)], types(exercise).chain(further))
    }

    /// What the author's own code names.
    pub fn of_author(exercise: &Exercise) -> Self {
        if !is_called(&exercise.interface) {
            return Self::All;
        }
        let checker = match &exercise.checker.kind {
            CheckerKind::Predicate { source } => Some(source.as_str()),
            CheckerKind::Exact
            | CheckerKind::Unordered
            | CheckerKind::NestedUnordered
            | CheckerKind::AnyOf
            | CheckerKind::Float { .. }
            | CheckerKind::Text { .. }
            | CheckerKind::Tokens { .. } => None,
        };
        let sources = [exercise.generator.as_deref(), exercise.oracle.as_deref(), checker];
        let sources: Vec<&str> = sources.into_iter().flatten().collect();
        let further = exercise.generator.as_ref().map(|_| "random");
        Self::named(&sources, types(exercise).chain(further))
    }

    fn named(sources: &[&str], further: impl Iterator<Item = &'static str>) -> Self {
        let mut names: Vec<&'static str> = further.collect();
        for source in sources {
            if words(source).any(|word| REVEALING.contains(&word)) {
                return Self::All;
            }
            for line in source.lines().filter(|line| line.contains("import")) {
                if imported(line).any(|root| !MODULES.contains(&root) && !ALWAYS.contains(&root)) {
                    return Self::All;
                }
                names.extend(words(line).filter_map(|word| known(MODULES, word)));
            }
        }
        names.sort_unstable();
        names.dedup();
        Self::Named(names)
    }

    /// The names as the harness takes them; `None` where it is to import all.
    pub(crate) fn modules(&self) -> Option<Vec<&'static str>> {
        match self {
            Self::All => None,
            Self::Named(names) => Some(names.clone()),
        }
    }
}

/// Whether children do no more than call what a submission defines.
fn is_called(interface: &Interface) -> bool {
    matches!(
        interface,
        Interface::Function { .. } | Interface::Class { .. } | Interface::RoundTrip { .. }
    )
}

/// The modules of the types that an exercise gives and takes.
fn types(exercise: &Exercise) -> impl Iterator<Item = &'static str> {
    let interface = format!("{:?}", exercise.interface);
    let named = |class: &str| words(&interface).any(|word| word == class);
    CLASSES
        .iter()
        .filter(|(class, _)| named(class))
        .map(|(_, module)| *module)
        .collect::<Vec<_>>()
        .into_iter()
}

fn known(names: &[&'static str], word: &str) -> Option<&'static str> {
    names.iter().find(|name| **name == word).copied()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The first names of the modules that a line imports by a statement.
fn imported(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim_start();
    let modules = if let Some(rest) = line.strip_prefix("from ") {
        rest.split(" import").next()
    } else {
        line.strip_prefix("import ")
    };
    let modules = modules.unwrap_or_default().split('#').next().unwrap_or_default();
    modules.split(',').filter_map(|module| words(module).next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payload;

    fn harness(name: &str) -> &'static str {
        let found = payload::HARNESS.iter().find(|(path, _)| *path == name);
        str::from_utf8(found.unwrap().1).unwrap()
    }

    fn named(source: &str) -> Preload {
        Preload::named(&[source], std::iter::empty())
    }

    #[test]
    fn lean_host_imports_nothing_that_a_full_one_does_not() {
        let text = harness("library.py");
        let common = text.split("COMMON = \"\"\"").nth(1).unwrap().split("\"\"\"").next().unwrap();
        let common: Vec<&str> = common.split_whitespace().collect();
        for name in MODULES {
            assert!(common.contains(name), "{name}");
        }
    }

    #[test]
    fn harness_ends_with_the_status_that_is_looked_for() {
        let status = format!("\nEXIT_FELL_SHORT = {FELL_SHORT}\n");
        assert!(harness("lean.py").contains(&status));
    }

    #[test]
    fn modules_are_named_by_statements_and_by_calls() {
        let named = |source| named(source).modules();
        assert_eq!(named("def f(): return 1"), Some(vec![]));
        assert_eq!(named("import heapq"), Some(vec!["heapq"]));
        assert_eq!(named("  from math import gcd  # exact"), Some(vec!["math"]));
        assert_eq!(named("import re, json as j"), Some(vec!["json", "re"]));
        assert_eq!(named("m = __import__('bisect')"), Some(vec!["bisect"]));
        assert_eq!(named("from collections.abc import Iterator"), Some(vec!["abc", "collections"]));
        assert_eq!(named("import sys, os.path"), Some(vec![]));
        assert_eq!(named("copy = 'random string'"), Some(vec![]));
    }

    #[test]
    fn what_no_lean_host_has_asks_for_a_full_one() {
        for source in ["import asyncio", "import numpy as np", "import re, uuid"] {
            assert_eq!(named(source), Preload::All, "{source}");
        }
    }

    #[test]
    fn who_may_look_at_what_is_imported_sees_all() {
        for source in ["sys.modules", "object.__subclasses__()", "import gc", "getattr(gc, x)"] {
            assert_eq!(named(source), Preload::All, "{source}");
        }
    }
}
