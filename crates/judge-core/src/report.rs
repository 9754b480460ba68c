//! The report: everything that any face shows, as data.

use judge_protocol::{Exception, Limits, Python, Untrusted, Usage};
use serde::{Deserialize, Serialize};

use crate::growth::Growth;
use crate::verdict::{CaseVerdict, Refusal, Verdict};

/// The version of the report's JSON form.
pub const REPORT_FORMAT: u32 = 1;

/// The judgement of one submission.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// [`REPORT_FORMAT`].
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
    /// The seed of random cases.
    pub seed: u64,
    /// The word.
    pub verdict: Verdict,
    /// Why nothing was run, if so.
    pub refusal: Option<Refusal>,
    /// Phases in order.
    pub phases: Vec<Phase>,
    /// Of which cases everything is told.
    pub cases_shown: CasesShown,
    /// Growth of time and memory, where it was measured.
    pub growth: Option<Growth>,
    /// Failing cases in full, smallest input first, at most [`FAILURES_SHOWN_MAX`].
    pub failures: Vec<Failure>,
    /// What the candidate printed, both streams in order of arrival, cut to a bounded length.
    pub printed: Printed,
    /// Hard limits of a case.
    pub limits: Limits,
    /// The whole run: wall time of everything, CPU time of the candidate, its peak memory.
    pub usage: Usage,
    /// The exercise's first hint, to be pointed to when the verdict is not `Accepted`.
    pub hint: Option<String>,
    /// The exercise's harder variant, to be pointed to when it is.
    pub next: Option<String>,
}

/// Of which cases a report tells everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CasesShown {
    /// Of all.
    #[default]
    All,
    /// Of samples; of others only what [`crate::withhold`] leaves.
    Samples,
}

/// The most failing cases that a report keeps in full.
pub const FAILURES_SHOWN_MAX: usize = 10;

/// What a report says of its exercise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExerciseSummary {
    /// `two_sum`.
    pub id: String,
    /// `Two sum`.
    pub title: String,
    /// The promised time, as the statement writes it: `O(n)`.
    pub time: Option<String>,
    /// The promised space.
    pub space: Option<String>,
}

/// What ran a submission.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Machine {
    /// The interpreter.
    pub python: Python,
    /// Which way of running.
    pub backend: Backend,
    /// How strong the isolation was.
    pub level: Level,
    /// Each wall and whether it stood.
    pub walls: Vec<WallState>,
}

/// A way of running Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Backend {
    /// Forks of a warm interpreter.
    Embedded,
    /// A new interpreter for each run.
    Subprocess,
}

impl Backend {
    /// `embedded`, `subprocess`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::Subprocess => "subprocess",
        }
    }
}

/// How strong the isolation was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Every wall stands.
    Full,
    /// The walls that must stand do; some that add depth do not.
    Standard,
    /// None: the user asked for it.
    Unsafe,
}

impl Level {
    /// `full`, `standard`, `unsafe`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Standard => "standard",
            Self::Unsafe => "unsafe",
        }
    }
}

/// One wall and whether it stood.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WallState {
    /// `seccomp`, `landlock`, `pid namespace` ...
    pub wall: String,
    /// Whether it stood.
    pub stands: bool,
    /// Why it did not, in words with the kernel's error: `EPERM: operation not permitted`.
    pub why: Option<String>,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Phase {
    /// Which one.
    pub name: PhaseName,
    /// How it went.
    pub state: PhaseState,
    /// One mark for each case in the order run; sizes ascend within random cases.
    pub marks: Vec<Mark>,
    /// What its cases used: times summed, memory the largest.
    pub usage: Usage,
    /// CPU time of its slowest case, in microseconds.
    pub slowest_us: u64,
}

/// Which phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PhaseName {
    /// Fixtures that the learner is shown.
    Examples,
    /// All other fixtures and the random cases.
    Tests,
    /// Growth of time and memory.
    Growth,
}

impl PhaseName {
    /// `examples`, `tests`, `growth`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Examples => "examples",
            Self::Tests => "tests",
            Self::Growth => "growth",
        }
    }
}

/// How a phase went.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", content = "why")]
pub enum PhaseState {
    /// Every case passed.
    Passed,
    /// At least one did not.
    Failed,
    /// Nothing of it was run, for this reason: `not measured until the answers are right`.
    NotRun(String),
}

/// One case in the row of dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Right.
    Passed,
    /// Not right.
    Failed,
    /// Not run.
    NotRun,
}

/// A failing case in full.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Failure {
    /// Its phase.
    pub phase: PhaseName,
    /// Its position in the phase, from 1.
    pub position: usize,
    /// Its id: `touching_intervals`, `random 17`.
    pub id: String,
    /// The call, as lines that can be pasted into Python: `two_sum([3, 3], 6)`; for operations a
    /// line each. Cut in the middle when very long.
    pub call: Vec<String>,
    /// For operations: which line of `call` failed, from 0.
    pub call_line: Option<usize>,
    /// What became of it.
    pub verdict: CaseVerdict,
    /// What it used.
    pub usage: Usage,
    /// What was printed during this case, cut.
    pub printed: Printed,
    /// The smallest input that fails in the same way, where one was looked for and is smaller.
    pub smallest: Option<Smallest>,
}

/// The smallest input that was found to fail like a larger one: with the same word and, if that is
/// an exception, one of the same class.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Smallest {
    /// The call, as in [`Failure::call`].
    pub call: Vec<String>,
    /// For operations: which line of `call` failed, from 0.
    pub call_line: Option<usize>,
    /// What became of it.
    pub verdict: CaseVerdict,
    /// The case as lines of `fixtures/*.toml`; empty where it cannot be written so.
    pub fixture: Vec<String>,
    /// Its values, digits and characters.
    pub size: usize,
    /// Those of the input that failed first.
    pub size_before: usize,
    /// How many inputs were tried.
    pub tried: u32,
    /// Why none smaller was tried.
    pub ending: SearchEnding,
}

/// Why a search for smaller inputs ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SearchEnding {
    /// Nothing smaller fails of all that is tried.
    Smallest,
    /// Its time was over.
    OutOfTime,
}

impl Failure {
    /// The exception it ended with, if it did.
    pub fn exception(&self) -> Option<&Exception> {
        match &self.verdict {
            CaseVerdict::Raised(exception) => Some(exception),
            CaseVerdict::Limit { exception, .. } | CaseVerdict::Forbidden { exception, .. } => {
                exception.as_ref()
            }
            CaseVerdict::Passed
            | CaseVerdict::Wrong(_)
            | CaseVerdict::Died { .. }
            | CaseVerdict::Withheld { .. }
            | CaseVerdict::NotRun => None,
        }
    }
}

/// Text that a candidate printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Printed {
    /// The first part of it.
    pub text: Untrusted,
    /// How many bytes there were in all.
    pub bytes: u64,
}
