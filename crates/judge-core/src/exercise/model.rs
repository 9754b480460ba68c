//! The types of an exercise. Data only; `load` fills them, everything else reads them.

use std::collections::BTreeMap;
use std::ops::Range;

use judge_protocol::{Limits, Operation, StaticRules, Value};
use serde::{Deserialize, Serialize};

use super::{Lazily, Scenario, Sweep, Tested};
use crate::case::{Expected, OperationExpected, Question};
use crate::growth::Class;
use crate::notation::Arithmetic;
use crate::verdict::Verdict;

/// The files of one exercise directory, by path relative to it (`fixtures/basic.toml`).
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// Where the directory is, as a reader would open it; used in messages.
    pub root: String,
    /// Its files.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// An exercise, read and checked.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// Directory name: `^[a-z][a-z0-9_]*$`.
    pub id: String,
    /// One line.
    pub title: String,
    /// How hard.
    pub difficulty: Difficulty,
    /// Roadmap category: `Data structures`.
    pub category: String,
    /// Roadmap subtopic: `Hashing`.
    pub subtopic: String,
    /// Free words to search by.
    pub topics: Vec<String>,
    /// Minutes a learner may need.
    pub minutes: Option<u32>,
    /// Oldest Python it works on: `(3, 9)`.
    pub python_min: (u32, u32),
    /// Modules that it needs and not every interpreter has: `sqlite3`.
    pub modules: Vec<String>,
    /// Hints, from a nudge to nearly the answer.
    pub hints: Vec<String>,
    /// Harder variant.
    pub next: Option<String>,
    /// Which parts of the source roadmaps it serves.
    pub roadmap: Vec<Roadmap>,
    /// What the learner must write.
    pub interface: Interface,
    /// How answers are compared.
    pub checker: Checker,
    /// Rules on the syntax tree.
    pub static_rules: Option<StaticRules>,
    /// Hard limits of a case.
    pub limits: Limits,
    /// The promise.
    pub complexity: Option<Complexity>,
    /// What growth is measured over.
    pub sweeps: Vec<Sweep>,
    /// The differential test.
    pub random: Option<RandomTest>,
    /// Further rules on answers.
    pub properties: Vec<Property>,
    /// Named cases, in file order (files sorted by name).
    pub fixtures: Vec<Fixture>,
    /// Sample submissions, sorted by path.
    pub samples: Vec<Sample>,
    /// Changes of the reference that make no difference.
    pub equivalents: Vec<Equivalent>,
    /// `statement.md`.
    pub statement: String,
    /// `starter.py`.
    pub starter: String,
    /// `generator.py`.
    pub generator: Option<String>,
    /// `oracle.py`.
    pub oracle: Option<String>,
    /// Where it was read from, for messages about it.
    pub document: Document,
}

/// Where an exercise was read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its directory, as a reader would open it.
    pub root: String,
    /// The text of `exercise.toml`.
    pub text: String,
    /// Where each sweep's promised time stands in it.
    pub sweeps: Vec<Range<usize>>,
    /// Places in its files that are marked to be filled: `statement.md:3`.
    pub unfilled: Vec<String>,
}

/// How hard, the easy first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Difficulty {
    /// Warm-up.
    Easy,
    /// Typical interview question.
    Medium,
    /// Needs an idea.
    Hard,
}

impl Difficulty {
    /// `easy`, `medium`, `hard`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }
}

/// A part of a source roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// File of the roadmap.
    pub file: String,
    /// Heading in it.
    pub at: String,
}

/// What the learner must write.
#[derive(Clone, Debug, PartialEq)]
pub enum Interface {
    /// A function.
    Function {
        /// Its name.
        function: String,
        /// Its signature.
        sig: Signature,
        /// What it may do to its arguments.
        mutates: Mutates,
    },
    /// A class driven by operations.
    Class {
        /// Its name.
        class: String,
        /// Signature of its constructor, `self` left out.
        init: Signature,
        /// Its methods.
        methods: Vec<MethodSignature>,
    },
    /// A pair that encodes and decodes. `class` is `None` when they are functions.
    RoundTrip {
        /// The class both are methods of.
        class: Option<String>,
        /// The encoder.
        encode: MethodSignature,
        /// The decoder.
        decode: MethodSignature,
        /// Where the decoder runs.
        decoder: Decoder,
        /// What "the same" means.
        equal: Equal,
    },
    /// A whole program: standard input and arguments, standard output and exit status.
    Stdio {
        /// How it is called, for the reader: `solution.py [-i] WORD < text`; may be empty.
        usage: String,
    },
    /// A function that works on files.
    FileIo {
        /// Its name.
        function: String,
        /// Its signature.
        sig: Signature,
        /// Where the submission stands, if it is a module among the files: `shop/orders.py`.
        place: Option<String>,
    },
    /// Questions that are answered in a dict called `answers`.
    Quiz,
    /// Tests of a module of the author's.
    WriteTests(Tested),
    /// A function that returns an iterator.
    Iterator(Lazily),
    /// A module that the author's script drives.
    Scenario(Scenario),
}

/// A signature, as written: `(nums: list[int], target: int) -> list[int]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The text.
    pub text: String,
    /// Parameters: name and type, as written; the type may be empty.
    pub params: Vec<(String, String)>,
    /// Return type as written; may be empty.
    pub returns: String,
}

/// A method, or a function of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodSignature {
    /// Its name.
    pub name: String,
    /// Its signature, `self` left out.
    pub sig: Signature,
    /// Builtin exception classes it may raise.
    pub raises: Vec<String>,
}

