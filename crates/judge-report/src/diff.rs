//! What changed between two values: characters of a line, lines of a block.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::breaking::elements;
use crate::escape::columns;
use crate::style::paint;

/// The bytes in which two lines differ.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) old: Vec<Range<usize>>,
    pub(crate) new: Vec<Range<usize>>,
}

/// Which bytes of two lines differ. Elements of lists are set against each other where they can
/// be; numbers and words change as a whole, text in quotes character by character. Nothing is
/// marked in lines that have little in common.
pub(crate) fn changed(old: &str, new: &str) -> Changed {
    let mut changed = Changed::default();
    if alike(old, new) {
        mark(&mut changed, (old, 0), (new, 0), DEPTH_MAX);
    }
    changed
}

/// Levels of brackets that are looked into.
const DEPTH_MAX: usize = 5;

/// A part of a line and where it starts.
type Part<'a> = (&'a str, usize);

fn mark(changed: &mut Changed, old: Part<'_>, new: Part<'_>, depth: usize) {
    let opened = (elements(old.0), elements(new.0));
    let (old_parts, new_parts, deeper) = match opened {
        (Some((a, old_parts)), Some((b, new_parts))) if a == b && depth > 0 => {
            (old_parts, new_parts, true)
        }
        (Some(_) | None, Some(_) | None) => (tokens(old.0), tokens(new.0), false),
    };
    for op in operations(old.0, &old_parts, new.0, &new_parts) {
        let (a, b) = (&old_parts[op.old_range()], &new_parts[op.new_range()]);
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        if deeper && a.len() == b.len() {
            for (a, b) in a.iter().zip(b) {
                let (a_part, b_part) = (&old.0[a.clone()], &new.0[b.clone()]);
                let (a_part, b_part) = ((a_part, old.1 + a.start), (b_part, new.1 + b.start));
                let depth = if alike(a_part.0, b_part.0) { depth - 1 } else { 0 };
                mark(changed, a_part, b_part, depth);
            }
        } else {
            push(&mut changed.old, a, old.1);
            push(&mut changed.new, b, new.1);
        }
    }
}

fn operations(
    old: &str,
    old_parts: &[Range<usize>],
    new: &str,
    new_parts: &[Range<usize>],
) -> Vec<DiffOp> {
    let a: Vec<&str> = old_parts.iter().map(|range| &old[range.clone()]).collect();
    let b: Vec<&str> = new_parts.iter().map(|range| &new[range.clone()]).collect();
    capture_diff_slices(Algorithm::Myers, &a, &b)
}

fn alike(old: &str, new: &str) -> bool {
    let (a, b) = (tokens(old), tokens(new));
    similar::diff_ratio(&operations(old, &a, new, &b), a.len(), b.len()) >= ALIKE_MIN
}

/// The share of two lines that must be the same for their differences to mean something.
const ALIKE_MIN: f32 = 0.4;

fn push(ranges: &mut Vec<Range<usize>>, parts: &[Range<usize>], offset: usize) {
    if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
        let (start, end) = (offset + first.start, offset + last.end);
        match ranges.last_mut() {
            Some(before) if before.end == start => before.end = end,
            Some(_) | None => ranges.push(start..end),
        }
    }
}

fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut quote = None;
    let mut in_word = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let word = quote.is_none() && (character.is_alphanumeric() || "_.".contains(character));
        match tokens.last_mut() {
            Some(last) if word && in_word => last.end = end,
            Some(_) | None => tokens.push(at..end),
        }
        in_word = word;
        if quote == Some(character) {
            quote = None;
        } else if quote.is_none() && (character == '\'' || character == '"') {
            quote = Some(character);
        }
    }
    tokens
}

/// `~` under the given bytes of a text, or `None` where there are none.
pub(crate) fn underline(text: &str, ranges: &[Range<usize>]) -> Option<String> {
    let mut line = String::new();
    let mut used = 0;
    for range in ranges {
        let start = columns(&text[..range.start]);
        let width = columns(&text[range.clone()]).max(1);
        line.push_str(&" ".repeat(start.saturating_sub(used)));
        line.push_str(&"~".repeat(width));
        used = start + width;
    }
    (!line.is_empty()).then_some(line)
}

/// A text with the given bytes in a colour.
pub(crate) fn painted(text: &str, ranges: &[Range<usize>], style: anstyle::Style) -> String {
    let mut out = String::new();
    let mut done = 0;
    for range in ranges {
        out.push_str(&text[done..range.start]);
        out.push_str(&paint(style, &text[range.clone()]));
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Groups of changes between two blocks of lines, each with some lines around it.
pub(crate) fn hunks(old: &[String], new: &[String], around: usize) -> Vec<Vec<DiffOp>> {
    similar::group_diff_ops(capture_diff_slices(Algorithm::Myers, old, new), around)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, under: &str) {
        let changed = changed(old, new);
        assert_eq!(underline(new, &changed.new).unwrap_or_default(), under, "{old} {new}");
    }

    #[test]
    fn changed_characters_are_marked() {
        check("[1, 25, 3]", "[1, 24, 3]", "    ~~");
        check("'abcd'", "'abxd'", "   ~");
        check("[0, 1]", "None", "");
        check("[[1, 5], [7, 9]]", "[[1, 4], [4, 5], [7, 9]]", " ~~~~~~~~~~~~~~");
        check("[[1, 5], [7, 9]]", "[[1, 5], [8, 9]]", "          ~");
        check("{'a': [1, 2], 'b': 3}", "{'a': [1, 7], 'b': 3}", "          ~");
        check("[1, 2, 3]", "[1, 2]", "");
        check("['日本', 1]", "['日本', 2]", "         ~");
    }
}
