//! What stays of a statement when everything is taken from it that one changes to hide where it
//! comes from: names, annotations, quotation marks and texts, brackets and commas without effect.

use super::names::{Names, is_name};
use super::scan::Kind;
use super::statements::{Statement, Token, deeper};

/// A statement without what can be changed for show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Equal for statements of equal shape, on every machine.
    pub(super) digest: u64,
    /// How many words it has.
    pub(super) words: u32,
}

/// The shape of a statement in a source that gives these names. Names that it gives become
/// numbers, in the order in which they come in the statement.
pub(super) fn shape(statement: &Statement<'_>, names: &Names<'_>) -> Shape {
    let tokens = &statement.tokens;
    let tokens = bare(&tokens[..tokens.len().min(WORDS_MAX)]);
    let mut digest = Digest::new();
    let mut words = 0;
    let mut met: [Vec<&str>; 2] = [Vec::new(), Vec::new()];
    let mut before = "";
    let mut was_text = false;
    for token in &tokens {
        let is_text = token.kind == Kind::Text;
        // Texts that stand beside each other are one.
        if is_text && was_text {
            continue;
        }
        was_text = is_text;
        let is_attribute = before == ".";
        let given = is_name(token)
            && if is_attribute {
                names.holds_attribute(token.text)
            } else {
                names.holds(token.text)
            };
        if is_text {
            digest.add(b"text");
        } else if given {
            let kind = &mut met[usize::from(is_attribute)];
            let number = kind.iter().position(|name| *name == token.text).unwrap_or_else(|| {
                kind.push(token.text);
                kind.len() - 1
            });
            digest.add(&[u8::from(is_attribute), u8::try_from(number).unwrap_or(u8::MAX)]);
        } else {
            digest.add(token.text.as_bytes());
        }
        before = token.text;
        words += 1;
    }
    Shape { digest: digest.0, words }
}

/// The words of a statement that are looked at. It bounds what a hostile one takes.
const WORDS_MAX: usize = 200;

/// The shape of a statement in its place: below a header.
pub(super) fn placed(header: Shape, shape: Shape) -> Shape {
    let mut digest = Digest::new();
    digest.add(b"below");
    digest.add(&header.digest.to_le_bytes());
    digest.add(&shape.digest.to_le_bytes());
    Shape { digest: digest.0, words: shape.words }
}

/// FNV-1a, of words with their ends.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// Without annotations, without commas before a closing bracket, without brackets around all that
/// is returned, tested or assigned, and without the `None` that is returned anyway.
fn bare<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let is_function = tokens.iter().take(2).any(|token| token.text == "def");
    let mut kept = if is_function { without_hints(tokens) } else { without_hint(tokens) };
    let mut at = 1;
    while at < kept.len() {
        let ends = kept[at].kind == Kind::Operator && [")", "]", "}"].contains(&kept[at].text);
        if ends && kept[at - 1].text == "," {
            kept.remove(at - 1);
        }
        at += 1;
    }
    let opens = ["return", "if", "elif", "while", "assert", "in", "=", "not"];
    let last_opener = kept
        .iter()
        .take(kept.len().saturating_sub(1))
        .rposition(|token| opens.contains(&token.text));
    let from = if kept.first().is_some_and(|first| opens.contains(&first.text)) {
        Some(0)
    } else {
        last_opener
    };
    if let Some(from) = from {
        unwrap_from(&mut kept, from + 1);
    }
    if kept.len() == 2 && kept[0].text == "return" && kept[1].text == "None" {
        kept.pop();
    }
    kept
}

/// Takes brackets away that hold all from there on, unless they make a tuple.
fn unwrap_from(tokens: &mut Vec<Token<'_>>, from: usize) {
    while tokens.get(from).is_some_and(|token| token.text == "(") {
        let mut depth = 0;
        let mut makes_tuple = false;
        let close = tokens[from..].iter().position(|token| {
            depth = deeper(depth, token);
            makes_tuple |= depth == 1 && token.text == ",";
            depth == 0
        });
        let whole = close.is_some_and(|close| close > 1 && from + close == tokens.len() - 1);
        if !whole || makes_tuple {
            return;
        }
        tokens.pop();
        tokens.remove(from);
    }
}

/// The header of a function without types of parameters and of what is returned.
fn without_hints<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut kept = Vec::new();
    let mut depth = 0;
    let mut in_hint = false;
    for token in tokens {
        let after = deeper(depth, token);
        let ends = depth == 1 && (["=", ","].contains(&token.text) || after == 0);
        if in_hint && ends {
            in_hint = false;
        }
        if depth == 0 && token.text == "->" {
            break;
        }
        if depth == 1 && token.text == ":" {
            in_hint = true;
        }
        if !in_hint {
            kept.push(*token);
        }
        depth = after;
    }
    kept
}

/// An assignment without the type of its target.
fn without_hint<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut depth = 0;
    let mut position = |wanted: &str| {
        depth = 0;
        tokens.iter().position(|token| {
            depth = deeper(depth, token);
            depth == 0 && token.kind == Kind::Operator && token.text == wanted
        })
    };
    let lambda = tokens.iter().any(|token| token.text == "lambda");
    match (position(":"), position("=")) {
        (Some(colon), Some(equals)) if colon < equals && !lambda => {
            tokens[..colon].iter().chain(&tokens[equals..]).copied().collect()
        }
        _ => tokens.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::likeness::statements::statements;

    fn shapes(source: &str) -> Vec<u64> {
        let statements = statements(source);
        let names = Names::of(&statements, &BTreeSet::new());
        statements.iter().map(|statement| shape(statement, &names).digest).collect()
    }

    #[test]
    fn what_is_changed_for_show_changes_no_shape() {
        for (one, other) in [
            ("a = b = 1", "x = y = 1"),
            ("def f(a: int, b: str = 'x') -> list[int]: pass", "def g(u, v=\"\"\"y\"\"\"): pass"),
            ("x: dict[str, int] = {}", "y = {}"),
            ("def f(p): return (p.append(1))", "def g(q,): return q.append(1)"),
            ("def f(): return None", "def f(): return"),
            ("a = 1\nif (a == 2): a.x = ('b'\n  'c')", "b = 1\nif b == 2: b.y = 'd'"),
        ] {
            let last = |source: &str| shapes(source).last().copied();
            assert_eq!(shapes(one).first(), shapes(other).first(), "{one}");
            assert_eq!(last(one), last(other), "{one}");
        }
    }

    #[test]
    fn what_matters_changes_the_shape() {
        for (one, other) in [
            ("a, b = b, a", "a, b = a, b"),
            ("a = len(a)", "a = max(a)"),
            ("a = 1", "a = 2"),
            ("a = (1, 2)", "a = 1, 2"),
            ("a.x = a.y = 0", "a.x = a.x = 0"),
            ("a.pop()", "a.popitem()"),
        ] {
            assert_ne!(shapes(one).last(), shapes(other).last(), "{one}");
        }
    }
}
