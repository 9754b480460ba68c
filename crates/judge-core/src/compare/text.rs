//! Text that a program wrote beside the text that was expected.

use judge_protocol::Untrusted;

use crate::exercise::{Checker, CheckerKind};
use crate::notation::print_short;
use crate::verdict::Mismatch;

/// The most characters of a line that a verdict keeps.
const LINE_CHARS_MAX: usize = 2_000;

/// How two texts are held against each other.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rule {
    /// Byte by byte.
    Exact,
    /// Line by line; whether the last line ends is of no account.
    Lines(Closeness),
    /// Word by word; white space only parts them.
    Words(Closeness),
}

/// How far two numbers may be apart.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Closeness {
    rel: f64,
    abs: f64,
}

impl Closeness {
    /// Whether two words are the same, or numbers that are close enough.
    fn allows(self, expected: &str, got: &str) -> bool {
        if expected == got {
            return true;
        }
        if self.rel == 0.0 && self.abs == 0.0 {
            return false;
        }
        match (number(expected), number(got)) {
            (Some(expected), Some(got)) => {
                (expected - got).abs() <= self.abs.max(self.rel * expected.abs())
            }
            (_, _) => false,
        }
    }
}

/// A finite number as programs write them: Rust would read `inf` and `nan` too.
fn number(word: &str) -> Option<f64> {
    let plain = word.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    word.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

fn rule(checker: &Checker) -> Rule {
    match checker.kind {
        CheckerKind::Text { rel, abs } => Rule::Lines(Closeness { rel, abs }),
        CheckerKind::Tokens { rel, abs } | CheckerKind::Float { rel, abs } => {
            Rule::Words(Closeness { rel, abs })
        }
        CheckerKind::Exact
        | CheckerKind::Unordered
        | CheckerKind::NestedUnordered
        | CheckerKind::AnyOf
        | CheckerKind::Predicate { source: _ } => Rule::Exact,
    }
}

/// How a text differs from what was expected of it. `place` says whose text it is, for messages:
/// `standard output`.
pub(super) fn differs(
    expected: &[u8],
    got: &[u8],
    checker: &Checker,
    place: &str,
) -> Option<Mismatch> {
    let rule = rule(checker);
    if expected == got {
        return None;
    }
    let (expected, got) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(got));
    match rule {
        Rule::Exact => by_line(&expected, &got, None, place).or_else(|| {
            // Bytes that are no text differ, and their pictures do not.
            Some(mismatch("", "", format!("{place} differs in bytes that are no text")))
        }),
        Rule::Lines(closeness) => {
            by_line(without_end(&expected), without_end(&got), Some(closeness), place)
        }
        Rule::Words(closeness) => by_word(&expected, &got, closeness, place),
    }
}

fn without_end(text: &str) -> &str {
    text.strip_suffix('\n').unwrap_or(text)
}

fn by_line(
    expected: &str,
    got: &str,
    closeness: Option<Closeness>,
    place: &str,
) -> Option<Mismatch> {
    let (mut old, mut new) = (expected.split('\n'), got.split('\n'));
    for line in 1.. {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (Some(old), Some(new)) if same_line(old, new, closeness) => {}
            (Some(old), Some(new)) => {
                let what = format!("line {line} of {place} differs{}", spaces(old, new));
                return Some(mismatch(old, new, what));
            }
            (Some(old), None) => {
                let what = format!("{place} ends before line {line}{}", line_end(old));
                return Some(mismatch(old, "", what));
            }
            (None, Some(new)) => {
                let what = format!("{place} goes on after line {}{}", line - 1, line_end(new));
                return Some(mismatch("", new, what));
            }
        }
    }
    None
}

/// A remark where texts differ only in how their last line ends.
fn line_end(rest: &str) -> &'static str {
    if rest.is_empty() { ": only the last line's end differs" } else { "" }
}

/// A remark where lines differ in white space alone.
fn spaces(old: &str, new: &str) -> &'static str {
    if old.split_whitespace().eq(new.split_whitespace()) { " in its spaces" } else { "" }
}

