//! A case: one input of an exercise and what is expected of it.

use judge_protocol::{Input, Value};
use serde::Serialize;

pub use crate::folder::{FilesCase, FilesExpected, Given};

/// One input and what is expected of it. Only the input ever leaves the trusted side.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// `case:touching_intervals`' name without the prefix; `random 17` for a random case.
    pub id: String,
    /// Where it comes from.
    pub origin: Origin,
    /// What is asked.
    pub question: Question,
    /// What is expected.
    pub expected: Expected,
}

/// Where a case comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A fixture that the learner is shown.
    Sample,
    /// A fixture.
    Fixture,
    /// Made by the exercise's generator.
    Random {
        /// Input profile.
        profile: String,
        /// Size.
        n: i64,
        /// Seed of the generator.
        seed: u64,
    },
}

/// What is asked of the submission.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// One call or one sequence of operations.
    Ask(Input),
    /// Encode this value in one process, decode what comes in another.
    RoundTrip(Value),
    /// Run the submission as a program.
    Program(Program),
    /// Make one call in a folder of files.
    Files(FilesCase),
    /// Look up the submission's answer to a question of a quiz.
    Quiz(QuizQuestion),
    /// Run the submission's tests against implementations.
    Tests(TestsQuestion),
}

/// What a submission's tests are held against: always the right implementation, and a wrong one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestsQuestion {
    /// The wrong one; `None`: the tests are held against the right one alone.
    pub mutant: Option<Mutant>,
}

/// An implementation that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// Its text.
    pub source: String,
    /// What it does wrong, as the end of a sentence: `says that 1900 is a leap year`.
    pub why: String,
}

/// A question of a quiz.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizQuestion {
    /// Under which key its answer stands.
    pub id: String,
    /// The question.
    pub ask: String,
    /// Code that it is about; where no answer is written down, its output is the answer.
    pub code: Option<String>,
    /// Answers to choose from; empty where there are none.
    pub choices: Vec<String>,
}

impl QuizQuestion {
    /// The lines by which a learner reads it.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{}: {}", self.id, self.ask)];
        let code = self.code.iter().flat_map(|code| code.trim_end().lines());
        lines.extend(code.map(|line| format!("    {line}")));
        lines.extend(self.choices.iter().map(|choice| format!("  - {choice}")));
        lines
    }
}

/// What a program is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    /// Its arguments, its own name not counted.
    pub argv: Vec<String>,
    /// Its standard input.
    pub stdin: Vec<u8>,
}

/// What is expected of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramExpected {
    /// What it writes to standard output.
    pub stdout: Vec<u8>,
    /// Its exit status.
    pub status: u8,
}

/// What is expected of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    /// The call returns this.
    Returns(Pattern),
    /// The call raises this.
    Raises(Raises),
    /// The first argument holds this after the call (in-place exercises).
    Argument(Pattern),
    /// One expectation for each operation.
    Operations(Vec<OperationExpected>),
    /// Decoding gives the value that was encoded.
    SameValue,
    /// This is the answer to a question of a quiz.
    Answer(String),
    /// The tests pass with the right implementation, and some fails with the wrong one.
    Verdicts,
    /// The call does this, and leaves these files.
    Files(FilesExpected),
    /// The program writes this and exits so.
    Program(ProgramExpected),
    /// The script logs this.
    Log(Vec<Pattern>),
    /// The iterator gives this.
    Items(Items),
    /// The exercise's checker decides.
    Checker,
}

/// What is expected of an iterator.
#[derive(Clone, Debug, PartialEq)]
pub struct Items {
    /// The items that are pulled.
    pub items: Vec<Pattern>,
    /// What comes after them.
    pub ending: ItemsEnding,
    /// How many values of its sources are needed: before the first item, then after each. `None`:
    /// it does not matter.
    pub taken: Option<Vec<u64>>,
}

/// What comes after the items of an iterator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemsEnding {
    /// No more are pulled.
    More,
    /// It ends.
    Ends,
    /// Pulling another one raises this.
    Raises(Raises),
}

/// What is expected of one operation.
#[derive(Clone, Debug, PartialEq)]
pub enum OperationExpected {
    /// It does not raise; its result is not checked.
    Unchecked,
    /// It returns this.
    Returns(Pattern),
    /// It raises this.
    Raises(Raises),
}

/// An exception that is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raises {
    /// The builtin class, or an ancestor of it.
    pub class: String,
    /// Text that its message must contain.
    pub text: Option<String>,
}

/// A value that is expected, or a rule for it.
#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    /// Exactly this value.
    Value(Value),
    /// A number close to this one: `|got - value| <= max(rel * |value|, abs)`.
    Approx {
        /// The number.
        value: f64,
        /// Relative tolerance.
        rel: f64,
        /// Absolute tolerance.
        abs: f64,
    },
    /// Any of these.
    OneOf(Vec<Pattern>),
    /// A list or tuple with these elements in any order.
    Unordered(Vec<Pattern>),
    /// Anything.
    Any,
    /// A list whose elements match one by one; used where an element is not a plain value.
    List(Vec<Pattern>),
    /// A tuple, likewise.
    Tuple(Vec<Pattern>),
    /// A dict with these keys, whose values match; order does not count.
    Dict(Vec<(Value, Pattern)>),
}
