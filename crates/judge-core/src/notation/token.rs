//! Text as tokens.

use std::ops::Range;

use judge_protocol::Int;

use super::error::NotationError;
use super::literal::scan_number;
use super::quoted::{Prefix, scan_string};

/// The longest text that is read, in bytes.
pub(super) const TEXT_BYTES_MAX: usize = 4 << 20;

/// One token.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// An int literal.
    Int(Int),
    /// A float literal.
    Float(f64),
    /// A string literal.
    Str(String),
    /// A bytes literal.
    Bytes(Vec<u8>),
    /// A name, keywords included.
    Name(String),
    /// Punctuation.
    Sign(&'static str),
    /// The end of a line outside brackets, or a `;` there; only in [`Layout::Lines`].
    Newline,
    /// The end of the text.
    End,
}

/// A token and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spanned {
    pub(super) token: Token,
    pub(super) span: Range<usize>,
}

/// Whether the end of a line means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// It does not.
    Free,
    /// It ends an operation.
    Lines,
}

/// Longest first, so that `**` is not read as `*` twice.
const SIGNS: [&str; 19] = [
    "->", "**", "//", "(", ")", "[", "]", "{", "}", ",", ":", "=", ".", "+", "-", "*", "/", "%",
    ";",
];

/// Reads all tokens; the last one is [`Token::End`].
pub(super) fn tokenize(text: &str, layout: Layout) -> Result<Vec<Spanned>, NotationError> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(NotationError::new(
            0..0,
            "the text is longer than 4 MiB",
            "Let the generator make large inputs.",
        ));
    }
    let mut scanner = Scanner { text, at: 0, depth: 0, layout, tokens: Vec::new() };
    while let Some(next) = scanner.text[scanner.at..].chars().next() {
        scanner.step(next)?;
    }
    scanner.push(Token::End, text.len());
    Ok(scanner.tokens)
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    layout: Layout,
    tokens: Vec<Spanned>,
}

impl Scanner<'_> {
    fn push(&mut self, token: Token, end: usize) {
        self.tokens.push(Spanned { token, span: self.at..end });
        self.at = end;
    }

    fn step(&mut self, next: char) -> Result<(), NotationError> {
        let rest = &self.text[self.at..];
        match next {
            '\n' | ';' if self.layout == Layout::Lines && self.depth == 0 => {
                self.push(Token::Newline, self.at + 1);
            }
            ' ' | '\t' | '\r' | '\n' | '\x0c' => self.at += 1,
            '#' => self.at += rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => {
                let (token, end) = scan_string(self.text, self.at, self.at, Prefix::Plain)?;
                self.push(token, end);
            }
            _ if next.is_ascii_digit() || starts_with_point_and_digit(rest) => {
                let (token, end) = scan_number(self.text, self.at)?;
                self.push(token, end);
            }
            _ if is_name_char(next) => self.word()?,
            _ => self.sign(next)?,
        }
        Ok(())
    }

    fn word(&mut self) -> Result<(), NotationError> {
        let rest = &self.text[self.at..];
        let length = rest.find(|c| !is_name_char(c)).unwrap_or(rest.len());
        let (word, end) = (&rest[..length], self.at + length);
        if !rest[length..].starts_with(['"', '\'']) {
            self.push(Token::Name(word.to_owned()), end);
            return Ok(());
        }
        let prefix = match word.to_ascii_lowercase().as_str() {
            "r" => Prefix::Raw,
            "b" => Prefix::Bytes,
            "rb" | "br" => Prefix::RawBytes,
            "u" => Prefix::Plain,
            _ => {
                return Err(NotationError::new(
                    self.at..end,
                    format!("`{word}` cannot stand before a string"),
                    "Strings are written '..', r'..', b'..' or rb'..'.",
                ));
            }
        };
        let (token, end) = scan_string(self.text, self.at, end, prefix)?;
        self.push(token, end);
        Ok(())
    }

    fn sign(&mut self, next: char) -> Result<(), NotationError> {
        let rest = &self.text[self.at..];
        let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) else {
            return Err(NotationError::new(
                self.at..self.at + next.len_utf8(),
                format!("the character {next:?} means nothing here"),
                "Values are written as in Python: numbers, strings, lists, tuples, sets, dicts.",
            ));
        };
        match *sign {
            "(" | "[" | "{" => self.depth += 1,
            ")" | "]" | "}" => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.push(Token::Sign(sign), self.at + sign.len());
        Ok(())
    }
}

/// Whether a name may hold this character.
pub(super) fn is_name_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

fn starts_with_point_and_digit(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}
