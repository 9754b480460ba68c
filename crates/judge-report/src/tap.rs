//! The face for TAP consumers: version 14, one test point for each submission.

use std::fmt::Write;

use judge_core::grade::{Entry, Gradebook, cases};

use crate::brief::{Brief, Weight, brief, path};
use crate::escape::{visible, without_commands};

/// A plan, a point for each submission, and why it is not ok.
pub fn tap(book: &Gradebook) -> String {
    let mut out = format!("TAP version 14\n1..{}\n", book.entries.len());
    for (at, entry) in book.entries.iter().enumerate() {
        point(&mut out, at + 1, entry, &brief(entry));
    }
    out
}

fn point(out: &mut String, number: usize, entry: &Entry, brief: &Brief) {
    let ok = if entry.passes { "ok" } else { "not ok" };
    let name = escaped(&format!("{} {}", visible(&entry.exercise), path(entry)));
    let directive = match brief.weight {
        Weight::Open => " # SKIP not judged",
        Weight::Fault | Weight::Refused | Weight::Doubted | Weight::Accepted => "",
    };
    let line = format!("{ok} {number} - {name}{directive}");
    writeln!(out, "{}", without_commands(&line)).expect("a string takes all text");
    if brief.message.is_empty() {
        return;
    }
    out.push_str("  ---\n");
    let mut field = |name: &str, value: &str| {
        let line = format!("  {name}: {}", quoted(value));
        writeln!(out, "{}", without_commands(&line)).expect("a string takes all text");
    };
    field("verdict", &brief.title);
    field("message", &brief.message);
    if let Some(place) = brief.place {
        field("at", &format!("{}:{}:{}", path(entry), place.line.max(1), place.column()));
    }
    if let Some(report) = entry.report() {
        let (right, all) = cases(report);
        field("cases", &format!("{right} of {all}"));
    }
    out.push_str("  ...\n");
}

/// `#` starts a directive, and `\` is what takes that from it.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('#', "\\#")
}

/// A YAML string in double quotes. The text is printable and has one line.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
