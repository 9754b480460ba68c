//! A page: blocks of lines with one blank line between them.

use crate::escape::{columns, without_commands};

/// Blocks of lines.
#[derive(Debug, Default)]
pub(crate) struct Page {
    blocks: Vec<Vec<String>>,
}

impl Page {
    /// Adds a block; an empty one is left out.
    pub(crate) fn block(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.blocks.push(lines);
        }
    }

    /// The text, with a blank line before the first block.
    pub(crate) fn finish(self) -> String {
        format!("\n{}", self.finish_flush())
    }

    /// The text, starting at its first line. No line ends in blanks or holds a CI command.
    pub(crate) fn finish_flush(self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(|block| finish_block(block)).collect();
        if blocks.is_empty() { String::new() } else { format!("{}\n", blocks.join("\n\n")) }
    }
}

fn finish_block(lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| without_commands(line.trim_end())).collect();
    lines.join("\n")
}

/// A line with one text at each side, or two lines when they do not fit; `below` is the second
/// line's indentation.
pub(crate) fn both_sides(left: &str, right: &str, width: usize, below: usize) -> Vec<String> {
    both_sides_painted(left, columns(left), right, width, below)
}

/// The same, for a left side whose colour codes must not count as columns.
pub(crate) fn both_sides_painted(
    left: &str,
    left_columns: usize,
    right: &str,
    width: usize,
    below: usize,
) -> Vec<String> {
    if right.is_empty() {
        return vec![left.to_owned()];
    }
    let used = left_columns + columns(right);
    if used + 2 <= width {
        return vec![format!("{left}{}{right}", " ".repeat(width - used))];
    }
    vec![left.to_owned(), format!("{}{right}", " ".repeat(below))]
}

/// Words in lines of at most `width` columns, each indented. Words longer than a line stay whole.
pub(crate) fn wrap(text: &str, width: usize, indent: usize) -> Vec<String> {
    let room = width.saturating_sub(indent).max(1);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && columns(&line) + 1 + columns(word) > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines.iter().map(|line| indented(line, indent)).collect()
}

/// The same, all but the first line two columns further in.
pub(crate) fn hanging(text: &str, width: usize, indent: usize) -> Vec<String> {
    let mut lines = wrap(text, width.saturating_sub(2), indent);
    if columns(text) + indent <= width {
        return wrap(text, width, indent);
    }
    for line in lines.iter_mut().skip(1) {
        *line = indented(line, 2);
    }
    lines
}

/// A line with blanks before it.
pub(crate) fn indented(line: &str, indent: usize) -> String {
    format!("{}{line}", " ".repeat(indent))
}
