//! Kinds of exercises. A kind is a file here, a variant of `Interface`, and one line in each
//! `match` of this file: what `[interface]` and a case say, what a child is told, what a learner
//! reads, what a generator makes.

mod class;
mod function;
mod quiz;
mod round_trip;
mod stdio;

use judge_protocol::{Entry, Value};

use super::fixtures::Context;
use super::page::Table;
use super::{FixtureInput, Interface};
use crate::case::{Expected, Question};

/// What a case asks, and what it expects where it says so.
pub(super) type Read = (FixtureInput, Option<Expected>);

type Reader = fn(&Table<'_>) -> Option<Interface>;

/// Every kind and what reads its `[interface]`.
const KINDS: [(&str, Reader); 5] = [
    ("function", function::read),
    ("class", class::read),
    ("round_trip", round_trip::read),
    ("stdio", stdio::read),
    ("quiz", quiz::read),
];

/// Reads `[interface]`.
pub(super) fn interface(root: &Table<'_>) -> Option<Interface> {
    let table = root.required_table("interface", "[interface]")?;
    let kind = table.required_text("kind")?;
    let known = KINDS.iter().find(|(name, _)| *name == kind.value);
    let Some((_, read)) = known else {
        kind.unknown("kind", KINDS.iter().map(|(name, _)| *name));
        return None;
    };
    read(&table)
}

/// Reads what a case asks and expects.
pub(super) fn case(table: &Table<'_>, interface: &Interface, ctx: &Context<'_>) -> Option<Read> {
    match interface {
        Interface::Function { function, sig, mutates } => {
            function::case(table, (function, sig, *mutates), ctx)
        }
        Interface::Class { class, init, methods } => {
            class::case(table, (class, init, methods), ctx)
        }
        Interface::RoundTrip { .. } => round_trip::case(table, ctx),
        Interface::Stdio { usage: _ } => stdio::case(table, ctx),
        Interface::Quiz => quiz::case(table, ctx),
    }
}

/// What a module must define, for the child. A pair of functions names its encoder.
pub fn entry(interface: &Interface) -> Entry {
    match interface {
        Interface::Function { function, sig, mutates: _ } => {
            Entry::Function(super::interface::method(function, sig))
        }
        Interface::Class { class, init, methods } => class::entry(class, init, methods),
        Interface::RoundTrip { class, encode, decode, decoder: _, equal: _ } => {
            round_trip::entry(class.as_deref(), encode, decode)
        }
        Interface::Stdio { usage: _ } => Entry::Program,
        Interface::Quiz => Entry::Names(vec![quiz::ANSWERS.to_owned()]),
    }
}

/// The lines by which a learner reads what to write: `def two_sum(nums: list[int], ...`.
pub fn describe(interface: &Interface) -> Vec<String> {
    match interface {
        Interface::Function { function, sig, mutates: _ } => {
            vec![super::interface::define(function, sig)]
        }
        Interface::Class { class, init, methods } => class::describe(class, init, methods),
        Interface::RoundTrip { class, encode, decode, decoder: _, equal: _ } => {
            round_trip::describe(class.as_deref(), encode, decode)
        }
        Interface::Stdio { usage } => stdio::describe(usage),
        Interface::Quiz => quiz::describe(),
    }
}

impl Interface {
    /// The name that an input calls: a function, a class, an encoder; a program has none.
    pub fn called(&self) -> &str {
        match self {
            Self::Function { function, .. } => function,
            Self::Class { class, .. } => class,
            Self::RoundTrip { encode, .. } => &encode.name,
            Self::Stdio { .. } => "",
            Self::Quiz => quiz::ANSWERS,
        }
    }

    /// What is expected of every case, whatever its input, where the kind alone settles it.
    pub fn settles(&self) -> Option<Expected> {
        match self {
            Self::RoundTrip { .. } => Some(Expected::SameValue),
            Self::Function { .. } | Self::Class { .. } | Self::Stdio { .. } | Self::Quiz => None,
        }
    }

    /// Reads the dict that a generator returned.
    pub(crate) fn generated(&self, made: &[(Value, Value)]) -> Result<Question, String> {
        match self {
            Self::Function { .. } => function::generated(self, made),
            Self::Class { .. } => class::generated(self, made),
            Self::RoundTrip { .. } => round_trip::generated(made),
            Self::Stdio { .. } => stdio::generated(made),
            Self::Quiz => Err("a quiz has no generated questions".to_owned()),
        }
    }
}
