//! `judge show`.

use crate::escape::{columns, visible};
use crate::markdown;
use crate::page::{Page, both_sides, indented, wrap};
use crate::style::Style;
use crate::table::{Align, pad};

/// What is shown of an exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShowScreen {
    /// `two_sum`.
    pub id: String,
    /// `Two sum`.
    pub title: String,
    /// Words to search by.
    pub topics: Vec<String>,
    /// The promise: `time O(n), space O(1); n is len(nums)`; empty when nothing is promised.
    pub promise: String,
    /// The statement, Markdown.
    pub statement: String,
    /// What the learner must write, one line each.
    pub signatures: Vec<String>,
    /// Examples in order.
    pub examples: Vec<ShowExample>,
    /// Short facts: `order of the two positions: any`, `2 s and 256 MB per test`.
    pub facts: Vec<String>,
    /// The harder variant and its title.
    pub next: Option<(String, String)>,
}

/// An example of a call and what comes of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShowExample {
    /// The call, a line for each operation.
    pub call: Vec<String>,
    /// What comes of it; empty when the lines say so themselves.
    pub result: String,
}

/// The exercise as a learner reads it.
pub fn show_screen(screen: &ShowScreen, style: &Style) -> String {
    let mut page = Page::default();
    page.block(title(screen, style));
    let statement = markdown::without_title(&screen.statement, &screen.title);
    for block in markdown::blocks(statement, style.columns(), 2) {
        page.block(block);
    }
    page.block(screen.signatures.iter().map(|line| indented(&visible(line), 6)).collect());
    page.block(examples(screen, style));
    page.block(facts(screen, style));
    page.block(next_steps(screen, style));
    page.finish()
}

fn title(screen: &ShowScreen, style: &Style) -> Vec<String> {
    let left = format!("  {}", visible(&screen.title));
    let topics = visible(&screen.topics.join(", "));
    let mut lines = both_sides(&left, &topics, style.columns(), 2);
    if !screen.promise.is_empty() {
        lines.extend(wrap(&visible(&screen.promise), style.columns(), 2));
    }
    lines
}

/// Calls under each other, results in a column beside them where there is room, else below.
fn examples(screen: &ShowScreen, style: &Style) -> Vec<String> {
    let arrow = style.glyphs().arrow;
    let single = screen.examples.iter().filter(|example| example.call.len() == 1);
    let calls = single.map(|example| columns(&visible(&example.call[0])));
    let column = calls.max().unwrap_or(0);
    let mut lines = Vec::new();
    for (at, example) in screen.examples.iter().enumerate() {
        if at > 0 && (example.call.len() > 1 || screen.examples[at - 1].call.len() > 1) {
            lines.push(String::new());
        }
        let result = visible(&example.result);
        match example.call.as_slice() {
            [call]
                if !result.is_empty() && 6 + column + 6 + columns(&result) <= style.columns() =>
            {
                let call = pad(&visible(call), column, Align::Left);
                lines.push(indented(&format!("{call}  {arrow}  {result}"), 6));
            }
            calls => {
                lines.extend(calls.iter().map(|call| indented(&visible(call), 6)));
                if !result.is_empty() {
                    lines.push(indented(&format!("{arrow}  {result}"), 8));
                }
            }
        }
    }
    lines
}

/// Facts side by side, as many on a line as fit.
fn facts(screen: &ShowScreen, style: &Style) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for fact in screen.facts.iter().map(|fact| visible(fact)) {
        match lines.last_mut() {
            Some(line) if columns(line) + 4 + columns(&fact) <= style.columns() => {
                line.push_str("    ");
                line.push_str(&fact);
            }
            Some(_) | None => lines.extend(wrap(&fact, style.columns(), 2)),
        }
    }
    lines
}

fn next_steps(screen: &ShowScreen, style: &Style) -> Vec<String> {
    let id = visible(&screen.id);
    let start = format!("  start:  judge show {id} --starter > {id}.py");
    let then = format!("then:  judge run {id} {id}.py");
    let mut lines = if columns(&start) + 6 + columns(&then) <= style.columns() {
        vec![format!("{start}      {then}")]
    } else {
        vec![start, format!("   {then}")]
    };
    if let Some((next, title)) = &screen.next {
        let further = format!("to go further: {title}, judge show {next}");
        lines.extend(wrap(&visible(&further), style.columns(), 2));
    }
    lines
}
