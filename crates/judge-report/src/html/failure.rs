//! Failing cases in full, the first of them unfolded.

use std::ops::Range;

use judge_core::report::{Failure, Report, Smallest};
use judge_core::verdict::{CaseVerdict, Mismatch};
use similar::DiffOp;

use crate::breaking::break_value;
use crate::diff::{Changed, changed, hunks};
use crate::escape::{cut_middle, terminal_text, visible};
use crate::markup::Element;
use crate::page::Page;
use crate::style::Style;
use crate::terminal;

const CALL_LINES_MAX: usize = 200;
const CALL_COLUMNS_MAX: usize = 4_000;
/// Where a value is broken into lines.
const VALUE_COLUMNS: usize = 90;
const VALUE_LINES_MAX: usize = 2_000;
const VALUE_CHARACTERS_MAX: usize = 100_000;
const DIFF_LINES_MAX: usize = 200;
const AROUND: usize = 2;

/// The refusal, or the failing cases.
pub(super) fn failures(report: &Report) -> Vec<Element> {
    if let Some(refusal) = &report.refusal {
        let text = text(|page, style| terminal::refusal_blocks(page, report, refusal, style));
        let block = Element::new("div").class("failure");
        let block = block.child(Element::new("h3").text("why nothing was run"));
        return vec![block.child(Element::new("pre").text(text))];
    }
    let all = report.failures.iter().enumerate();
    all.map(|(at, failure)| {
        let title = terminal::heading(report, failure);
        if at == 0 {
            let block = Element::new("div").class("failure");
            block.child(Element::new("h3").text(title)).children(body(report, failure))
        } else {
            let block = Element::new("details").class("failure");
            block.child(Element::new("summary").text(title)).children(body(report, failure))
        }
    })
    .collect()
}

fn body(report: &Report, failure: &Failure) -> Vec<Element> {
    match &failure.verdict {
        CaseVerdict::Wrong(mismatch) => {
            let printed = terminal_text(&failure.printed.text);
            let mut all = vec![call(&failure.call, failure.call_line)];
            all.extend(answer(mismatch));
            if !printed.is_empty() {
                all.push(Element::new("h4").text("printed"));
                all.push(Element::new("pre").text(printed));
            }
            all.extend(failure.smallest.iter().flat_map(smallest));
            all
        }
        CaseVerdict::Passed
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => {
            let text = text(|page, style| terminal::failure_blocks(page, report, failure, style));
            // The title has been said.
            let text = text.split_once("\n\n").map_or(text.clone(), |(_, rest)| rest.to_owned());
            vec![Element::new("pre").text(text)]
        }
    }
}

fn text(blocks: impl FnOnce(&mut Page, &Style)) -> String {
    let style = Style { width: 100, unicode: true, ..Style::plain() };
    let mut page = Page::default();
    blocks(&mut page, &style);
    page.finish_flush()
}

/// The smallest input that fails in the same way.
fn smallest(found: &Smallest) -> Vec<Element> {
    let mut all = vec![Element::new("h4").text(terminal::smallest_heading(found))];
    all.push(call(&found.call, found.call_line));
    if let CaseVerdict::Wrong(mismatch) = &found.verdict {
        all.extend(answer(mismatch));
    }
    if !found.fixture.is_empty() {
        all.push(Element::new("h4").text("as a case of fixtures/*.toml"));
        let lines = found.fixture.iter().take(CALL_LINES_MAX).map(|line| {
            let line = cut_middle(&visible(line), CALL_COLUMNS_MAX, " … ");
            Element::new("span").class("line").child(Element::new("code").text(line))
        });
        all.push(Element::new("pre").class("fixture").children(lines));
    }
    all
}

fn call(lines: &[String], failed: Option<usize>) -> Element {
    let lines = lines.iter().take(CALL_LINES_MAX).enumerate();
    let lines = lines.map(|(at, line)| {
        let class = if failed == Some(at) { "line bad" } else { "line" };
        let line = cut_middle(&visible(line), CALL_COLUMNS_MAX, " … ");
        Element::new("span").class(class).child(Element::new("code").text(line))
    });
    Element::new("pre").class("call").children(lines)
}

fn answer(mismatch: &Mismatch) -> Vec<Element> {
    let shown = |text: &str| visible(&text.chars().take(VALUE_CHARACTERS_MAX).collect::<String>());
    let (expected, got) = (shown(&mismatch.expected), shown(mismatch.got.expose()));
    let lines = |text: &str| {
        let mut lines = break_value(text, VALUE_COLUMNS);
        lines.truncate(VALUE_LINES_MAX);
        lines
    };
    let (old, new) = (lines(&expected), lines(&got));
    let diff =
        if old.len() > 1 && new.len() > 1 { long(&old, &new) } else { short(&expected, &got) };
    let mut all = vec![diff];
    if !mismatch.difference.is_empty() {
        let difference = terminal_text(&mismatch.difference);
        all.push(Element::new("p").class("message").text(difference));
    }
    all
}

/// Both values whole, under each other.
fn short(expected: &str, got: &str) -> Element {
    let changed = changed(expected, got);
    let row = |name: &str, text: &str, ranges: &[Range<usize>], mark: &'static str| {
        let value = marked(Element::new("dd"), text, ranges, mark);
        [Element::new("dt").text(name), value]
    };
    Element::new("dl")
        .class("answer")
        .children(row("expected", expected, &changed.old, "del"))
        .children(row("got", got, &changed.new, "ins"))
}

/// A text with some bytes of it in an element.
fn marked(into: Element, text: &str, ranges: &[Range<usize>], mark: &'static str) -> Element {
    let mut element = into;
    let mut done = 0;
    for range in ranges {
        element = element.text(&text[done..range.start]);
        element = element.child(Element::new(mark).text(&text[range.clone()]));
        done = range.end;
    }
    element.text(&text[done..])
}

/// The lines that differ and some around them.
fn long(old: &[String], new: &[String]) -> Element {
    let mut lines = Vec::new();
    for (at, hunk) in hunks(old, new, AROUND).iter().enumerate() {
        if at > 0 {
            lines.push(line("line gap", "…", &[], "span"));
        }
        for op in hunk {
            lines.extend(rows(op, old, new));
        }
    }
    if lines.len() > DIFF_LINES_MAX {
        lines.truncate(DIFF_LINES_MAX);
        lines.push(line("line gap", "… and more", &[], "span"));
    }
    Element::new("pre").class("diff").children(lines)
}

fn rows(op: &DiffOp, old: &[String], new: &[String]) -> Vec<Element> {
    let (a, b) = (&old[op.old_range()], &new[op.new_range()]);
    if matches!(op, DiffOp::Equal { .. }) {
        return a.iter().map(|text| line("line", text, &[], "span")).collect();
    }
    let pairs = a.len() == b.len();
    let ranges = |at: usize| if pairs { changed(&a[at], &b[at]) } else { Changed::default() };
    let old = a.iter().enumerate();
    let new = b.iter().enumerate();
    let old = old.map(|(at, text)| line("line old", text, &ranges(at).old, "del"));
    let new = new.map(|(at, text)| line("line new", text, &ranges(at).new, "ins"));
    old.collect::<Vec<_>>().into_iter().chain(new).collect()
}

fn line(class: &'static str, text: &str, ranges: &[Range<usize>], mark: &'static str) -> Element {
    Element::new("span").class(class).child(marked(Element::new("code"), text, ranges, mark))
}
