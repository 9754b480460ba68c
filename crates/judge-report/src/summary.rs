//! The face for step summaries: Markdown of less than 1 MiB.
//!
//! Text that a candidate chose stands in code, and there every character that Markdown or HTML
//! could obey is an entity, or behind a fence that is longer than any in it.

use std::fmt::Write;

use judge_core::grade::{Entry, Gradebook, Progress, cases};
use judge_core::report::Report;

use crate::brief::{Brief, Weight, brief, path, worst_first};
use crate::growth;
use crate::number::{counted, duration_in_seconds};
use crate::page::Page;
use crate::style::Style;
use crate::terminal;

/// GitHub refuses a summary of more than 1 MiB; other text may stand in the same file.
const BYTES_MAX: usize = 1_000_000;
/// What is kept for the end.
const BYTES_OF_END: usize = 400;

/// A headline, a table with a line for each submission, and details of those that are not
/// accepted, the worst first. What does not fit is left out, details first, and this is said.
pub fn markdown(book: &Gradebook) -> String {
    let mut out = headline(book);
    let room = BYTES_MAX - BYTES_OF_END;
    let rows = book.entries.iter().map(|entry| row(entry, &brief(entry)));
    let rows_left_out = book.entries.len() - push_while(&mut out, room, rows);
    if rows_left_out > 0 {
        write!(out, "\n{} left out: the summary would be too large.\n", {
            counted(rows_left_out, "row")
        })
        .expect("a string takes all text");
    }
    out.push('\n');
    let mut told = worst_first(book);
    told.retain(|(_, brief)| match brief.weight {
        Weight::Fault | Weight::Refused | Weight::Doubted => true,
        Weight::Open | Weight::Accepted => false,
    });
    let pieces = told.iter().map(|(entry, brief)| details(entry, brief));
    let left_out = told.len() - push_while(&mut out, room, pieces);
    if left_out > 0 {
        let what = counted(left_out, "submission");
        writeln!(out, "Details of {what} left out: the summary would be too large.")
            .expect("a string takes all text");
    }
    out
}

/// Appends pieces while there is room; returns for how many there was.
fn push_while(out: &mut String, room: usize, pieces: impl Iterator<Item = String>) -> usize {
    let mut kept = 0;
    for piece in pieces {
        if out.len() + piece.len() > room {
            break;
        }
        out.push_str(&piece);
        kept += 1;
    }
    kept
}

fn headline(book: &Gradebook) -> String {
    let totals = &book.totals;
    let word = if totals.passed == totals.submissions { "ACCEPTED" } else { "REJECTED" };
    let progress = match book.progress {
        Progress::Complete => "",
        Progress::Running | Progress::Stopped => " (grading ended before all were judged)",
    };
    let mut out = format!(
        "## {word}: {} of {} pass{progress}\n\n",
        totals.passed,
        counted(totals.submissions, "submission")
    );
    let mut facts = vec![format!("{} of {} points", totals.points, totals.points_max)];
    if totals.inconclusive > 0 {
        facts.push(format!("{} with growth that could not be told", totals.inconclusive));
    }
    if totals.faults > 0 {
        facts.push(format!("{} could not be judged", totals.faults));
    }
    if totals.cached > 0 {
        facts.push(format!("{} judged before", totals.cached));
    }
    writeln!(out, "{}\n", facts.join(" · ")).expect("a string takes all text");
    out.push_str("| | Exercise | Submission | Verdict | Cases | Growth | Points | Time |\n");
    out.push_str("|---|---|---|---|--:|---|--:|--:|\n");
    out
}

fn row(entry: &Entry, brief: &Brief) -> String {
    let mark = match brief.weight {
        _ if !entry.passes && brief.weight != Weight::Open => "✗",
        Weight::Doubted | Weight::Refused | Weight::Fault => "!",
        Weight::Open => "-",
        Weight::Accepted => "✓",
    };
    let report = entry.report();
    let marks = report.map(cases).filter(|(_, all)| *all > 0);
    let marks = marks.map(|(right, all)| format!("{right}/{all}")).unwrap_or_default();
    let time = report.map(|report| duration_in_seconds(report.usage.wall_us)).unwrap_or_default();
    let growth = report.and_then(growth_cell).unwrap_or_default();
    format!(
        "| {mark} | {} | {} | {} | {marks} | {growth} | {} / {} | {time} |\n",
        code(&entry.exercise),
        code(&path(entry)),
        brief.title,
        entry.points,
        entry.rules.weight
    )
}

/// The strip and the class.
fn growth_cell(report: &Report) -> Option<String> {
    let style = style();
    let found = growth::deciding(report.growth.as_ref()?)?;
    let (strip, class) = (growth::strip(&found, &style), growth::class_column(&found, &style));
    Some(format!("{} {}", code(&strip), code(&class)))
}

fn style() -> Style {
    Style { width: 100, unicode: true, ..Style::plain() }
}

fn details(entry: &Entry, brief: &Brief) -> String {
    let place = brief.place.map(|place| format!(":{}", place.line)).unwrap_or_default();
    let body = entry.report().map_or_else(|| brief.message.clone(), shown);
    format!(
        "<details><summary>{} {}: {}</summary>\n\n{}\n</details>\n\n",
        code(&entry.exercise),
        code(&format!("{}{place}", path(entry))),
        brief.title,
        fenced(&body)
    )
}

/// What the terminal shows, without colour.
fn shown(report: &Report) -> String {
    let text = details_of(report);
    let lines: Vec<&str> = text.lines().take(LINES_MAX + 1).collect();
    if lines.len() <= LINES_MAX {
        return lines.join("\n");
    }
    format!("{}\n…", lines[..LINES_MAX].join("\n"))
}

/// Lines of the details of one submission.
const LINES_MAX: usize = 120;

fn details_of(report: &Report) -> String {
    let mut page = Page::default();
    let style = style();
    match (&report.refusal, report.failures.first()) {
        (Some(refusal), _) => terminal::refusal_blocks(&mut page, report, refusal, &style),
        (None, Some(failure)) => terminal::failure_blocks(&mut page, report, failure, &style),
        (None, None) => {
            terminal::growth_blocks(&mut page, report, &style);
            terminal::growth_remarks(&mut page, report, &style);
        }
    }
    page.finish_flush()
}

/// A block of printable lines, none of which can end it.
fn fenced(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat((longest + 1).max(3));
    format!("{fence}text\n{}\n{fence}\n", text.trim_end())
}

/// Printable text as code within a line.
fn code(text: &str) -> String {
    let mut out = "<code>".to_owned();
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        // Within a word it means nothing.
        let within = before.is_ascii_alphanumeric()
            && characters.peek().is_some_and(char::is_ascii_alphanumeric);
        match character {
            '_' if within => out.push('_'),
            '&' | '<' | '>' | '"' | '\'' | '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#'
            | '@' | ':' | '$' | '!' | '{' | '}' => {
                write!(out, "&#{};", u32::from(character)).expect("a string takes all text");
            }
            _ => out.push(character),
        }
        before = character;
    }
    out.push_str("</code>");
    out
}
