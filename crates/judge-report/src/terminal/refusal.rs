//! Why nothing was run.

use judge_core::report::Report;
use judge_core::verdict::Refusal;
use judge_protocol::{LoadFailure, StaticFinding, Untrusted};

use crate::escape::{terminal_text, visible};
use crate::number::counted;
use crate::page::{Page, indented, wrap};
use crate::picture::Picture;
use crate::source::Place;
use crate::style::{Style, paint};

use super::{INDENT, ending, printed};

/// What is to be said of a refusal.
pub(crate) fn blocks(page: &mut Page, report: &Report, refusal: &Refusal, style: &Style) {
    match refusal {
        Refusal::Load(failure) => load(page, report, failure, style),
        Refusal::LoadDied(verdict) => {
            let place = ending::Where { report, usage: &report.usage, loading: true };
            ending::blocks(page, &place, verdict, style);
        }
        Refusal::Static { findings, reason } => {
            for (at, finding) in findings.iter().take(FINDINGS_MAX).enumerate() {
                let last = at + 1 == findings.len().min(FINDINGS_MAX);
                let reason = reason.as_deref().filter(|_| last);
                page.block(finding_lines(report, finding, reason, style));
            }
            if findings.len() > FINDINGS_MAX {
                let more = counted(findings.len() - FINDINGS_MAX, "more place");
                page.block(vec![indented(&format!("and {more}"), INDENT)]);
            }
        }
    }
    page.block(printed(&report.printed, style));
}

const FINDINGS_MAX: usize = 5;

fn load(page: &mut Page, report: &Report, failure: &LoadFailure, style: &Style) {
    match failure {
        LoadFailure::Source { message, line } => {
            let picture = Picture { place: line.map(Place::line), ..picture(report, message) };
            page.block(picture.lines(style));
        }
        LoadFailure::Syntax { class, message, line, column, end_line, end_column } => {
            // Of an error that spans lines, the part on its first line is underlined.
            let end = if end_line == line { *end_column } else { None };
            let end = if end_line > line { Some(u32::MAX) } else { end };
            let place = line.map(|line| Place::claimed(line, *column, end));
            let picture = Picture { id: terminal_text(class), place, ..picture(report, message) };
            page.block(picture.lines(style));
        }
        LoadFailure::Raised(exception) => {
            let place = ending::Where { report, usage: &report.usage, loading: true };
            page.block(ending::raised(&place, exception, style));
        }
        LoadFailure::Missing { expected, found } => {
            missing(page, report, expected, found, style);
        }
        LoadFailure::Signature { name, arity, found, line } => {
            let arguments = counted(*arity, "argument");
            let title = format!("{} cannot be called with {arguments}", terminal_text(name));
            let picture = Picture {
                title,
                place: line.map(Place::line),
                label: format!("found {}", terminal_text(found)),
                ..picture(report, name)
            };
            page.block(picture.lines(style));
        }
    }
}

fn picture<'a>(report: &'a Report, message: &Untrusted) -> Picture<'a> {
    Picture {
        title: terminal_text(message),
        id: String::new(),
        path: terminal_text(&report.submission),
        source: report.source.expose(),
        place: None,
        before: 0,
        label: String::new(),
        notes: Vec::new(),
        help: String::new(),
    }
}

fn finding_lines(
    report: &Report,
    finding: &StaticFinding,
    reason: Option<&str>,
    style: &Style,
) -> Vec<String> {
    let columns = (finding.column, finding.end_column);
    let place = Place::claimed(finding.line, Some(columns.0), Some(columns.1));
    let picture = Picture {
        title: format!("not allowed here: {}", terminal_text(&finding.rule)),
        place: (finding.line > 0).then_some(place),
        notes: reason.map(visible).into_iter().collect(),
        ..picture(report, &finding.rule)
    };
    picture.lines(style)
}

/// What was expected and what the file has instead, nearest name first.
fn missing(
    page: &mut Page,
    report: &Report,
    expected: &Untrusted,
    found: &[Untrusted],
    style: &Style,
) {
    let word = paint(style.palette().bad, "error");
    let path = terminal_text(&report.submission);
    let name = terminal_text(&Untrusted::new(missing_name(expected)));
    page.block(vec![format!("{word}: {path} does not define {name}")]);
    let mut names: Vec<&Untrusted> = found.iter().collect();
    names.sort_by_cached_key(|found| distance(missing_name(expected), found.expose()));
    let left_out = names.len().saturating_sub(NAMES_MAX);
    let mut shown: Vec<String> = names.iter().take(NAMES_MAX).map(|n| terminal_text(n)).collect();
    if left_out > 0 {
        shown.push(format!("and {left_out} more"));
    }
    let found = if shown.is_empty() { "no function or class".to_owned() } else { shown.join(", ") };
    let mut lines = vec![indented(&format!("expected   {}", terminal_text(expected)), INDENT)];
    let wrapped = wrap(&found, style.columns(), INDENT + LABEL);
    for (at, line) in wrapped.iter().enumerate() {
        let label = if at == 0 { "found" } else { "" };
        lines.push(indented(&format!("{label:LABEL$}{}", line.trim_start()), INDENT));
    }
    page.block(lines);
}

const LABEL: usize = "expected   ".len();
const NAMES_MAX: usize = 8;

/// The name in `def two_sum(nums, target)` or `class LRUCache`.
pub(crate) fn missing_name(expected: &Untrusted) -> &str {
    let text = expected.expose();
    let text = text.strip_prefix("def ").or_else(|| text.strip_prefix("class ")).unwrap_or(text);
    text.split(['(', ':']).next().unwrap_or(text).trim()
}

/// Edits between two names; case and underscores do not count.
fn distance(a: &str, b: &str) -> usize {
    let plain = |name: &str| -> Vec<char> {
        let letters = name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase);
        letters.take(NAME_CHARACTERS_MAX).collect()
    };
    let (a, b) = (plain(a), plain(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let best = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = best;
        }
    }
    row[b.len()]
}

const NAME_CHARACTERS_MAX: usize = 80;
