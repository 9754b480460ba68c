//! Verdicts: of a case, and of a submission.

use judge_protocol::{Exception, LoadFailure, StaticFinding, Stop, Untrusted};
use serde::{Deserialize, Serialize};

/// The one word about a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every case is right, and growth is not above the promise where it was measured.
    Accepted,
    /// An answer is wrong.
    WrongAnswer,
    /// Answers are right, time grows faster than promised.
    TooSlow,
    /// Answers are right, memory grows faster than promised.
    TooMuchMemory,
    /// A case used up its CPU or wall time.
    TimeLimit,
    /// A case used up its memory.
    MemoryLimit,
    /// Too much was printed or answered.
    OutputLimit,
    /// An exception that was not asked for, or the process died.
    RuntimeError,
    /// Syntax error, import error, missing name.
    DoesNotLoad,
    /// Something that the exercise or the walls do not allow.
    Forbidden,
}

impl Verdict {
    /// The words a person reads: `WRONG ANSWER`.
    pub fn title(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::WrongAnswer => "WRONG ANSWER",
            Self::TooSlow => "TOO SLOW",
            Self::TooMuchMemory => "TOO MUCH MEMORY",
            Self::TimeLimit => "TIME LIMIT",
            Self::MemoryLimit => "OUT OF MEMORY",
            Self::OutputLimit => "TOO MUCH OUTPUT",
            Self::RuntimeError => "RUNTIME ERROR",
            Self::DoesNotLoad => "DOES NOT LOAD",
            Self::Forbidden => "FORBIDDEN",
        }
    }

    /// The word in JSON and in exercise files: `wrong_answer`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::WrongAnswer => "wrong_answer",
            Self::TooSlow => "too_slow",
            Self::TooMuchMemory => "too_much_memory",
            Self::TimeLimit => "time_limit",
            Self::MemoryLimit => "memory_limit",
            Self::OutputLimit => "output_limit",
            Self::RuntimeError => "runtime_error",
            Self::DoesNotLoad => "does_not_load",
            Self::Forbidden => "forbidden",
        }
    }
}

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum CaseVerdict {
    /// Right.
    Passed,
    /// An answer that differs.
    Wrong(Mismatch),
    /// An exception that was not asked for.
    Raised(Exception),
    /// The process ended before it answered.
    Died {
        /// In words: `exited with status 0`, `killed by SIGSEGV`.
        how: String,
    },
    /// A limit was reached.
    Limit {
        /// Which one.
        limit: Stop,
        /// Where, when it is known (a `MemoryError` knows).
        exception: Option<Exception>,
    },
    /// Something that the walls do not allow was tried.
    Forbidden {
        /// In words: `a system call that no exercise needs`.
        what: String,
        /// Where, when it is known.
        exception: Option<Exception>,
    },
    /// Not right, and all that may be said of it.
    Withheld {
        /// The word.
        word: Verdict,
        /// The nearest builtin class of what it raised, where that is what is wrong.
        class: Option<Untrusted>,
    },
    /// Not run, because an earlier failure ended the phase.
    NotRun,
}

/// How an answer differs from what was expected. Values are in Python notation, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mismatch {
    /// What was expected, in notation; a sentence when a checker decided.
    pub expected: String,
    /// What came, in notation. Text the candidate chose.
    pub got: Untrusted,
    /// Where the first difference is and what it is, one phrase; may be empty:
    /// `first difference at index 0: [1, 5] expected, [1, 4] got`.
    pub difference: Untrusted,
    /// For a sequence of operations: the position of the first wrong one, from 0.
    pub operation: Option<usize>,
}

/// Why nothing was run.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", content = "of")]
pub enum Refusal {
    /// The source does not load.
    Load(LoadFailure),
    /// The process ended or reached a limit while loading.
    LoadDied(CaseVerdict),
    /// Static rules are broken.
    Static {
        /// Each breach.
        findings: Vec<StaticFinding>,
        /// The exercise's reason.
        reason: Option<String>,
    },
}
