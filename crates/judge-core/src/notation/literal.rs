//! Number literals.

use super::error::NotationError;
use super::int::from_digits;
use super::token::{Token, is_name_char};

/// Reads the number that starts at `start`; gives it and where it ends.
pub(super) fn scan_number(text: &str, start: usize) -> Result<(Token, usize), NotationError> {
    let rest = &text[start..];
    let length = number_length(rest);
    let (word, end) = (&rest[..length], start + length);
    let bad = |help: &str| {
        NotationError::new(start..end, format!("`{}` is not a number", shown(word)), help)
    };
    if word.ends_with(['j', 'J']) && !is_based(word) {
        return Err(bad("Complex numbers are not supported."));
    }
    if !underscores_stand_between_digits(word) {
        return Err(bad("An underscore stands between two digits."));
    }
    let plain = word.replace('_', "");
    if is_based(&plain) {
        let base = match plain.as_bytes()[1] {
            b'x' | b'X' => 16,
            b'o' | b'O' => 8,
            _ => 2,
        };
        let digits = &plain[2..];
        if digits.is_empty() || !digits.chars().all(|c| c.is_digit(base)) {
            return Err(bad("Write 0x, 0o or 0b and digits of that base."));
        }
        return int_token(digits, base, start..end);
    }
    if plain.bytes().all(|b| b.is_ascii_digit()) {
        if plain.len() > 1 && plain.starts_with('0') && plain.bytes().any(|b| b != b'0') {
            return Err(bad("An int does not start with 0; an octal one starts with 0o."));
        }
        return int_token(&plain, 10, start..end);
    }
    if !is_float(&plain) {
        return Err(bad("Write an int such as 42 or a float such as 1.5e-3."));
    }
    // A literal beyond the largest float is inf in Python too.
    let float = plain.parse().map_err(|_| bad("Write a float such as 1.5e-3."))?;
    Ok((Token::Float(float), end))
}

fn int_token(
    digits: &str,
    base: u32,
    span: std::ops::Range<usize>,
) -> Result<(Token, usize), NotationError> {
    let end = span.end;
    let too_wide = || {
        NotationError::new(
            span,
            "the int is wider than 65,536 bits",
            "Use a smaller number; 10 ** 19000 still fits.",
        )
    };
    Ok((Token::Int(from_digits(digits, base).ok_or_else(too_wide)?), end))
}

/// Everything that could belong to the number, so that `12ab` is one mistake and not two tokens.
fn number_length(rest: &str) -> usize {
    let mut previous = ' ';
    for (at, c) in rest.char_indices() {
        let sign_of_exponent =
            matches!(c, '+' | '-') && matches!(previous, 'e' | 'E') && !is_based(rest);
        if !(is_name_char(c) || c == '.' || sign_of_exponent) {
            return at;
        }
        previous = c;
    }
    rest.len()
}

fn is_based(word: &str) -> bool {
    let mut bytes = word.bytes();
    bytes.next() == Some(b'0')
        && bytes.next().is_some_and(|b| matches!(b | 0x20, b'x' | b'o' | b'b'))
}

fn underscores_stand_between_digits(word: &str) -> bool {
    let bytes = word.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    bytes.iter().enumerate().all(|(at, byte)| {
        let after_base = at == 2 && is_based(word);
        *byte != b'_' || (at > 0 && (digit(at - 1) || after_base) && digit(at + 1))
    })
}

/// `digits [. digits] [e [sign] digits]` with at least one digit before the exponent.
fn is_float(word: &str) -> bool {
    let (mantissa, exponent) = match word.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (word, None),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_is_right = exponent.is_none_or(|text| {
        let text = text.strip_prefix(['+', '-']).unwrap_or(text);
        !text.is_empty() && digits(text)
    });
    digits(whole) && digits(part) && whole.len() + part.len() > 0 && exponent_is_right
}

fn shown(word: &str) -> String {
    if word.chars().count() > 30 {
        format!("{}…", word.chars().take(30).collect::<String>())
    } else {
        word.to_owned()
    }
}
