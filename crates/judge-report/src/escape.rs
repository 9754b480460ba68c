//! The way of untrusted text into a terminal: whatever would act is made visible instead.
//!
//! Control bytes and escape sequences appear as `\x1b`, marks that reorder or hide text as
//! `\u{202e}`, tabs as four spaces. Words that a CI runner would obey (`::error`, `##[group]`) are
//! broken where they could work. The result is one line, or a list of lines, of printable text.

use std::borrow::Cow;
use std::fmt::Write;

use judge_protocol::Untrusted;

/// The most columns that one piece of untrusted text may take.
pub const COLUMNS_MAX: usize = 1_000;

/// Untrusted text as one line of printable text, line breaks visible as `\n`, cut with `…` after
/// [`COLUMNS_MAX`] columns.
pub fn terminal_text(text: &Untrusted) -> String {
    cut(&visible(&beginning(text.expose())), COLUMNS_MAX, "…")
}

/// Untrusted text as lines of printable text, each cut likewise.
pub fn terminal_lines(text: &Untrusted) -> Vec<String> {
    text.expose()
        .split_terminator('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .map(|line| cut(&visible(&beginning(line)), COLUMNS_MAX, "…"))
        .collect()
}

/// Text with every character that would act made visible; not cut.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut stacked = 0;
    for character in text.chars() {
        push_visible(&mut out, character, &mut stacked);
    }
    out
}

/// Appends one character, visible. `stacked` counts the marks already set on the last letter.
pub(crate) fn push_visible(out: &mut String, character: char, stacked: &mut usize) {
    let wide = unicode_width::UnicodeWidthChar::width(character);
    *stacked = if wide == Some(0) { *stacked + 1 } else { 0 };
    match character {
        '\t' => out.push_str("    "),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        _ if character.is_control() => {
            write!(out, "\\x{:02x}", u32::from(character)).expect("a string takes all text");
        }
        _ if is_hidden(character) || *stacked > STACKED_MAX || (out.is_empty() && *stacked > 0) => {
            write!(out, "\\u{{{:x}}}", u32::from(character)).expect("a string takes all text");
        }
        _ => out.push(character),
    }
}

/// Accents that may stand on one letter; more would climb over the lines above.
const STACKED_MAX: usize = 2;

/// Whether a character reorders text, hides, or ends a line in some readers.
pub(crate) fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    ) || is_private(character)
}

/// Private-use characters: fonts draw anything there.
fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Columns that a text takes.
pub fn columns(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A text of at most `most` columns: longer ones end in `mark`.
pub fn cut(text: &str, most: usize, mark: &str) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(columns(mark));
    format!("{}{mark}", take_columns(text, room))
}

/// A text of at most `most` columns: longer ones lose their beginning, as paths do.
pub(crate) fn cut_start(text: &str, most: usize, mark: &str) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(columns(mark));
    let reversed: String = text.chars().rev().collect();
    let kept: String = take_columns(&reversed, room).chars().rev().collect();
    format!("{mark}{kept}")
}

/// A text of at most `most` columns: longer ones lose their middle.
pub(crate) fn cut_middle(text: &str, most: usize, mark: &str) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(columns(mark));
    let head = take_columns(text, room.div_ceil(2));
    let tail = cut_start(text, room / 2, "");
    format!("{head}{mark}{tail}")
}

fn take_columns(text: &str, most: usize) -> &str {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        used += unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
        if used > most {
            return &text[..at];
        }
    }
    text
}

/// The part of a text that can matter for one line: spares the work on megabytes.
fn beginning(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(COLUMNS_MAX * 2) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

/// One line of a face in which no CI runner finds a command.
///
/// GitHub obeys `::` at the start of a line, blanks before it not counted, and `##[` anywhere;
/// Azure obeys `##vso[` and others their own `##name[`.
pub fn without_commands(line: &str) -> Cow<'_, str> {
    let mut line = Cow::Borrowed(line);
    if line.trim_start().starts_with("::") {
        line = Cow::Owned(line.replacen("::", "\\x3a:", 1));
    }
    if has_hash_command(&line) {
        line = Cow::Owned(line.replace("##", "#\\x23"));
    }
    line
}

fn has_hash_command(line: &str) -> bool {
    line.match_indices("##").any(|(at, _)| {
        let after = line[at..].trim_start_matches('#');
        after.trim_start_matches(|c: char| c.is_ascii_alphabetic()).starts_with('[')
    })
}

/// A path within a URI: every byte spelled out that could mean something there.
pub(crate) fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("a string takes all text");
        }
    }
    out
}
