//! The face for programs.

use std::fmt::Write;

use judge_core::report::Report;

use crate::escape::is_hidden;

/// The report as JSON, ending in a line break. Units are part of names: `wall_us`,
/// `memory_bytes`. Also safe to look at in a terminal or a CI log: what would act there is
/// written as `\u....`, which means the same to a program.
pub fn json(report: &Report) -> String {
    let text = serde_json::to_string_pretty(report).expect("a report has only text keys");
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
