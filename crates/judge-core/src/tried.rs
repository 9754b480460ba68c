//! What came of cases of a learner's own, as data.

use judge_protocol::{Limits, Untrusted, Usage};
use serde::{Deserialize, Serialize};

use crate::report::{ExerciseSummary, Machine, Printed};
use crate::verdict::{CaseVerdict, Refusal};

/// The version of the JSON form.
pub const TRIED_FORMAT: u32 = 1;

/// A submission that was put cases of a learner's own.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tried {
    /// [`TRIED_FORMAT`].
    pub format: u32,
    /// Which exercise.
    pub exercise: ExerciseSummary,
    /// The submission's path as the user wrote it; `-` for standard input.
    pub submission: Untrusted,
    /// The submission's source, for pictures of lines. Not part of the JSON form.
    #[serde(skip)]
    pub source: Untrusted,
    /// What ran it.
    pub machine: Machine,
    /// Why nothing was run, if so.
    pub refusal: Option<Refusal>,
    /// What was printed while loading, where nothing was run.
    pub printed: Printed,
    /// The cases in the order in which they were given; none where nothing was run.
    pub cases: Vec<TriedCase>,
    /// Hard limits of a case.
    pub limits: Limits,
}

/// What came of one case.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TriedCase {
    /// As it was typed.
    pub case: String,
    /// The call, as lines that can be pasted into Python.
    pub call: Vec<String>,
    /// For operations: which line of `call` failed, from 0.
    pub call_line: Option<usize>,
    /// Whether the answer is right.
    pub agreement: Agreement,
    /// Who says what is right; `None`: nobody does.
    pub said_by: Option<SaidBy>,
    /// A right answer, in notation.
    pub expected: Option<String>,
    /// The answer, in notation; `None` where there is none.
    pub got: Option<Untrusted>,
    /// What became of it.
    pub verdict: CaseVerdict,
    /// What is to be said of the input, one sentence: that it is probably no valid one.
    pub remark: Option<String>,
    /// What it used.
    pub usage: Usage,
    /// What was printed, cut.
    pub printed: Printed,
}

/// Whether an answer is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// It is.
    Matches,
    /// It is not.
    Differs,
    /// Nobody says what would be.
    NotCompared,
}

/// Who says what is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// The exercise's oracle.
    Oracle,
    /// The exercise's checker; what is expected is one right answer of several.
    Checker,
    /// The input itself, which has to come back.
    Input,
}

impl Tried {
    /// How many cases came to this.
    pub fn count(&self, agreement: Agreement) -> usize {
        self.cases.iter().filter(|case| case.agreement == agreement).count()
    }
}
