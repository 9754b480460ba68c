//! Kinds of exercises. A kind is a file here, a variant of `Interface`, and one line in each
//! `match` of this file: what `[interface]` and a case say, what a child is told, what a learner
//! reads, what a generator makes.

mod class;
mod file_io;
mod function;
mod iterator;
mod quiz;
mod round_trip;
mod scenario;
mod script;
mod stdio;
mod write_tests;

use judge_protocol::{Entry, Input, Mode, Script, Value};

use super::fixtures::Context;
use super::page::Table;
use super::{Fixture, FixtureInput, Interface};
use crate::case::{Expected, Question};

pub use iterator::Lazily;
pub use scenario::Scenario;
pub use write_tests::Tested;

/// What a case asks, and what it expects where it says so.
pub(super) type Read = (FixtureInput, Option<Expected>);

/// Gives the text of a file of the exercise.
pub(super) type Files<'f> = &'f dyn Fn(&str) -> Option<&'f str>;

type Reader = fn(&Table<'_>, Files<'_>) -> Option<Interface>;

/// Every kind and what reads its `[interface]`.
const KINDS: [(&str, Reader); 12] = [
    ("function", |table, _| function::read(table)),
    ("class", |table, _| class::read(table)),
    ("round_trip", |table, _| round_trip::read(table)),
    ("stdio", |table, _| stdio::read(table)),
    ("file_io", |table, _| file_io::read(table)),
    ("quiz", |table, _| quiz::read(table)),
    ("iterator", |table, _| iterator::read(table)),
    ("scenario", scenario::plain),
    ("async", scenario::in_a_loop),
    ("threads", scenario::with_threads),
    ("processes", scenario::with_processes),
    ("write_tests", write_tests::read),
];

/// The words after `kind =`.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.into_iter().map(|(name, _)| name)
}

/// Reads `[interface]`.
pub(super) fn interface(root: &Table<'_>, files: Files<'_>) -> Option<Interface> {
    let table = root.required_table("interface", "[interface]")?;
    let kind = table.required_text("kind")?;
    let known = KINDS.iter().find(|(name, _)| *name == kind.value);
    let Some((_, read)) = known else {
        kind.unknown("kind", KINDS.iter().map(|(name, _)| *name));
        return None;
    };
    read(&table, files)
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
        Interface::FileIo { .. } => file_io::case(table, interface, ctx),
        Interface::Quiz => quiz::case(table, ctx),
        Interface::Iterator(lazily) => iterator::case(table, lazily, ctx),
        Interface::Scenario(scenario) => scenario::case(table, scenario, ctx),
        Interface::WriteTests(_) => write_tests::case(table, ctx),
    }
}

/// What a module must define, for the child. A pair of functions names its encoder.
pub fn entry(interface: &Interface) -> Entry {
    match interface {
        Interface::Function { function, sig, mutates: _ }
        | Interface::FileIo { function, sig, place: None } => {
            Entry::Function(super::interface::method(function, sig))
        }
        Interface::Class { class, init, methods } => class::entry(class, init, methods),
        Interface::RoundTrip { class, encode, decode, decoder: _, equal: _ } => {
            round_trip::entry(class.as_deref(), encode, decode)
        }
        // A module among the files is imported when it is asked, after others perhaps.
        Interface::Stdio { usage: _ } | Interface::FileIo { place: Some(_), .. } => Entry::Program,
        Interface::Quiz => Entry::Names(vec![quiz::ANSWERS.to_owned()]),
        Interface::Iterator(lazily) => lazily.entry(),
        Interface::Scenario(scenario) => scenario.entry(),
        Interface::WriteTests(_) => Entry::Tests,
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
        Interface::FileIo { function, sig, place } => {
            let place = place.iter().map(|place| format!("# {place}"));
            place.chain([super::interface::define(function, sig)]).collect()
        }
        Interface::Quiz => quiz::describe(),
        Interface::Iterator(lazily) => lazily.describe(),
        Interface::Scenario(scenario) => scenario.describe(),
        Interface::WriteTests(tested) => tested.describe(),
    }
}

/// What drives the module, for the child, where it is not called directly.
pub fn script(interface: &Interface) -> Option<Script> {
    match interface {
        Interface::Scenario(scenario) => Some(scenario.script()),
        Interface::Function { .. }
        | Interface::Class { .. }
        | Interface::RoundTrip { .. }
        | Interface::Stdio { .. }
        | Interface::FileIo { .. }
        | Interface::Quiz
        | Interface::WriteTests(_)
        | Interface::Iterator(_) => None,
    }
}

/// Cases that every exercise of a kind has.
pub(super) fn own_cases(interface: &Interface) -> Vec<Fixture> {
    match interface {
        Interface::WriteTests(_) => vec![write_tests::right()],
        Interface::Function { .. }
        | Interface::Class { .. }
        | Interface::RoundTrip { .. }
        | Interface::Stdio { .. }
        | Interface::FileIo { .. }
        | Interface::Quiz
        | Interface::Iterator(_)
        | Interface::Scenario(_) => Vec::new(),
    }
}

