//! One line for each phase: mark, name, count, row of dots, a fact.

use judge_core::report::{Mark, Phase, PhaseName, PhaseState, Report};
use judge_core::verdict::{CaseVerdict, Verdict};

use crate::escape::{columns, terminal_text, visible};
use crate::number::duration;
use crate::page::{both_sides_painted, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, pad};

use super::{exception_name, growth, withheld_words};

/// The phases in order.
pub(crate) fn phases(report: &Report, style: &Style) -> Vec<String> {
    let rows = growth_rows(report, style);
    // Where growth was measured, its rows stand in place of the phase's own line.
    let shown = |phase: &&Phase| phase.name != PhaseName::Growth || rows.is_empty();
    let counts = report.phases.iter().filter(shown).map(|phase| columns(&count(report, phase)));
    let counts = counts.chain(rows.iter().map(|row| columns(&row.class)));
    let count_width = counts.max().unwrap_or(0).max(COUNT_MIN);
    let lines = report.phases.iter().map(|phase| match phase.name {
        PhaseName::Growth if !rows.is_empty() => growth_lines(&rows, count_width, style),
        PhaseName::Examples | PhaseName::Tests | PhaseName::Growth => {
            line(report, phase, count_width, style)
        }
    });
    lines.flatten().collect()
}

/// What was measured; empty when the phase was not run.
fn growth_rows(report: &Report, style: &Style) -> Vec<growth::Row> {
    let phase = report.phases.iter().find(|phase| phase.name == PhaseName::Growth);
    match phase.map(|phase| &phase.state) {
        Some(state @ (PhaseState::Passed | PhaseState::Failed)) => {
            growth::rows(report, state, style)
        }
        Some(PhaseState::NotRun(_)) | None => Vec::new(),
    }
}

fn growth_lines(rows: &[growth::Row], count_width: usize, style: &Style) -> Vec<String> {
    let line = |row: &growth::Row| {
        let (start, indent) = start((row.mark, row.colour), row.name, &row.class, count_width);
        growth::lines(row, &start, indent, style)
    };
    rows.iter().flat_map(line).collect()
}

/// Mark, name and count in their columns, and how many columns that takes.
fn start(
    (mark, colour): (&str, anstyle::Style),
    name: &str,
    count: &str,
    count_width: usize,
) -> (String, usize) {
    let name = pad(name, NAME, Align::Left);
    let count = pad(count, count_width, Align::Right);
    let start = format!("{name}{count}{}", " ".repeat(GAP));
    let indent = 2 + columns(mark) + 1 + columns(&start);
    (format!("  {} {start}", paint(colour, mark)), indent)
}

const NAME: usize = 9;
const COUNT_MIN: usize = 6;
const GAP: usize = 3;

fn line(report: &Report, phase: &Phase, count_width: usize, style: &Style) -> Vec<String> {
    let glyphs = style.glyphs();
    let mark = match phase.state {
        PhaseState::Passed => (glyphs.good, style.palette().good),
        PhaseState::Failed => (glyphs.bad, style.palette().bad),
        PhaseState::NotRun(_) => (glyphs.none, anstyle::Style::new()),
    };
    let (start, indent) = start(mark, phase.name.name(), &count(report, phase), count_width);
    if let PhaseState::NotRun(why) = &phase.state {
        return reason(&start, indent, why, style);
    }
    let (dots, each) = dots(&phase.marks, style.columns().saturating_sub(indent), style);
    let facts: Vec<String> = [fact(report, phase), each].into_iter().flatten().collect();
    let left = format!("{start}{dots}");
    let used = indent + columns(&dots);
    let facts = facts.join(", ");
    let below = indent.min(style.columns().saturating_sub(columns(&facts)));
    both_sides_painted(&left, used, &facts, style.columns(), below)
}

fn reason(start: &str, indent: usize, why: &str, style: &Style) -> Vec<String> {
    let mut lines = wrap(&visible(why), style.columns(), indent);
    if let Some(first) = lines.first_mut() {
        *first = format!("{start}{}", first.trim_start());
    }
    lines
}

