//! Breaks a long value in Python notation into lines, so that it can be compared line by line.

use std::ops::Range;

use crate::escape::columns;

/// The lines of a value: the outermost brackets are opened, inner ones where an element is longer
/// than `room` columns. One line when there are no brackets to open. Never fails: text that is
/// not in the notation stays as it is.
pub(crate) fn break_value(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    open(text, 0, room, &mut lines);
    lines
}

/// Levels of brackets that are opened.
const DEPTH_MAX: usize = 4;
const INDENT: usize = 2;

fn open(text: &str, depth: usize, room: usize, lines: &mut Vec<String>) {
    let indent = " ".repeat(depth * INDENT);
    let body = text.strip_suffix(',').unwrap_or(text);
    let fits = depth > 0 && indent.len() + columns(text) <= room;
    let Some((start, end)) = brackets(body).filter(|_| !fits && depth < DEPTH_MAX) else {
        lines.push(format!("{indent}{text}"));
        return;
    };
    lines.push(format!("{indent}{}", &body[..=start]));
    for item in items(body, start + 1..end) {
        open(&body[item], depth + 1, room, lines);
    }
    let last = &text[end..];
    if !last.is_empty() {
        lines.push(format!("{indent}{last}"));
    }
}

/// The bytes of the elements between the outermost brackets, commas left out, and what stands
/// before them. `None` when there are no brackets to open.
pub(crate) fn elements(text: &str) -> Option<(&str, Vec<Range<usize>>)> {
    let (start, end) = brackets(text)?;
    let mut ranges = items(text, start + 1..end);
    for range in &mut ranges {
        range.end = range.start + text[range.clone()].trim_end_matches(',').trim_end().len();
    }
    Some((&text[..=start], ranges))
}

/// The first bracket and its partner, if the partner ends the text and something is inside. Of a
/// value that was cut, the partner of a bracket at its start is the end of the text.
fn brackets(text: &str) -> Option<(usize, usize)> {
    let mut first = None;
    let mut depth = 0_usize;
    for (at, character) in outside_quotes(text) {
        if "([{".contains(character) {
            first.get_or_insert(at);
            depth += 1;
        } else if ")]}".contains(character) {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                let inside = first.filter(|start| at > start + 1)?;
                return (at + 1 == text.len()).then_some((inside, at));
            }
        }
    }
    let cut = first == Some(0) && depth > 0 && text.len() > 1;
    cut.then_some((0, text.len()))
}

/// The bytes of the elements between brackets, each with the comma that follows it.
fn items(text: &str, inside: Range<usize>) -> Vec<Range<usize>> {
    let mut items = Vec::new();
    let mut depth = 0_usize;
    let mut start = inside.start;
    for (at, character) in outside_quotes(&text[inside.clone()]) {
        let at = inside.start + at;
        if "([{".contains(character) {
            depth += 1;
        } else if ")]}".contains(character) {
            depth = depth.saturating_sub(1);
        } else if character == ',' && depth == 0 {
            items.push(trimmed(text, start..at + 1));
            start = at + 1;
        }
    }
    items.push(trimmed(text, start..inside.end));
    items.retain(|item| !item.is_empty());
    items
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// The characters that are not inside quotes, each with its byte.
fn outside_quotes(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut quote = None;
    let mut escaped = false;
    text.char_indices().filter(move |(_, character)| match quote {
        Some(_) if escaped => {
            escaped = false;
            false
        }
        Some(end) => {
            escaped = *character == '\\';
            if *character == end {
                quote = None;
            }
            false
        }
        None => {
            let opens = *character == '\'' || *character == '"';
            quote = opens.then_some(*character);
            !opens
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, room: usize, lines: &str) {
        assert_eq!(break_value(text, room).join("\n"), lines);
    }

    #[test]
    fn values_break_at_their_commas() {
        check("[1, 2]", 10, "[\n  1,\n  2\n]");
        check("{'a, [': [1, 2], 'b': ()}", 60, "{\n  'a, [': [1, 2],\n  'b': ()\n}");
        check("[[1, 2, 3], [4]]", 8, "[\n  [\n    1,\n    2,\n    3\n  ],\n  [4]\n]");
        check("[1, [2, 3], 'a, b", 10, "[\n  1,\n  [2, 3],\n  'a, b");
        check("(1,)", 10, "(\n  1,\n)");
    }

    #[test]
    fn text_that_is_no_value_stays_whole() {
        for text in ["", "[", "]", "[]", "'a\\', b'", "[1] + [2]", "é[ü", "x, y"] {
            check(text, 1, text);
        }
    }
}
