//! The words of a source: names, numbers, texts, operators, comments, line breaks.
//!
//! Every text has words. What Python would refuse becomes an operator of one character.

use std::ops::Range;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Name,
    Number,
    /// A literal in quotation marks, with its prefix.
    Text,
    Operator,
    Comment,
    /// The end of a line of the source, where no backslash joins it to the next.
    Break,
}

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) kind: Kind,
    pub(crate) range: Range<usize>,
    /// Lines from 1; a text may reach over several.
    pub(crate) first_line: usize,
    pub(crate) last_line: usize,
}

/// The words of a source, first to last.
pub(crate) fn scan(source: &str) -> Vec<Word> {
    let mut scanner = Scanner { source, at: 0, line: 1, words: Vec::new() };
    while let Some(character) = scanner.rest().chars().next() {
        scanner.step(character);
    }
    scanner.words
}

struct Scanner<'a> {
    source: &'a str,
    at: usize,
    line: usize,
    words: Vec<Word>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    fn step(&mut self, character: char) {
        let rest = self.rest();
        match character {
            '\n' => {
                self.push(Kind::Break, 1);
                self.line += 1;
            }
            '\\' if rest.starts_with("\\\n") || rest.starts_with("\\\r\n") => {
                self.at += rest.find('\n').map_or(1, |end| end + 1);
                self.line += 1;
            }
            '#' => self.push(Kind::Comment, rest.find('\n').unwrap_or(rest.len())),
            '"' | '\'' => self.text(0),
            _ if character.is_ascii_digit() || is_fraction(rest) => {
                self.push(Kind::Number, number(rest));
            }
            _ if begins_name(character) => {
                let length = name(rest);
                if is_prefix(&rest[..length]) && rest[length..].starts_with(['"', '\'']) {
                    self.text(length);
                } else {
                    self.push(Kind::Name, length);
                }
            }
            _ if character.is_whitespace() || character == '\u{feff}' => {
                self.at += character.len_utf8();
            }
            _ => self.push(Kind::Operator, operator(rest, character)),
        }
    }

    fn push(&mut self, kind: Kind, length: usize) {
        let range = self.at..self.at + length;
        self.at = range.end;
        self.words.push(Word { kind, range, first_line: self.line, last_line: self.line });
    }

    /// A text, whose quotation mark stands behind a prefix of this length.
    fn text(&mut self, prefix: usize) {
        let first_line = self.line;
        let length = prefix + text(&self.rest()[prefix..]);
        let breaks = self.rest()[..length].matches('\n').count();
        self.line += breaks;
        self.push(Kind::Text, length);
        if let Some(word) = self.words.last_mut() {
            word.first_line = first_line;
        }
    }
}

/// The length of a text from its quotation mark on. One that does not end stops before the line
/// break, or at the end of the source where it has three marks.
fn text(rest: &str) -> usize {
    let mark = rest.as_bytes()[0];
    let three = rest.len() >= 3 && rest.bytes().take(3).all(|byte| byte == mark);
    let bytes = rest.as_bytes();
    let mut at = if three { 3 } else { 1 };
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'\n' if !three => return at,
            byte if byte == mark && !three => return at + 1,
            byte if byte == mark && bytes[at..].starts_with(&[mark; 3]) => return at + 3,
            _ => {}
        }
        at += 1;
    }
    // A backslash may have stood before the last character, which may have several bytes.
    rest.len()
}

fn is_prefix(name: &str) -> bool {
    name.len() <= 2 && name.bytes().all(|byte| b"rRbBfFuUtT".contains(&byte))
}

fn is_fraction(rest: &str) -> bool {
    rest.starts_with('.') && rest[1..].starts_with(|next: char| next.is_ascii_digit())
}

fn number(rest: &str) -> usize {
    let mut before = '0';
    let is_hex = rest.starts_with("0x") || rest.starts_with("0X");
    let end = rest.find(|character: char| {
        let sign = "+-".contains(character) && "eE".contains(before) && !is_hex;
        before = character;
        !(character.is_ascii_alphanumeric() || "._".contains(character) || sign)
    });
    end.unwrap_or(rest.len())
}

fn begins_name(character: char) -> bool {
    character == '_' || character.is_alphabetic()
}

fn name(rest: &str) -> usize {
    let ends = |character: char| character != '_' && !character.is_alphanumeric();
    rest.find(ends).unwrap_or(rest.len())
}

fn operator(rest: &str, character: char) -> usize {
    let known = OPERATORS.iter().find(|operator| rest.starts_with(**operator));
    known.map_or(character.len_utf8(), |operator| operator.len())
}

/// Operators of several characters, the longest first.
const OPERATORS: [&str; 25] = [
    "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=", "<>",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<(Kind, &str)> {
        scan(source).into_iter().map(|word| (word.kind, &source[word.range])).collect()
    }

    #[test]
    fn words_are_those_of_python() {
        let source = "x **= 1.5e-3 # y\nrb'a\\'b' f\"\"\"c\n\"d\"\"\" a.b...\n\\\n.5 ñ_1";
        let expected = [
            (Kind::Name, "x"),
            (Kind::Operator, "**="),
            (Kind::Number, "1.5e-3"),
            (Kind::Comment, "# y"),
            (Kind::Break, "\n"),
            (Kind::Text, "rb'a\\'b'"),
            (Kind::Text, "f\"\"\"c\n\"d\"\"\""),
        ];
        assert_eq!(words(source)[..7], expected);
        let last: Vec<&str> = words(source)[7..].iter().map(|(_, text)| *text).collect();
        assert_eq!(last, ["a", ".", "b", "...", "\n", ".5", "ñ_1"]);
        assert_eq!(scan(source).last().unwrap().first_line, 5);
    }

    #[test]
    fn what_does_not_end_stops_at_the_end() {
        for source in ["'", "\"\"\"", "'\\", "\"\\é", "'a\nb'", "\\", "0x", "f'", "'''\\\u{1f600}"]
        {
            let end = scan(source).last().map_or(0, |word| word.range.end);
            assert!(end <= source.len(), "{source:?}");
        }
    }
}