fn same_line(old: &str, new: &str, closeness: Option<Closeness>) -> bool {
    if old == new {
        return true;
    }
    let Some(closeness) = closeness else { return false };
    let (mut old, mut new) = (old.split(' '), new.split(' '));
    loop {
        match (old.next(), new.next()) {
            (None, None) => return true,
            (Some(old), Some(new)) if closeness.allows(old, new) => {}
            (_, _) => return false,
        }
    }
}

fn by_word(expected: &str, got: &str, closeness: Closeness, place: &str) -> Option<Mismatch> {
    let (mut old, mut new) = (expected.split_whitespace(), got.split_whitespace());
    for word in 1.. {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (Some(old), Some(new)) if closeness.allows(old, new) => {}
            (Some(old), Some(new)) => {
                return Some(mismatch(old, new, format!("word {word} of {place} differs")));
            }
            (Some(old), None) => {
                return Some(mismatch(old, "", format!("{place} ends before word {word}")));
            }
            (None, Some(new)) => {
                let what = format!("{place} goes on after word {}", word - 1);
                return Some(mismatch("", new, what));
            }
        }
    }
    None
}

fn mismatch(expected: &str, got: &str, difference: String) -> Mismatch {
    Mismatch {
        expected: print_short(&expected.into(), LINE_CHARS_MAX),
        got: Untrusted::new(print_short(&got.into(), LINE_CHARS_MAX)),
        difference: Untrusted::new(difference),
        operation: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Types;

    fn phrase(kind: CheckerKind, expected: &str, got: &str) -> Option<String> {
        let checker = Checker { kind, types: Types::Strict };
        differs(expected.as_bytes(), got.as_bytes(), &checker, "standard output")
            .map(|mismatch| mismatch.difference.expose().to_owned())
    }

    const TEXT: CheckerKind = CheckerKind::Text { rel: 0.0, abs: 0.0 };
    const TOKENS: CheckerKind = CheckerKind::Tokens { rel: 0.0, abs: 0.0 };

    #[test]
    fn text_forgives_only_the_end_of_the_last_line() {
        assert_eq!(phrase(TEXT, "1\n2\n", "1\n2"), None);
        assert_eq!(phrase(TEXT, "1\n2", "1\n2\n"), None);
        let spaces = "line 1 of standard output differs in its spaces";
        assert_eq!(phrase(TEXT, "1\n2\n", "1 \n2\n").as_deref(), Some(spaces));
        let more = phrase(TEXT, "1\n2\n", "1\n2\n\n");
        let end = "standard output goes on after line 2: only the last line's end differs";
        assert_eq!(more.as_deref(), Some(end));
    }

    #[test]
    fn exact_text_forgives_nothing() {
        assert!(phrase(CheckerKind::Exact, "1\n", "1").is_some());
        assert_eq!(phrase(CheckerKind::Exact, "1\n", "1\n"), None);
    }

    #[test]
    fn tokens_are_parted_by_any_white_space() {
        assert_eq!(phrase(TOKENS, "1 2\n3\n", "1\t2 3"), None);
        let phrase = phrase(TOKENS, "1 2 3", "1 2");
        assert_eq!(phrase.as_deref(), Some("standard output ends before word 3"));
    }

    #[test]
    fn numbers_may_be_close_where_a_tolerance_is_given() {
        let close = CheckerKind::Tokens { rel: 1e-6, abs: 0.0 };
        assert_eq!(phrase(close.clone(), "0.3333333", "0.33333334"), None);
        assert!(phrase(close.clone(), "0.3333333", "0.4").is_some());
        assert!(phrase(close.clone(), "1", "nan").is_some());
        let close = CheckerKind::Text { rel: 0.0, abs: 0.01 };
        assert_eq!(phrase(close.clone(), "x = 1.50", "x = 1.5"), None);
        assert!(phrase(close, "x = 1.50", "x  = 1.5").is_some());
    }

    #[test]
    fn bytes_that_are_no_text_are_told_apart() {
        let checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };
        assert!(differs(b"\xff", b"\xfe", &checker, "standard output").is_some());
    }
}
