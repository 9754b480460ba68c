//! String and bytes literals.

use super::error::NotationError;
use super::token::Token;

/// What stands before a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prefix {
    /// Nothing: escapes are read, the result is a `str`.
    Plain,
    /// `r`.
    Raw,
    /// `b`.
    Bytes,
    /// `rb`.
    RawBytes,
}

impl Prefix {
    fn is_raw(self) -> bool {
        match self {
            Self::Raw | Self::RawBytes => true,
            Self::Plain | Self::Bytes => false,
        }
    }

    fn is_bytes(self) -> bool {
        match self {
            Self::Bytes | Self::RawBytes => true,
            Self::Plain | Self::Raw => false,
        }
    }
}

/// Reads the literal that starts at `start` and whose quote is at `quote`; gives it and its end.
pub(super) fn scan_string(
    text: &str,
    start: usize,
    quote: usize,
    prefix: Prefix,
) -> Result<(Token, usize), NotationError> {
    let one = &text[quote..=quote];
    let three = one.repeat(3);
    let closing = if text[quote..].starts_with(&three) { three.as_str() } else { one };
    let mut literal = Literal { text, at: quote + closing.len(), prefix, content: String::new() };
    loop {
        let rest = &text[literal.at..];
        if rest.starts_with(closing) {
            let end = literal.at + closing.len();
            return Ok((literal.token(), end));
        }
        match rest.chars().next() {
            None => return Err(unclosed(start..text.len(), closing)),
            Some('\n') if closing.len() == 1 => {
                return Err(unclosed(start..literal.at, closing));
            }
            Some('\\') => literal.backslash()?,
            Some(c) => literal.plain(c)?,
        }
    }
}

fn unclosed(span: std::ops::Range<usize>, closing: &str) -> NotationError {
    NotationError::new(span, "the string is not closed", format!("Close it with {closing}."))
}

/// A literal while it is read. Bytes are kept as the characters U+0000 to U+00FF.
struct Literal<'a> {
    text: &'a str,
    at: usize,
    prefix: Prefix,
    content: String,
}

impl Literal<'_> {
    fn token(self) -> Token {
        if !self.prefix.is_bytes() {
            return Token::Str(self.content);
        }
        let byte = |c| u8::try_from(u32::from(c)).expect("bytes are kept as U+0000 to U+00FF");
        Token::Bytes(self.content.chars().map(byte).collect())
    }

    fn plain(&mut self, c: char) -> Result<(), NotationError> {
        if self.prefix.is_bytes() && !c.is_ascii() {
            return Err(NotationError::new(
                self.at..self.at + c.len_utf8(),
                format!("{c:?} cannot stand in bytes"),
                "Write bytes above 127 as \\xNN.",
            ));
        }
        self.content.push(c);
        self.at += c.len_utf8();
        Ok(())
    }

    fn backslash(&mut self) -> Result<(), NotationError> {
        let Some(next) = self.text[self.at + 1..].chars().next() else {
            self.at += 1;
            return Ok(());
        };
        if self.prefix.is_raw() {
            self.plain('\\')?;
            return self.plain(next);
        }
        let simple = match next {
            '\n' => None,
            '\\' | '\'' | '"' => Some(next),
            'a' => Some('\x07'),
            'b' => Some('\x08'),
            'f' => Some('\x0c'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'v' => Some('\x0b'),
            '0'..='7' => return self.octal(),
            'x' => return self.hex(2),
            'u' if !self.prefix.is_bytes() => return self.hex(4),
            'U' if !self.prefix.is_bytes() => return self.hex(8),
            _ => return Err(self.unknown(next)),
        };
        self.content.extend(simple);
        self.at += 2;
        Ok(())
    }

    fn unknown(&self, next: char) -> NotationError {
        let help = match next {
            'N' => "Write the character itself, or \\uXXXX.",
            _ => "Write \\\\ for a backslash, or put r before the string.",
        };
        let end = self.at + 1 + next.len_utf8();
        NotationError::new(self.at..end, format!("`\\{next}` is not an escape"), help)
    }

    fn octal(&mut self) -> Result<(), NotationError> {
        let digits: String =
            self.text[self.at + 1..].chars().take(3).take_while(|c| c.is_digit(8)).collect();
        let end = self.at + 1 + digits.len();
        let code = u32::from_str_radix(&digits, 8).unwrap_or(0);
        self.push_code(code, end)
    }

    fn hex(&mut self, length: usize) -> Result<(), NotationError> {
        let digits: String = self.text[self.at + 2..]
            .chars()
            .take(length)
            .take_while(char::is_ascii_hexdigit)
            .collect();
        let end = self.at + 2 + digits.len();
        if digits.len() < length {
            let message = format!("{length} hexadecimal digits belong to this escape");
            return Err(NotationError::new(self.at..end, message, "Pad the number with zeros."));
        }
        let code = u32::from_str_radix(&digits, 16).unwrap_or(u32::MAX);
        self.push_code(code, end)
    }

    fn push_code(&mut self, code: u32, end: usize) -> Result<(), NotationError> {
        let limit = if self.prefix.is_bytes() { 0xff } else { 0x0010_ffff };
        match char::from_u32(code) {
            Some(c) if code <= limit => {
                self.content.push(c);
                self.at = end;
                Ok(())
            }
            Some(_) | None => Err(NotationError::new(
                self.at..end,
                "this escape names no character",
                "Surrogates and numbers above the range are not supported.",
            )),
        }
    }
}
