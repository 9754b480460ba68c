//! A light reading of Markdown for the terminal: paragraphs wrapped, code kept, marks dropped.

use crate::escape::visible;
use crate::page::{indented, wrap};

/// The text without its first heading, when that only repeats the title.
pub(crate) fn without_title<'a>(text: &'a str, title: &str) -> &'a str {
    let trimmed = text.trim_start();
    let (first, rest) = trimmed.split_once('\n').unwrap_or((trimmed, ""));
    let repeats = first.strip_prefix("# ").is_some_and(|heading| heading.trim() == title.trim());
    if repeats { rest } else { trimmed }
}

/// The blocks of a text, each a list of lines of at most `width` columns.
pub(crate) fn blocks(text: &str, width: usize, indent: usize) -> Vec<Vec<String>> {
    let mut reader = Reader { width, indent, blocks: Vec::new(), open: Open::Nothing };
    for line in text.lines() {
        reader.line(line);
    }
    reader.close();
    reader.blocks
}

/// What the last lines belong to.
enum Open {
    Nothing,
    Paragraph(String),
    Item { mark: String, text: String },
    Fence(Vec<String>),
    Table(Vec<String>),
}

struct Reader {
    width: usize,
    indent: usize,
    blocks: Vec<Vec<String>>,
    open: Open,
}

impl Reader {
    fn line(&mut self, line: &str) {
        if let Open::Fence(lines) = &mut self.open {
            if line.trim_start().starts_with("```") {
                self.close();
            } else {
                lines.push(line.to_owned());
            }
            return;
        }
        let text = line.trim();
        if text.is_empty() {
            self.close();
        } else if text.starts_with("```") {
            self.close();
            self.open = Open::Fence(Vec::new());
        } else if text.starts_with('#') && text.trim_start_matches('#').starts_with(' ') {
            self.close();
            let heading = inline(text.trim_start_matches('#').trim());
            self.blocks.push(vec![indented(&heading, self.indent)]);
        } else if let Some((mark, rest)) = item(text) {
            self.close_into_list();
            self.open = Open::Item { mark: mark.to_owned(), text: rest.to_owned() };
        } else {
            self.more(line, text);
        }
    }

    fn more(&mut self, line: &str, text: &str) {
        match &mut self.open {
            Open::Paragraph(open) | Open::Item { text: open, .. } => {
                open.push(' ');
                open.push_str(text);
            }
            Open::Table(lines) => lines.push(text.to_owned()),
            Open::Fence(lines) => lines.push(line.to_owned()),
            Open::Nothing if text.starts_with('|') => {
                self.open = Open::Table(vec![text.to_owned()]);
            }
            Open::Nothing => self.open = Open::Paragraph(text.to_owned()),
        }
    }

    /// Ends what is open; items of a list stay in one block.
    fn close_into_list(&mut self) {
        let in_list = matches!(self.open, Open::Item { .. });
        self.close();
        if in_list {
            self.blocks.push(Vec::new());
        }
    }

    fn close(&mut self) {
        let (width, indent) = (self.width, self.indent);
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::Paragraph(text) => self.blocks.push(wrap(&inline(&text), width, indent)),
            Open::Item { mark, text } => {
                let deep = indent + mark.len() + 1;
                let mut lines = wrap(&inline(&text), width, deep);
                if let Some(first) = lines.first_mut() {
                    *first = format!("{}{mark} {}", " ".repeat(indent), first.trim_start());
                }
                self.push_item(lines);
            }
            Open::Fence(lines) | Open::Table(lines) => {
                let shown = |line: &String| indented(&visible(line), indent + 4);
                self.blocks.push(lines.iter().map(shown).collect());
            }
        }
    }

    fn push_item(&mut self, lines: Vec<String>) {
        match self.blocks.last_mut() {
            Some(block) if block.is_empty() => {
                self.blocks.pop();
                match self.blocks.last_mut() {
                    Some(list) => list.extend(lines),
                    None => self.blocks.push(lines),
                }
            }
            Some(_) | None => self.blocks.push(lines),
        }
    }
}

/// `*`, `-`, `1.` and the text after it.
fn item(text: &str) -> Option<(&str, &str)> {
    let (mark, rest) = text.split_once(' ')?;
    let number = mark.strip_suffix('.').or_else(|| mark.strip_suffix(')'));
    let counts = number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    (counts || mark == "*" || mark == "-" || mark == "+").then_some((mark, rest.trim_start()))
}

/// A line without the marks of code, strong text and links; what they say stays.
fn inline(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(&part.replace("**", ""));
        }
    }
    visible(&out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_wrapped_and_their_code_is_kept() {
        let text = "# Two sum\n\nGiven `nums`, a list,\nreturn **two** positions.\n\n* one\n  more\n* two\n\n```python\nx  =  `1`\n\ny\n```\n\nEnd\n";
        let blocks = blocks(without_title(text, "Two sum"), 30, 2);
        let shown: Vec<String> = blocks.iter().map(|block| block.join("\n")).collect();
        assert_eq!(
            shown.join("\n--\n"),
            "  Given nums, a list, return\n  two positions.\n--\n  * one more\n  * two\n--\n      x  =  `1`\n      \n      y\n--\n  End"
        );
    }
}
