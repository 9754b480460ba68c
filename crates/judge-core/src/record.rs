//! The record of past runs: what one line of it says, and what all lines together come to.
//!
//! The file itself is read and written elsewhere. Nothing depends on it but marks on lists: a line
//! that cannot be read is left out, whatever it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::report::{Mark, Report};
use crate::verdict::Verdict;

/// The version of a line.
const FORMAT: u32 = 1;

/// One run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The version of this form.
    format: u32,
    /// When it ended, in seconds since 1970.
    pub at: u64,
    /// Which exercise.
    pub exercise: String,
    /// The word.
    pub verdict: Verdict,
    /// Cases passed.
    pub passed: usize,
    /// Cases in all.
    pub cases: usize,
    /// How long it took, in milliseconds.
    pub wall_ms: u64,
}

impl Record {
    /// What is kept of a run that ended at this time, in seconds since 1970. Nothing that the
    /// candidate wrote.
    pub fn of(report: &Report, at: u64) -> Self {
        let marks = || report.phases.iter().flat_map(|phase| &phase.marks);
        Self {
            format: FORMAT,
            at,
            exercise: report.exercise.id.clone(),
            verdict: report.verdict,
            passed: marks().filter(|mark| **mark == Mark::Passed).count(),
            cases: marks().count(),
            wall_ms: report.usage.wall_us / 1000,
        }
    }

    /// Its line, with the line break.
    pub fn line(&self) -> String {
        let json = serde_json::to_string(self).expect("a record has names for keys");
        format!("{json}\n")
    }
}

/// How it stands with one exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// A run was accepted.
    Done,
    /// There were runs, and none was accepted.
    Tried,
    /// There was no run.
    Open,
}

/// The runs of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runs {
    /// The last of them.
    pub last: Record,
    /// How many there were.
    pub count: usize,
    /// The position of the last run in the whole record.
    pub position: usize,
    /// Whether one was accepted, and the position of the last that was.
    pub accepted: Option<usize>,
    /// The verdicts of the last [`RECENT_MAX`] of them, the oldest first.
    pub recent: Vec<Verdict>,
}

/// How many verdicts of an exercise are kept in mind.
pub const RECENT_MAX: usize = 12;

/// All runs that were recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    runs: BTreeMap<String, Runs>,
}

impl History {
    /// Reads the lines of a record, the oldest first. Those that are torn, or of another version,
    /// are left out.
    pub fn read(bytes: &[u8]) -> Self {
        let mut history = Self::default();
        let lines = bytes.split(|byte| *byte == b'\n');
        let records = lines.filter_map(|line| serde_json::from_slice::<Record>(line).ok());
        for (position, record) in records.filter(|record| record.format == FORMAT).enumerate() {
            history.add(position, record);
        }
        history
    }

    fn add(&mut self, position: usize, last: Record) {
        let accepted = (last.verdict == Verdict::Accepted).then_some(position);
        let before = self.runs.remove(&last.exercise);
        let before = before.as_ref();
        let mut recent = before.map_or(Vec::new(), |runs| runs.recent.clone());
        recent.push(last.verdict);
        recent.drain(..recent.len().saturating_sub(RECENT_MAX));
        let count = before.map_or(0, |runs| runs.count) + 1;
        let accepted = accepted.or(before.and_then(|runs| runs.accepted));
        self.runs.insert(last.exercise.clone(), Runs { last, count, position, accepted, recent });
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The runs of an exercise.
    pub fn runs(&self, exercise: &str) -> Option<&Runs> {
        self.runs.get(exercise)
    }

    /// How it stands with an exercise.
    pub fn progress(&self, exercise: &str) -> Progress {
        match self.runs(exercise) {
            Some(Runs { accepted: Some(_), .. }) => Progress::Done,
            Some(_) => Progress::Tried,
            None => Progress::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(exercise: &str, verdict: Verdict) -> String {
        let exercise = exercise.to_owned();
        let format = FORMAT;
        Record { format, at: 9, exercise, verdict, passed: 1, cases: 2, wall_ms: 3 }.line()
    }

    #[test]
    fn accepted_once_is_done_for_good() {
        let text = line("a", Verdict::Accepted) + &line("a", Verdict::WrongAnswer);
        let history = History::read((text + &line("b", Verdict::TooSlow)).as_bytes());
        assert_eq!(history.progress("a"), Progress::Done);
        assert_eq!(history.progress("b"), Progress::Tried);
        assert_eq!(history.progress("c"), Progress::Open);
        let runs = history.runs("a").unwrap();
        assert_eq!((runs.count, runs.position, runs.accepted), (2, 1, Some(0)));
        assert_eq!(runs.last.verdict, Verdict::WrongAnswer);
    }

    #[test]
    fn torn_and_foreign_lines_are_left_out() {
        let whole = line("a", Verdict::Accepted);
        let newer = whole.replace("\"format\":1", "\"format\":2").replace("\"a\"", "\"b\"");
        let text = format!("{}\n\n\u{0}\nnull\n{newer}{whole}", &whole[..whole.len() / 2]);
        let history = History::read(text.as_bytes());
        assert_eq!(history.runs.keys().collect::<Vec<_>>(), ["a"]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_record(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            History::read(&bytes);
        }
    }
}
