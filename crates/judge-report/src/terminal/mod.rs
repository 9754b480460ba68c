//! The face for people.
//!
//! Read from the end: the last line is the verdict, above it the smallest failing case, above
//! that the phases.

mod answer;
mod closing;
mod ending;
mod failure;
mod gauges;
mod growth;
mod header;
mod phases;
mod refusal;
mod smallest;

pub(crate) use answer::plain as plain_value;
pub(crate) use closing::{passed, summary};
pub(crate) use ending::{exception_name, exception_text, place_of, withheld_words};
pub(crate) use failure::{blocks as failure_blocks, heading, unnamed_blocks as case_blocks};
pub(crate) use growth::{blocks as growth_blocks, remarks as growth_remarks};
pub(crate) use header::{header, machine};
pub(crate) use refusal::{blocks as refusal_blocks, missing_name};
pub(crate) use smallest::heading as smallest_heading;

use judge_core::report::{Printed, Report};
use judge_core::verdict::Verdict;

use crate::escape::terminal_lines;
use crate::number::thousands;
use crate::page::{Page, indented};
use crate::style::Style;

/// A report as a person reads it, ending in a line break.
pub fn terminal(report: &Report, style: &Style) -> String {
    let mut page = Page::default();
    if report.refusal.is_some() {
        page.block(header::warning(report, style));
    } else {
        page.block(header::header(report, style));
    }
    body(&mut page, report, style);
    page.block(closing::hint(report));
    let text = page.finish();
    if style.unicode { text } else { text.replace('…', style.glyphs().cut) }
}

/// What stands between the header and the hint: phases, what is to be looked at, the verdict.
pub(crate) fn body(page: &mut Page, report: &Report, style: &Style) {
    if let Some(refusal) = &report.refusal {
        refusal::blocks(page, report, refusal, style);
    } else {
        page.block(phases::phases(report, style));
        if let Some(failure) = shown_failure(report) {
            failure::blocks(page, report, failure, style);
        } else {
            growth::blocks(page, report, style);
            growth::remarks(page, report, style);
        }
    }
    page.block(closing::verdict(report, style));
}

fn shown_failure(report: &Report) -> Option<&judge_core::report::Failure> {
    report.failures.first().filter(|_| report.verdict != Verdict::Accepted)
}

/// How far a failing case is indented.
pub(crate) const INDENT: usize = 6;

/// What was printed, set apart; nothing when nothing was.
pub(crate) fn printed(printed: &Printed, style: &Style) -> Vec<String> {
    if printed.text.is_empty() {
        return Vec::new();
    }
    let glyphs = style.glyphs();
    let room = style.columns() - INDENT - 2;
    let all = terminal_lines(&printed.text);
    let mut lines = vec![indented("printed", INDENT)];
    for line in all.iter().take(PRINTED_LINES_MAX) {
        let line = crate::escape::cut(line, room, glyphs.cut);
        lines.push(indented(&format!("{} {line}", glyphs.border), INDENT));
    }
    let whole = printed.bytes <= printed.text.expose().len() as u64;
    if all.len() > PRINTED_LINES_MAX || !whole {
        lines.push(indented(&format!("({} bytes in all)", thousands(printed.bytes)), INDENT));
    }
    lines
}

const PRINTED_LINES_MAX: usize = 10;
