//! What goes out: a judgement a line.

use judge_core::report::{Level, Mark, Report};
use judge_core::verdict::Verdict;
use judge_protocol::Usage;
use serde::Serialize;

use super::task::Id;
use crate::fault::Fault;

/// What became of a line of the input.
#[derive(Debug, Serialize)]
pub struct Judgement {
    /// The task's id, where the line has one.
    pub id: Option<Id>,
    /// The exercise that the task names.
    pub exercise: Option<String>,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// What came of a task.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Outcome {
    /// It was judged.
    Judged(Box<Judged>),
    /// It could not be judged. Says nothing of the submission.
    Fault {
        /// Why not.
        fault: FaultWords,
    },
}

/// A submission's verdict, and what stands behind it.
#[derive(Debug, Serialize)]
pub struct Judged {
    /// The word.
    pub verdict: Verdict,
    /// What is wrong, or what is to be remarked, in one line.
    pub message: String,
    /// How many cases went how.
    pub cases: CaseCounts,
    /// The id of the failing case that is shown first.
    pub failure: Option<String>,
    /// What it used: wall time of the whole judgement, CPU time of the submission, its peak memory.
    pub usage: Usage,
    /// How strong the walls were.
    pub level: Level,
    /// The whole report, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<Report>,
}

/// How many cases went how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CaseCounts {
    /// Right.
    pub passed: usize,
    /// Not right.
    pub failed: usize,
    /// Not run.
    pub not_run: usize,
}

/// A fault as data.
#[derive(Debug, Serialize)]
pub struct FaultWords {
    /// One sentence.
    pub message: String,
    /// What to do about it.
    pub hints: Vec<String>,
}

impl From<&Fault> for Outcome {
    fn from(fault: &Fault) -> Self {
        let mut message = fault.message.clone();
        if let Some(first) = fault.diagnostics.first() {
            message.extend([": ", &first.message]);
        }
        Self::Fault { fault: FaultWords { message, hints: fault.hints.clone() } }
    }
}

impl Judged {
    /// What a report comes to.
    pub(crate) fn new(report: Report, whole: bool) -> Self {
        let mut cases = CaseCounts::default();
        for mark in report.phases.iter().flat_map(|phase| &phase.marks) {
            match mark {
                Mark::Passed => cases.passed += 1,
                Mark::Failed => cases.failed += 1,
                Mark::NotRun => cases.not_run += 1,
            }
        }
        Self {
            verdict: report.verdict,
            message: judge_report::message(&report),
            cases,
            failure: report.failures.first().map(|failure| failure.id.clone()),
            usage: report.usage,
            level: report.machine.level,
            report: whole.then_some(report),
        }
    }
}
