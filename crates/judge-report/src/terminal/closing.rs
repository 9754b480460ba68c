//! The last lines: one coloured word, and where to look next.

use judge_core::report::{Level, Mark, PhaseName, Report};
use judge_core::verdict::Verdict;

use crate::escape::visible;
use crate::number::{bytes, duration_in_seconds};
use crate::style::{Style, paint};

use super::phases::marked;

/// `WRONG ANSWER   merge_intervals   41 of 48   0.21 s`.
pub(crate) fn verdict(report: &Report, style: &Style) -> Vec<String> {
    let palette = style.palette();
    let colour = match report.verdict {
        Verdict::Accepted => palette.good,
        Verdict::WrongAnswer
        | Verdict::TooSlow
        | Verdict::TooMuchMemory
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => palette.bad,
    };
    let word = match report.machine.level {
        Level::Full | Level::Standard => paint(colour, report.verdict.title()),
        Level::Unsafe => format!("{} (not sandboxed)", paint(colour, report.verdict.title())),
    };
    let mut facts = vec![word, visible(&report.exercise.id)];
    facts.extend(summary(report));
    facts.push(duration_in_seconds(report.usage.wall_us));
    if report.usage.memory_bytes > 0 {
        facts.push(bytes(report.usage.memory_bytes));
    }
    vec![format!("  {}", facts.join("   "))]
}

/// What came of it in a few words; nothing to add to `ACCEPTED`.
pub(crate) fn summary(report: &Report) -> Option<String> {
    if report.refusal.is_some() {
        return Some("nothing was run".to_owned());
    }
    match report.verdict {
        Verdict::Accepted => None,
        Verdict::TooSlow => Some(against("slower", report.exercise.time.as_deref())),
        Verdict::TooMuchMemory => Some(against("more memory", report.exercise.space.as_deref())),
        Verdict::WrongAnswer
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => passed(report),
    }
}

fn against(what: &str, promise: Option<&str>) -> String {
    format!("answers right, {what} than {}", promise.map_or("promised".to_owned(), visible))
}

/// `41 of 48` of the tests; of the examples when it went no further.
pub(crate) fn passed(report: &Report) -> Option<String> {
    let of = |name: PhaseName| {
        let phase = report.phases.iter().find(|phase| phase.name == name)?;
        let run = phase.marks.iter().any(|mark| *mark != Mark::NotRun);
        run.then(|| format!("{} of {}", marked(phase, Mark::Passed), phase.marks.len()))
    };
    of(PhaseName::Tests).or_else(|| of(PhaseName::Examples).map(|text| format!("{text} examples")))
}

/// Where the exercise's first hint is, when it has one and it can help.
pub(crate) fn hint(report: &Report) -> Vec<String> {
    let helps = match report.verdict {
        Verdict::Accepted | Verdict::DoesNotLoad => false,
        Verdict::WrongAnswer
        | Verdict::TooSlow
        | Verdict::TooMuchMemory
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::Forbidden => true,
    };
    if !helps || report.hint.is_none() {
        return Vec::new();
    }
    vec![format!("  hint: judge show {} --hint 1", visible(&report.exercise.id))]
}