impl Interface {
    /// The word after `kind =`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Function { .. } => "function",
            Self::Class { .. } => "class",
            Self::RoundTrip { .. } => "round_trip",
            Self::Stdio { .. } => "stdio",
            Self::FileIo { .. } => "file_io",
            Self::Quiz => "quiz",
            Self::WriteTests(_) => "write_tests",
            Self::Iterator(_) => "iterator",
            Self::Scenario(Scenario { mode: Mode::Plain, .. }) => "scenario",
            Self::Scenario(Scenario { mode: Mode::Async, .. }) => "async",
            Self::Scenario(Scenario { mode: Mode::Threads, .. }) => "threads",
            Self::Scenario(Scenario { mode: Mode::Processes, .. }) => "processes",
        }
    }

    /// The name that an input calls: a function, a class, an encoder; a program has none.
    pub fn called(&self) -> &str {
        match self {
            Self::Function { function, .. } | Self::FileIo { function, .. } => function,
            Self::Class { class, .. } => class,
            Self::RoundTrip { encode, .. } => &encode.name,
            Self::Stdio { .. } => "",
            Self::Quiz => quiz::ANSWERS,
            Self::WriteTests(tested) => &tested.module,
            Self::Iterator(lazily) => &lazily.function,
            Self::Scenario(_) => scenario::WITH_ARGUMENTS,
        }
    }

    /// What is expected of every case, whatever its input, where the kind alone settles it.
    pub fn settles(&self) -> Option<Expected> {
        match self {
            Self::RoundTrip { .. } => Some(Expected::SameValue),
            Self::WriteTests(_) => Some(Expected::Verdicts),
            Self::Function { .. }
            | Self::Class { .. }
            | Self::Stdio { .. }
            | Self::FileIo { .. }
            | Self::Quiz
            | Self::Iterator(_)
            | Self::Scenario(_) => None,
        }
    }

    /// How many values more than needed an iterator may have read; `None`: any number.
    pub(crate) fn source_ahead(&self) -> Option<u64> {
        match self {
            Self::Iterator(lazily) => lazily.source_ahead,
            Self::Function { .. }
            | Self::Class { .. }
            | Self::RoundTrip { .. }
            | Self::Stdio { .. }
            | Self::FileIo { .. }
            | Self::Quiz
            | Self::WriteTests(_)
            | Self::Scenario(_) => None,
        }
    }

    /// One function of the script that drives the module, with what it uses of the script's top
    /// level: lines with their numbers, from 1; empty lines between parts have none.
    pub fn script_lines(&self, function: &str) -> Option<Vec<(Option<usize>, String)>> {
        match self {
            Self::Scenario(scenario) => scenario.lines_of(function),
            Self::Function { .. }
            | Self::Class { .. }
            | Self::RoundTrip { .. }
            | Self::Stdio { .. }
            | Self::FileIo { .. }
            | Self::Quiz
            | Self::WriteTests(_)
            | Self::Iterator(_) => None,
        }
    }

    /// Whether the submission may start processes.
    pub fn starts_processes(&self) -> bool {
        matches!(self, Self::Scenario(Scenario { mode: Mode::Processes, .. }))
    }

    /// How often each case is run.
    pub fn repeats(&self) -> u32 {
        match self {
            Self::Scenario(scenario) => scenario.repeats,
            Self::Function { .. }
            | Self::Class { .. }
            | Self::RoundTrip { .. }
            | Self::Stdio { .. }
            | Self::FileIo { .. }
            | Self::Quiz
            | Self::WriteTests(_)
            | Self::Iterator(_) => 1,
        }
    }

    /// The input that makes one call with these arguments.
    pub(crate) fn input(&self, args: Vec<Value>) -> Input {
        let function = self.called().to_owned();
        match self {
            Self::Function { .. }
            | Self::Class { .. }
            | Self::RoundTrip { .. }
            | Self::Stdio { .. }
            | Self::FileIo { .. }
            | Self::Quiz => Input::Call { function, args },
            Self::WriteTests(_) => Input::Tests,
            Self::Iterator(lazily) => lazily.input(args, None),
            Self::Scenario(_) => Input::Scenario { function, args },
        }
    }

    /// Reads the dict that a generator returned.
    pub(crate) fn generated(&self, made: &[(Value, Value)]) -> Result<Question, String> {
        match self {
            Self::Function { .. } | Self::Scenario(_) => function::generated(self, made),
            Self::Iterator(lazily) => iterator::generated(lazily, made),
            Self::Class { .. } => class::generated(self, made),
            Self::RoundTrip { .. } => round_trip::generated(made),
            Self::Stdio { .. } => stdio::generated(made),
            Self::FileIo { .. } => file_io::generated(self, made),
            Self::Quiz | Self::WriteTests(_) => {
                Err(format!("a case of kind {} cannot be generated", self.kind()))
            }
        }
    }
}
