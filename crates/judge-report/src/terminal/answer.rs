//! What was expected and what came.

use judge_core::verdict::Mismatch;
use similar::DiffOp;

use crate::breaking::break_value;
use crate::diff::{changed, hunks, painted, underline};
use crate::escape::{columns, cut, cut_start, visible};
use crate::number::thousands;
use crate::page::{indented, wrap};
use crate::style::Style;

use super::INDENT;

/// Expected and got under each other, or a diff of their lines when they are long.
pub(crate) fn answer(mismatch: &Mismatch, style: &Style) -> Vec<String> {
    let expected = visible(bounded(&mismatch.expected));
    let got = visible(bounded(mismatch.got.expose()));
    let room = style.columns() - INDENT - LABEL;
    let mut lines = if columns(&expected) <= room && columns(&got) <= room {
        inline(&expected, &got, style)
    } else {
        long(&expected, &got, style)
    };
    let difference = crate::escape::terminal_text(&mismatch.difference);
    let phrase = wrap(&difference, style.columns(), INDENT);
    let phrase = phrase.iter().take(PHRASE_LINES_MAX);
    lines.extend(phrase.map(|line| cut(line, style.columns(), style.glyphs().cut)));
    lines
}

/// A value under its label, over several lines where it is long.
pub(crate) fn plain(label: &str, value: &str, style: &Style) -> Vec<String> {
    let value = visible(bounded(value));
    let room = style.columns() - INDENT - LABEL;
    let lines = if columns(&value) <= room { vec![value] } else { break_value(&value, room) };
    let left_out = lines.len().saturating_sub(PLAIN_LINES_MAX);
    let lines = lines.iter().take(PLAIN_LINES_MAX).enumerate();
    let mut lines: Vec<String> = lines
        .map(|(at, line)| {
            let line = cut(line, room, style.glyphs().cut);
            labelled(if at == 0 { label } else { "" }, &line)
        })
        .collect();
    if left_out > 0 {
        let more = thousands(left_out as u64);
        lines.push(labelled("", &format!("{} {more} more lines", style.glyphs().cut)));
    }
    lines
}

const PLAIN_LINES_MAX: usize = 20;

const LABEL: usize = "expected   ".len();
const PHRASE_LINES_MAX: usize = 4;

/// The part of a value that is compared: an answer may be of many megabytes.
fn bounded(text: &str) -> &str {
    text.char_indices().nth(CHARACTERS_MAX).map_or(text, |(end, _)| &text[..end])
}

const CHARACTERS_MAX: usize = 100_000;

fn inline(expected: &str, got: &str, style: &Style) -> Vec<String> {
    let changed = changed(expected, got);
    let palette = style.palette();
    let mut lines = vec![labelled("expected", &painted(expected, &changed.old, palette.good))];
    if changed.new.is_empty() {
        lines.extend(underline(expected, &changed.old).map(|marks| labelled("", &marks)));
    }
    lines.push(labelled("got", &painted(got, &changed.new, palette.bad)));
    lines.extend(underline(got, &changed.new).map(|marks| labelled("", &marks)));
    lines
}

fn labelled(label: &str, text: &str) -> String {
    indented(&format!("{label:LABEL$}{text}"), INDENT)
}

fn long(expected: &str, got: &str, style: &Style) -> Vec<String> {
    let room = style.columns() - MARGIN;
    let mut old = break_value(expected, room);
    let mut new = break_value(got, room);
    if old.len() > 1 && new.len() > 1 {
        old.truncate(LINES_MAX);
        new.truncate(LINES_MAX);
        return line_diff(&old, &new, style);
    }
    let room = style.columns() - INDENT - LABEL;
    if is_sentence(expected) {
        let mut lines = wrap(expected, style.columns(), INDENT + LABEL);
        if let Some(first) = lines.first_mut() {
            *first = labelled("expected", first.trim_start());
        }
        lines.push(labelled("got", &cut(got, room, style.glyphs().cut)));
        return lines;
    }
    let (expected, got) = around_difference(expected, got, room, style.glyphs().cut);
    inline(&expected, &got, style)
}

/// Lines of a value that are compared.
const LINES_MAX: usize = 2_000;

/// Whether an expectation is words, not a value.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ');
    let plain = |word: &str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    words.next().is_some_and(plain) && words.next().is_some_and(plain)
}

/// Both texts cut to the room, so that their first difference stays visible.
fn around_difference(old: &str, new: &str, room: usize, mark: &str) -> (String, String) {
    let same = old.char_indices().zip(new.chars()).find(|((_, a), b)| a != b);
    let same = same.map_or(old.len().min(new.len()), |((at, _), _)| at);
    if columns(&old[..same]) < room * 2 / 3 {
        return (cut(old, room, mark), cut(new, room, mark));
    }
    let lead = cut_start(&old[..same], room / 3, mark);
    let shown = |text: &str| cut(&format!("{lead}{}", &text[same..]), room, mark);
    (shown(old), shown(new))
}