/// `41/48`; the promise for growth; nothing for what was not run.
fn count(report: &Report, phase: &Phase) -> String {
    match (&phase.state, phase.name) {
        (PhaseState::NotRun(_), _) => String::new(),
        (PhaseState::Passed | PhaseState::Failed, PhaseName::Growth) => {
            report.exercise.time.as_deref().map(visible).unwrap_or_default()
        }
        (PhaseState::Passed | PhaseState::Failed, PhaseName::Examples | PhaseName::Tests) => {
            format!("{}/{}", marked(phase, Mark::Passed), phase.marks.len())
        }
    }
}

pub(crate) fn marked(phase: &Phase, mark: Mark) -> usize {
    phase.marks.iter().filter(|other| **other == mark).count()
}

/// The row of dots, and what one stands for when it stands for several.
fn dots(marks: &[Mark], room: usize, style: &Style) -> (String, Option<String>) {
    let each = marks.len().div_ceil(room.max(1)).max(1);
    let dot = |group: &[Mark]| {
        let glyphs = style.glyphs();
        if group.contains(&Mark::Failed) {
            glyphs.dot_bad
        } else if group.contains(&Mark::Passed) {
            glyphs.dot_good
        } else {
            glyphs.dot_none
        }
    };
    let row = marks.chunks(each).map(dot).collect();
    (row, (each > 1).then(|| format!("each mark is {each} tests")))
}

fn fact(report: &Report, phase: &Phase) -> Option<String> {
    match (&phase.state, phase.name) {
        (PhaseState::Failed, _) => failed(report, phase),
        (PhaseState::Passed, PhaseName::Tests) if phase.slowest_us > 0 => {
            Some(format!("slowest {}", duration(phase.slowest_us)))
        }
        (PhaseState::Passed | PhaseState::NotRun(_), _) => None,
    }
}

/// `7 wrong, smallest below`, `28 raised KeyError`, `stopped at test 32`.
fn failed(report: &Report, phase: &Phase) -> Option<String> {
    let noun = phase.name.name().trim_end_matches('s');
    let last = phase.marks.iter().rposition(|mark| *mark == Mark::Failed)?;
    if phase.marks[last + 1..].contains(&Mark::NotRun) {
        return Some(format!("stopped at {noun} {}", last + 1));
    }
    let failed = marked(phase, Mark::Failed);
    let shown_here = report.failures.first().is_some_and(|first| first.phase == phase.name);
    let below = match (shown_here, failed) {
        (false, _) => "",
        (true, 1) => ", below",
        (true, _) => ", smallest below",
    };
    Some(format!("{failed} {}{below}", how(report, phase, failed)))
}

/// What the failures of a phase have in common, when all of them are known.
fn how(report: &Report, phase: &Phase, failed: usize) -> String {
    let mut known = report.failures.iter().filter(|failure| failure.phase == phase.name);
    let count = known.clone().count();
    let first = known.next().map(|failure| one(&failure.verdict));
    match first {
        Some(first) if count == failed && known.all(|other| one(&other.verdict) == first) => first,
        Some(_) | None => "failed".to_owned(),
    }
}

/// What became of one case, in a word or two.
pub(super) fn one(verdict: &CaseVerdict) -> String {
    match verdict {
        CaseVerdict::Wrong(_) | CaseVerdict::Withheld { word: Verdict::WrongAnswer, .. } => {
            "wrong".to_owned()
        }
        CaseVerdict::Raised(exception) => {
            format!("raised {}", terminal_text(exception_name(exception)))
        }
        CaseVerdict::Withheld { word, class } => withheld_words(*word, class.as_ref()),
        CaseVerdict::Died { .. } => "died".to_owned(),
        CaseVerdict::Limit { .. } => "over a limit".to_owned(),
        CaseVerdict::Forbidden { .. } => "forbidden".to_owned(),
        CaseVerdict::Passed | CaseVerdict::NotRun => "failed".to_owned(),
    }
}
