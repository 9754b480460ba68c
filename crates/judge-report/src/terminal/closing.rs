//! The last lines: one coloured word, and where to look next.

use judge_core::report::{Level, Mark, PhaseName, Report};
use judge_core::verdict::Verdict;

use crate::escape::{columns, visible};
use crate::growth;
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
    let title = report.verdict.title();
    let warning = match report.machine.level {
        Level::Full | Level::Standard => "",
        Level::Unsafe => " (not sandboxed)",
    };
    let mut facts = vec![visible(&report.exercise.id)];
    facts.extend(summary(report, style));
    facts.push(duration_in_seconds(report.usage.wall_us));
    let facts = format!("{warning}   {}", facts.join("   "));
    let memory = format!("   {}", bytes(report.usage.memory_bytes));
    // Of a line that would be too long, memory is what can be spared.
    let fits = columns(&format!("  {title}{facts}{memory}")) <= style.columns();
    let memory = if report.usage.memory_bytes > 0 && fits { &memory } else { "" };
    vec![format!("  {}{facts}{memory}", paint(colour, title))]
}

/// What came of it in a few words; nothing to add to `ACCEPTED`.
pub(crate) fn summary(report: &Report, style: &Style) -> Option<String> {
    if report.refusal.is_some() {
        return Some("nothing was run".to_owned());
    }
    match report.verdict {
        Verdict::Accepted => None,
        Verdict::TooSlow | Verdict::TooMuchMemory => Some(broken(report, style)),
        Verdict::WrongAnswer
        | Verdict::TimeLimit
        | Verdict::MemoryLimit
        | Verdict::OutputLimit
        | Verdict::RuntimeError
        | Verdict::DoesNotLoad
        | Verdict::Forbidden => passed(report),
    }
}

/// `answers right, O(n²) instead of O(n)`; the promise alone when it is not known what was found.
fn broken(report: &Report, style: &Style) -> String {
    let found = growth::above(report).map(|found| growth::instead(&found, style));
    let instead = found.unwrap_or_else(|| {
        let (what, promise) = if report.verdict == Verdict::TooSlow {
            ("slower", &report.exercise.time)
        } else {
            ("more memory", &report.exercise.space)
        };
        format!("{what} than {}", promise.as_deref().map_or("promised".to_owned(), visible))
    });
    format!("answers right, {instead}")
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

/// Where to look next: at the exercise's first hint, when it has one and it can help, or at its
/// harder variant.
pub(crate) fn hint(report: &Report) -> Vec<String> {
    if let (Verdict::Accepted, Some(next)) = (report.verdict, &report.next) {
        return vec![format!("  to go further: judge show {}", visible(next))];
    }
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
