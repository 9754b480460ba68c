//! The record of past runs, as the command line keeps and tells it. What goes wrong with it is a
//! warning: no verdict depends on it.

use std::time::SystemTime;

use judge::history::{RecordError, Records};
use judge_core::record::{History, Record};
use judge_core::report::Report;
use judge_core::verdict::Verdict;
use judge_report::duration;

use super::output::Output;

/// Notes a run.
pub(crate) fn add(report: &Report, output: &Output) {
    if let Err(error) = Records::of_environment().add(&Record::of(report, now())) {
        warn("the run is not recorded", &error, output);
    }
}

/// All that was noted; nothing where it cannot be read.
pub(crate) fn read(output: &Output) -> History {
    Records::of_environment().read().unwrap_or_else(|error| {
        warn("past runs are not known", &error, output);
        History::default()
    })
}

fn warn(what: &str, error: &RecordError, output: &Output) {
    let hint = "JUDGE_NO_HISTORY=1 keeps no record";
    output.note(&judge_report::visible(&format!("warning: {what}: {error} ({hint})")));
}

/// `3 hours ago, wrong answer, 41 of 48`.
pub(crate) fn words(last: &Record, now: u64) -> String {
    let Record { at, verdict, passed, cases, wall_ms, .. } = last;
    let what = match verdict {
        Verdict::Accepted => duration(wall_ms * 1000),
        Verdict::WrongAnswer
        | Verdict::TooSlow
        | Verdict::TooMuchMemory
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => verdict.title().to_lowercase(),
    };
    let part = if passed < cases { format!(", {passed} of {cases}") } else { String::new() };
    format!("{}, {what}{part}", ago(now.saturating_sub(*at)))
}

fn ago(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
    let Some((each, noun)) = units.into_iter().find(|(each, _)| seconds >= *each) else {
        return "just now".to_owned();
    };
    let count = seconds / each;
    format!("{count} {noun}{} ago", if count == 1 { "" } else { "s" })
}

/// Seconds since 1970.
#[expect(clippy::disallowed_methods, reason = "a run is recorded with its day")]
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_their_largest_unit() {
        let told = [0, 59, 60, 3_599, 7_200, 86_399, 86_400, 9_000_000].map(ago).join(", ");
        assert_eq!(
            told,
            "just now, just now, 1 minute ago, 59 minutes ago, 2 hours ago, 23 hours ago, \
             1 day ago, 104 days ago"
        );
    }
}