/// What a function may do to its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mutates {
    /// Nothing: the arguments are compared after the call.
    Forbidden,
    /// Anything.
    Allowed,
    /// The answer is the first argument, changed in place.
    Required,
}

/// Where a decoder runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decoder {
    /// In a process that has never seen the value.
    FreshProcess,
    /// In the encoder's process, with another object.
    SameProcess,
}

/// What "the same value" means after a round trip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Equal {
    /// Same shape, same values, same types.
    Structure,
    /// Python's `==` on values: `1 == 1.0`.
    Value,
}

/// How answers are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Checker {
    /// The rule.
    pub kind: CheckerKind,
    /// Whether `True` and `1`, `1.0` and `1`, a tuple and a list differ.
    pub types: Types,
}

/// The rule by which answers are compared.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckerKind {
    /// Equal.
    Exact,
    /// Equal as multisets.
    Unordered,
    /// Equal as multisets, and so are the elements of the elements.
    NestedUnordered,
    /// Equal to one of the values in `returns = "one_of(...)"`, or the list's elements.
    AnyOf,
    /// Numbers within a tolerance, wherever they stand.
    Float {
        /// Relative.
        rel: f64,
        /// Absolute.
        abs: f64,
    },
    /// The same lines of text, where numbers may be within a tolerance.
    Text {
        /// Relative.
        rel: f64,
        /// Absolute.
        abs: f64,
    },
    /// The same words of text, likewise.
    Tokens {
        /// Relative.
        rel: f64,
        /// Absolute.
        abs: f64,
    },
    /// The author's `check(case, result)` decides.
    Predicate {
        /// Source of the checker.
        source: String,
    },
}

/// How strictly types count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Types {
    /// `True`, `1` and `1.0` differ, and so do lists and tuples.
    Strict,
    /// They do not: numbers compare by value, sequences by elements.
    Loose,
}

/// The promise that the learner reads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complexity {
    /// What `n` is.
    pub n: String,
    /// Time, as the statement writes it.
    pub time: String,
    /// Space, likewise.
    pub space: String,
}

/// The differential test.
#[derive(Clone, Debug, PartialEq)]
pub struct RandomTest {
    /// Generator profile.
    pub profile: String,
    /// How many cases.
    pub cases: u32,
    /// Sizes, spread evenly and ascending.
    pub n: NRange,
    /// Further sizes, computed from `n`.
    pub with: Vec<(String, Arithmetic)>,
    /// Seed.
    pub seed: u64,
}

/// A range of sizes, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NRange {
    /// Smallest.
    pub min: i64,
    /// Largest.
    pub max: i64,
}

/// A further rule on answers, in a closed expression language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Property {
    /// Its name.
    pub name: String,
    /// A Python expression over the case's names.
    pub expr: String,
}

/// A named case.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixture {
    /// Its id, unique in the exercise.
    pub id: String,
    /// Whether the learner is shown it.
    pub sample: bool,
    /// What it asks.
    pub input: FixtureInput,
    /// What it expects; `None`: the oracle says.
    pub expected: Option<Expected>,
}

/// What a named case asks.
#[derive(Clone, Debug, PartialEq)]
pub enum FixtureInput {
    /// Arguments of the function.
    Args(Vec<Value>),
    /// A value to encode and decode.
    Value(Value),
    /// Operations; `init` is `None` when all objects are named.
    Operations {
        /// Arguments of the unnamed object.
        init: Option<Vec<Value>>,
        /// The operations.
        ops: Vec<Operation>,
        /// What is expected of each.
        expected: Vec<OperationExpected>,
    },
    /// Another question, as it is put.
    Written(Question),
    /// Made by the generator: a named case too large to be written down.
    Generate(Generate),
}

/// Which case the generator is to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generate {
    /// Generator profile.
    pub profile: String,
    /// Size.
    pub n: i64,
    /// Further keyword arguments.
    pub with: Vec<(String, i64)>,
    /// Seed.
    pub seed: u64,
}

/// A sample submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Path below `submissions/`: `slow/all_pairs.py`.
    pub path: String,
    /// Its folder.
    pub folder: SampleFolder,
    /// Verdicts that are right for it.
    pub expect: Vec<Verdict>,
    /// Parts of the exercise that must catch it: `case:NAME`, `random`, `sweep:NAME`, `static`,
    /// `load`.
    pub on: Vec<String>,
    /// Classes of growth that the report must name for it.
    pub report: SampleReport,
    /// Why it is what it is.
    pub why: Option<String>,
    /// Its bytes.
    pub source: Vec<u8>,
}

/// Classes of growth that the report must name for a sample submission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SampleReport {
    /// Of time.
    pub time: Option<Class>,
    /// Of memory.
    pub space: Option<Class>,
}

/// A small change of the reference that no case can catch, because it changes no answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Equivalent {
    /// The line of the reference, as it stands there.
    pub line: String,
    /// The line that it may as well be.
    pub mutant: String,
    /// Why that is the same.
    pub why: String,
}

/// The folder of a sample submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SampleFolder {
    /// Right.
    Accepted,
    /// Wrong answers.
    Wrong,
    /// Right but slow: `too_slow` or `time_limit`.
    Slow,
    /// Right but hungry: `too_much_memory` or `memory_limit`.
    Memory,
    /// Raises or dies.
    Error,
    /// Does what is not allowed.
    Forbidden,
}
