//! The faces for programs.

use std::fmt::Write;

use judge_core::grade::{Entry, GRADEBOOK_FORMAT, Gradebook, Progress, Totals};
use judge_core::report::Report;
use judge_core::review::Review;
use serde::Serialize;

use crate::escape::is_hidden;

/// The report as JSON, ending in a line break. Units are part of names: `wall_us`,
/// `memory_bytes`. Also safe to look at in a terminal or a CI log: what would act there is
/// written as `\u....`, which means the same to a program.
pub fn json(report: &Report) -> String {
    pretty(report)
}

/// The gradebook, in the same way.
pub fn gradebook_json(book: &Gradebook) -> String {
    pretty(book)
}

/// The review, in the same way.
pub fn review_json(review: &Review) -> String {
    pretty(review)
}

/// What happens while submissions are graded: one line of JSON Lines each.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event<'a> {
    /// The first.
    Started {
        /// [`GRADEBOOK_FORMAT`].
        format: u32,
        /// The version of judge.
        judge: &'a str,
        /// How many submissions there are.
        submissions: usize,
    },
    /// A submission was judged, or could not be.
    Graded {
        /// How many are done, this one among them.
        done: usize,
        /// It.
        entry: &'a Entry,
    },
    /// The last.
    Finished {
        /// How far it went.
        progress: Progress,
        /// Sums.
        totals: Totals,
    },
}

impl<'a> Event<'a> {
    /// The first event.
    pub fn started(judge: &'a str, submissions: usize) -> Self {
        Self::Started { format: GRADEBOOK_FORMAT, judge, submissions }
    }

    /// The last event.
    pub fn finished(book: &Gradebook) -> Self {
        Self::Finished { progress: book.progress, totals: book.totals }
    }
}

/// Anything as a line of JSON, ending in a line break and as safe to look at as a report is.
///
/// # Panics
/// When a key of a map in it is no text.
pub fn json_line(value: &impl Serialize) -> String {
    harmless(&serde_json::to_string(value).expect("it has only text keys"))
}

/// All events of a gradebook.
pub fn json_lines(book: &Gradebook) -> String {
    let graded = book.entries.iter().enumerate();
    let graded = graded.map(|(at, entry)| Event::Graded { done: at + 1, entry });
    let started = Event::started(&book.judge, book.entries.len());
    let all = std::iter::once(started).chain(graded).chain([Event::finished(book)]);
    all.map(|event| json_line(&event)).collect()
}

/// JSON over lines.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    harmless(&serde_json::to_string_pretty(value).expect("it has only text keys"))
}

fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for character in text.chars() {
        if acts(character) {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                write!(out, "\\u{unit:04x}").expect("a string takes all text");
            }
        } else {
            out.push(character);
        }
    }
    out = out.replace("##", "#\\u0023");
    out.push('\n');
    out
}

/// The layout's own line breaks are the only control characters that the writer leaves.
fn acts(character: char) -> bool {
    (character.is_control() && character != '\n') || is_hidden(character)
}