/// Two line numbers, a blank, the border and the sign.
const MARGIN: usize = 5 + 5 + 3;
const AROUND: usize = 2;
const DIFF_LINES_MAX: usize = 40;

fn line_diff(old: &[String], new: &[String], style: &Style) -> Vec<String> {
    let hunks = hunks(old, new, AROUND);
    let changed: usize = hunks.iter().flatten().map(differing).sum();
    let of = old.len().max(new.len());
    let first = if of == LINES_MAX { "the first " } else { "" };
    let summary = format!(
        "expected and got differ in {} of {first}{} lines",
        thousands(changed as u64),
        thousands(of as u64)
    );
    let mut lines = vec![indented(&summary, INDENT)];
    let mut budget = DIFF_LINES_MAX;
    for (at, hunk) in hunks.iter().enumerate() {
        if at > 0 {
            lines.push(indented(style.glyphs().cut, INDENT + 2));
        }
        for op in hunk {
            let rows = rows(op, old, new, style);
            budget = budget.saturating_sub(rows.len());
            lines.extend(rows);
        }
        if budget == 0 && at + 1 < hunks.len() {
            let more: usize = hunks[at + 1..].iter().flatten().map(differing).sum();
            lines.push(indented(&format!("and {} more", thousands(more as u64)), INDENT));
            break;
        }
    }
    lines
}

fn differing(op: &DiffOp) -> usize {
    match op {
        DiffOp::Equal { .. } => 0,
        DiffOp::Delete { old_len, .. } => *old_len,
        DiffOp::Insert { new_len, .. } => *new_len,
        DiffOp::Replace { old_len, new_len, .. } => (*old_len).max(*new_len),
    }
}

/// The lines of one change: what was expected, then what came, the changed part underlined when
/// one line stands against one line.
fn rows(op: &DiffOp, old: &[String], new: &[String], style: &Style) -> Vec<String> {
    let palette = style.palette();
    let (old_range, new_range) = (op.old_range(), op.new_range());
    if matches!(op, DiffOp::Equal { .. }) {
        let pairs = old_range.zip(new_range);
        let row =
            |(a, b): (usize, usize)| row(Some(a), Some(b), ' ', &fitted(&old[a], style), style);
        return pairs.map(row).collect();
    }
    if old_range.len() == 1 && new_range.len() == 1 {
        return pair(old_range.start, new_range.start, old, new, style);
    }
    let mut lines = Vec::new();
    for at in old_range.clone().take(CHANGE_LINES_MAX) {
        lines.push(row(Some(at), None, '-', &whole(&fitted(&old[at], style), palette.good), style));
    }
    lines.extend(left_out(old_range.len(), style));
    for at in new_range.clone().take(CHANGE_LINES_MAX) {
        lines.push(row(None, Some(at), '+', &whole(&fitted(&new[at], style), palette.bad), style));
    }
    lines.extend(left_out(new_range.len(), style));
    lines
}

/// Lines shown of one side of one change.
const CHANGE_LINES_MAX: usize = 12;

fn left_out(lines: usize, style: &Style) -> Option<String> {
    let more = lines.checked_sub(CHANGE_LINES_MAX).filter(|more| *more > 0)?;
    let text = format!("{} {} more lines", style.glyphs().cut, thousands(more as u64));
    Some(border("", "", ' ', &text, style))
}

fn pair(a: usize, b: usize, old: &[String], new: &[String], style: &Style) -> Vec<String> {
    let room = style.columns() - MARGIN;
    let (palette, mark) = (style.palette(), style.glyphs().cut);
    let (expected, got) = if columns(&old[a]).max(columns(&new[b])) > room {
        around_difference(&old[a], &new[b], room, mark)
    } else {
        (old[a].clone(), new[b].clone())
    };
    let changed = changed(&expected, &got);
    let mut lines =
        vec![row(Some(a), None, '-', &painted(&expected, &changed.old, palette.good), style)];
    if changed.new.is_empty() {
        lines.extend(underline(&expected, &changed.old).map(|marks| under(&marks)));
    }
    lines.push(row(None, Some(b), '+', &painted(&got, &changed.new, palette.bad), style));
    lines.extend(underline(&got, &changed.new).map(|marks| under(&marks)));
    lines
}

fn under(marks: &str) -> String {
    indented(marks, MARGIN)
}

fn fitted(line: &str, style: &Style) -> String {
    cut(line, style.columns() - MARGIN, style.glyphs().cut)
}

fn whole(line: &str, colour: anstyle::Style) -> String {
    painted(line, std::slice::from_ref(&(0..line.len())), colour)
}

fn row(a: Option<usize>, b: Option<usize>, sign: char, text: &str, style: &Style) -> String {
    let number = |at: Option<usize>| at.map(|at| (at + 1).to_string()).unwrap_or_default();
    border(&number(a), &number(b), sign, text, style)
}

fn border(a: &str, b: &str, sign: char, text: &str, style: &Style) -> String {
    format!("{a:>5}{b:>5} {}{sign}{text}", style.glyphs().border)
}
