//! Submissions that are graded together: what each is worth, and what follows for all.

use serde::Serialize;

use crate::growth::{Finding, SweepGrowth};
use crate::report::{Mark, Report};
use crate::verdict::Verdict;
use judge_protocol::Untrusted;

/// The version of the gradebook's JSON form.
pub const GRADEBOOK_FORMAT: u32 = 1;

/// Submissions that were graded together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gradebook {
    /// [`GRADEBOOK_FORMAT`].
    pub format: u32,
    /// The version of judge.
    pub judge: String,
    /// Whether all that was asked for is in it.
    pub progress: Progress,
    /// Sums over all entries.
    pub totals: Totals,
    /// One for each submission, in the order in which they were found.
    pub entries: Vec<Entry>,
}

/// How far a grading went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// It is going on, or it was killed.
    Running,
    /// It was stopped before its end: by the user, or after a first failure.
    Stopped,
    /// It came to its end.
    Complete,
}

/// One submission.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// Which exercise.
    pub exercise: String,
    /// The submission's path as it was found.
    pub submission: Untrusted,
    /// By which rules it is graded.
    pub rules: Rules,
    /// What became of it.
    pub outcome: Outcome,
    /// 0 to 100.
    pub score: f64,
    /// The score's share of the weight.
    pub points: f64,
    /// Whether its score is at least what its rules ask for.
    pub passes: bool,
    /// Where the report comes from.
    pub source: ReportSource,
}

/// By which rules a submission is graded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rules {
    /// What full marks are worth, in points.
    pub weight: f64,
    /// The least score that passes, 0 to 100.
    pub minimum: f64,
    /// What is made of growth that could not be told.
    pub strictness: Strictness,
}

impl Default for Rules {
    fn default() -> Self {
        Self { weight: 1.0, minimum: 100.0, strictness: Strictness::Lenient }
    }
}

/// What is made of growth that could not be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// It is held against nobody.
    #[default]
    Lenient,
    /// It is held against the submission.
    Strict,
}

/// What became of a submission.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Outcome {
    /// It was judged.
    Judged {
        /// The report.
        report: Box<Report>,
    },
    /// It could not be judged, which says nothing about it.
    Fault {
        /// Why, one phrase.
        message: String,
    },
    /// It was not judged, because grading ended before.
    NotJudged,
}

/// Where a report comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReportSource {
    /// It was made now.
    Fresh,
    /// It was made before, for the same bytes.
    Cache,
}

/// Sums over all entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// How many submissions there are.
    pub submissions: usize,
    /// How many were judged.
    pub judged: usize,
    /// How many of those were accepted.
    pub accepted: usize,
    /// How many pass by their rules.
    pub passed: usize,
    /// How many were accepted although their growth could not be told.
    pub inconclusive: usize,
    /// How many could not be judged.
    pub faults: usize,
    /// How many reports were made before.
    pub cached: usize,
    /// What all of them earned.
    pub points: f64,
    /// What all of them could earn.
    pub points_max: f64,
}

impl Gradebook {
    /// A gradebook with these entries.
    pub fn new(judge: &str, progress: Progress, entries: Vec<Entry>) -> Self {
        let totals = Totals::of(&entries);
        Self { format: GRADEBOOK_FORMAT, judge: judge.to_owned(), progress, totals, entries }
    }

    /// A gradebook of one report, by the rules that hold where nobody wrote any.
    pub fn single(judge: &str, report: Report) -> Self {
        let (exercise, path) = (report.exercise.id.clone(), report.submission.clone());
        let outcome = Outcome::Judged { report: Box::new(report) };
        let entry = Entry::new(exercise, path, Rules::default(), outcome);
        Self::new(judge, Progress::Complete, vec![entry])
    }
}

impl Entry {
    /// An entry with its score, for a report that was made now.
    pub fn new(exercise: String, submission: Untrusted, rules: Rules, outcome: Outcome) -> Self {
        let score = match &outcome {
            Outcome::Judged { report } => score(report, rules.strictness),
            Outcome::Fault { .. } | Outcome::NotJudged => 0.0,
        };
        let judged = matches!(outcome, Outcome::Judged { .. });
        let passes = judged && score >= rules.minimum;
        let points = hundredths(rules.weight * score / 100.0);
        let source = ReportSource::Fresh;
        Self { exercise, submission, rules, outcome, score, points, passes, source }
    }

    /// The report, if there is one.
    pub fn report(&self) -> Option<&Report> {
        match &self.outcome {
            Outcome::Judged { report } => Some(report),
            Outcome::Fault { .. } | Outcome::NotJudged => None,
        }
    }
}

impl Totals {
    fn of(entries: &[Entry]) -> Self {
        let mut totals = Self { submissions: entries.len(), ..Self::default() };
        for entry in entries {
            totals.points += entry.points;
            totals.points_max += entry.rules.weight;
            totals.passed += usize::from(entry.passes);
            totals.cached += usize::from(entry.source == ReportSource::Cache);
            match &entry.outcome {
                Outcome::Judged { report } => {
                    let accepted = report.verdict == Verdict::Accepted;
                    totals.judged += 1;
                    totals.accepted += usize::from(accepted);
                    totals.inconclusive += usize::from(accepted && is_inconclusive(report));
                }
                Outcome::Fault { .. } => totals.faults += 1,
                Outcome::NotJudged => {}
            }
        }
        totals.points = hundredths(totals.points);
        totals.points_max = hundredths(totals.points_max);
        totals
    }
}

/// What is left for a submission that is not accepted: the share of its cases that are right, of
/// this. The rest is for all of them being right and growing as promised.
const NOT_ACCEPTED_MAX: f64 = 80.0;

/// What a report is worth, 0 to 100, to two places.
pub fn score(report: &Report, strictness: Strictness) -> f64 {
    let doubted = strictness == Strictness::Strict && is_inconclusive(report);
    if report.verdict == Verdict::Accepted && !doubted {
        return 100.0;
    }
    let (right, all) = cases(report);
    if report.refusal.is_some() || all == 0 {
        return 0.0;
    }
    // Never rounded up to what all cases are worth.
    (NOT_ACCEPTED_MAX * as_float(right) / as_float(all) * 100.0).floor() / 100.0
}

/// How many cases are right, and how many there are.
pub fn cases(report: &Report) -> (usize, usize) {
    let marks = || report.phases.iter().flat_map(|phase| &phase.marks);
    (marks().filter(|mark| **mark == Mark::Passed).count(), marks().count())
}

/// Whether growth of anything that was promised could not be told.
pub fn is_inconclusive(report: &Report) -> bool {
    let sweeps = report.growth.iter().flat_map(|growth| &growth.sweeps);
    let mut curves = sweeps.flat_map(SweepGrowth::curves);
    curves.any(|curve| matches!(curve.finding, Finding::Inconclusive(_)))
}

fn hundredths(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "there are far fewer cases than 2^53")]
fn as_float(count: usize) -> f64 {
    count as f64
}
