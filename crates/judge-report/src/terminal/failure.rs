//! The smallest failing case in full.

use judge_core::report::{Failure, PhaseName, Report};
use judge_core::verdict::CaseVerdict;

use crate::escape::{columns, cut_middle, visible};
use crate::number::counted;
use crate::page::{Page, indented, wrap};
use crate::style::Style;

use super::{INDENT, answer, ending, printed, smallest};

/// Its name, the call, and what became of it.
pub(crate) fn blocks(page: &mut Page, report: &Report, failure: &Failure, style: &Style) {
    let title = heading(report, failure);
    page.block(wrap(&title, style.columns(), 2));
    unnamed_blocks(page, report, failure, style);
}

/// The same without its name.
pub(crate) fn unnamed_blocks(page: &mut Page, report: &Report, failure: &Failure, style: &Style) {
    page.block(call(&failure.call, failure.call_line, style));
    match &failure.verdict {
        CaseVerdict::Wrong(mismatch) => page.block(answer::answer(mismatch, style)),
        CaseVerdict::Passed
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => {
            let place = ending::Where { report, usage: &failure.usage, loading: false };
            ending::blocks(page, &place, &failure.verdict, style);
        }
    }
    page.block(printed(&failure.printed, style));
    if let Some(found) = &failure.smallest {
        smallest::blocks(page, found, style);
    }
}

/// `test 10 of 48, touching intervals`, on one line.
pub(crate) fn heading(report: &Report, failure: &Failure) -> String {
    let name = match &failure.verdict {
        // Its position is all the name that it has.
        CaseVerdict::Withheld { .. } => "hidden".to_owned(),
        CaseVerdict::Passed
        | CaseVerdict::Wrong(_)
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::NotRun => readable(&failure.id),
    };
    format!("{}, {name}", position(report, failure))
}

fn position(report: &Report, failure: &Failure) -> String {
    let phase = report.phases.iter().find(|phase| phase.name == failure.phase);
    let noun = match failure.phase {
        PhaseName::Examples => "example",
        PhaseName::Tests => "test",
        PhaseName::Growth => "growth",
    };
    match phase.map(|phase| phase.marks.len()).filter(|total| *total > 0) {
        Some(total) => format!("{noun} {} of {total}", failure.position),
        None => format!("{noun} {}", failure.position),
    }
}

fn readable(id: &str) -> String {
    visible(&id.replace('_', " "))
}

/// The call, up to the operation that failed, which is underlined.
pub(super) fn call(lines: &[String], failed: Option<usize>, style: &Style) -> Vec<String> {
    let end = failed.map_or(lines.len(), |at| at + 1).min(lines.len());
    let call = &lines[..end];
    let cut_at = if end > CALL_LINES_MAX { CALL_LINES_HEAD } else { end };
    let tail = if end > CALL_LINES_MAX { end - (CALL_LINES_MAX - CALL_LINES_HEAD) } else { end };
    let room = style.columns() * CALL_SCREEN_LINES_MAX;
    let shown = |line: &String| indented(&cut_middle(&visible(line), room, " … "), INDENT);
    let mut lines: Vec<String> = call[..cut_at].iter().map(shown).collect();
    if tail > cut_at {
        let left_out = counted(tail - cut_at, "line");
        lines.push(indented(&format!("# {left_out} left out"), INDENT));
    }
    lines.extend(call[tail..].iter().map(shown));
    if let Some(last) = call.last().filter(|_| failed.is_some() && end > 1) {
        let width = columns(&visible(last)).min(style.columns() - INDENT);
        lines.push(indented(&"~".repeat(width), INDENT));
    }
    lines
}

const CALL_LINES_MAX: usize = 24;
const CALL_LINES_HEAD: usize = 8;
/// A call is kept whole so that it can be pasted, though it wraps, up to this many screen lines.
const CALL_SCREEN_LINES_MAX: usize = 8;
