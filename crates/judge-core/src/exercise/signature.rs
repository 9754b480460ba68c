//! Reads signatures: `(nums: list[int], target: int) -> list[int]`.

use std::ops::Range;

use super::Signature;
use crate::notation::NotationError;

/// A parameter as it stands in a signature or in a `def`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Param {
    /// `""`, `"*"` or `"**"`.
    pub(super) stars: String,
    /// Its name; empty for a bare `*`.
    pub(super) name: String,
    /// Its type, as written; may be empty.
    pub(super) kind: String,
    /// Whether it has a default.
    pub(super) default: bool,
    /// Where it stands.
    span: Range<usize>,
}

/// Reads a signature in which every parameter is plain and positional.
pub(super) fn parse(text: &str) -> Result<Signature, NotationError> {
    let (params, end) = parse_params(text)?;
    let mut plain: Vec<(String, String)> = Vec::new();
    for param in params {
        check_plain(&param, &plain)?;
        plain.push((param.name, param.kind));
    }
    let rest = &text[end..];
    let start = end + rest.len() - rest.trim_start().len();
    let returns = match rest.trim() {
        "" => "",
        rest => rest.strip_prefix("->").map(str::trim).filter(|kind| !kind.is_empty()).ok_or_else(
            || fail(start..text.len(), "only `-> type` may follow the parameters", EXAMPLE),
        )?,
    };
    if !balanced(returns) {
        let place = start..text.trim_end().len();
        return Err(fail(place, "the brackets of the return type do not match", EXAMPLE));
    }
    Ok(Signature { text: text.trim().to_owned(), params: plain, returns: returns.to_owned() })
}

const EXAMPLE: &str = "write it like `(nums: list[int], target: int) -> list[int]`";

/// Reads the parameters of a text that starts with `(`; also says where the `)` ends.
pub(super) fn parse_params(text: &str) -> Result<(Vec<Param>, usize), NotationError> {
    let open = text.len() - text.trim_start().len();
    if !text[open..].starts_with('(') {
        let end = text.len().min(open + text[open..].chars().next().map_or(0, char::len_utf8));
        return Err(fail(open..end, "a signature starts with `(`", EXAMPLE));
    }
    let Some(close) = closing(text, open) else {
        return Err(fail(open..open + 1, "this `(` is never closed", EXAMPLE));
    };
    let mut params = Vec::new();
    let pieces = split(text, open + 1..close, ',');
    let count = pieces.len();
    for (at, piece) in pieces.into_iter().enumerate() {
        let trimmed = trim(text, piece.clone());
        let last = at + 1 == count;
        if trimmed.is_empty() && last && (count == 1 || !params.is_empty()) {
            continue;
        }
        params.push(param(text, trimmed)?);
    }
    Ok((params, close + 1))
}

fn param(text: &str, span: Range<usize>) -> Result<Param, NotationError> {
    let defaults = split(text, span.clone(), '=');
    let head = defaults.first().cloned().unwrap_or(span.clone());
    let colon = split(text, head.clone(), ':');
    let named = trim(text, colon.first().cloned().unwrap_or(head.clone()));
    let kind = match colon.get(1) {
        Some(second) => text[second.start..head.end].trim(),
        None => "",
    };
    let name = text[named.clone()].trim_start_matches('*');
    let stars = text[named.start..named.end - name.len()].to_owned();
    let name = name.trim();
    let bare = name.is_empty() && !stars.is_empty() || name == "/";
    if !bare && !is_identifier(name) {
        return Err(fail(span, format!("`{name}` is not the name of a parameter"), EXAMPLE));
    }
    if colon.len() > 1 && kind.is_empty() {
        return Err(fail(span, format!("`{name}` has a colon but no type"), EXAMPLE));
    }
    if !balanced(kind) {
        return Err(fail(span, format!("the brackets of `{name}`'s type do not match"), ""));
    }
    let default = defaults.len() > 1;
    Ok(Param { stars, name: name.to_owned(), kind: kind.to_owned(), default, span })
}

fn check_plain(param: &Param, before: &[(String, String)]) -> Result<(), NotationError> {
    let name = &param.name;
    let (message, help) = if !param.stars.is_empty() || name == "/" {
        ("a signature has plain parameters only".to_owned(), "leave `*`, `**` and `/` out")
    } else if param.default {
        (format!("`{name}` has a default"), "leave it out: judge passes every argument")
    } else if before.is_empty() && name == "self" {
        ("`self` is not written here".to_owned(), "leave it out: judge adds it to methods")
    } else if before.iter().any(|(other, _)| other == name) {
        (format!("`{name}` stands here twice"), "give every parameter its own name")
    } else {
        return Ok(());
    };
    Err(fail(param.span.clone(), message, help))
}

/// Whether a word can be the name of something in Python.
pub(super) fn is_identifier(word: &str) -> bool {
    let mut chars = word.chars();
    let start = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    start && chars.all(|c| c == '_' || c.is_alphanumeric()) && !KEYWORDS.contains(&word)
}

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

fn fail(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> NotationError {
    NotationError { span, message: message.into(), help: help.into() }
}

fn trim(text: &str, span: Range<usize>) -> Range<usize> {
    let part = &text[span.clone()];
    let start = span.start + part.len() - part.trim_start().len();
    start..start.max(span.start + part.trim_end().len())
}

/// The characters of a span that stand outside quotes, each with its place and the number of
/// brackets around it; a bracket is not inside itself.
fn unquoted(text: &str, span: Range<usize>) -> Vec<(usize, char, usize)> {
    let mut seen = Vec::new();
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, c) in text[span.clone()].char_indices() {
        if let Some(open) = quote {
            quote = (open != c).then_some(open);
            continue;
        }
        if matches!(c, '\'' | '"') {
            quote = Some(c);
        }
        if matches!(c, ')' | ']' | '}') {
            depth = depth.saturating_sub(1);
        }
        seen.push((span.start + at, c, depth));
        if matches!(c, '(' | '[' | '{') {
            depth += 1;
        }
    }
    seen
}

/// The parts of a span between `separator`s that stand outside brackets and quotes.
fn split(text: &str, span: Range<usize>, separator: char) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = span.start;
    for (at, c, depth) in unquoted(text, span.clone()) {
        if c == separator && depth == 0 {
            parts.push(start..at);
            start = at + c.len_utf8();
        }
    }
    parts.push(start..span.end);
    parts
}

/// Where the bracket that opens at `open` is closed.
fn closing(text: &str, open: usize) -> Option<usize> {
    unquoted(text, open..text.len())
        .into_iter()
        .find(|(_, c, depth)| matches!(c, ')' | ']' | '}') && *depth == 0)
        .map(|(at, _, _)| at)
}

/// Whether every bracket of a type is closed by its own kind.
fn balanced(kind: &str) -> bool {
    let mut open = Vec::new();
    for c in kind.chars() {
        let fits = match c {
            '(' | '[' | '{' => {
                open.push(c);
                true
            }
            ')' => open.pop() == Some('('),
            ']' => open.pop() == Some('['),
            '}' => open.pop() == Some('{'),
            _ => true,
        };
        if !fits {
            return false;
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        let error = parse(text).unwrap_err();
        format!("{}..{} {}", error.span.start, error.span.end, error.message)
    }

    #[test]
    fn parameters_and_result_are_read_as_written() {
        let read =
            parse("(nums: list[int], pairs: dict[str, tuple[int, int]], x) -> A | None").unwrap();
        let kinds: Vec<_> = read.params.iter().map(|(_, kind)| kind.as_str()).collect();
        assert_eq!(kinds, ["list[int]", "dict[str, tuple[int, int]]", ""]);
        assert_eq!(read.returns, "A | None");
        for text in ["()", "( )", "() -> int", "(a: int,)", "(f: Callable[[int], int]) -> int"] {
            assert!(parse(text).is_ok(), "{text}");
        }
        assert_eq!(parse("(é: 'a, b') -> x").unwrap().params.len(), 1);
    }

    #[test]
    fn mistakes_are_found_at_their_place() {
        for (text, wanted) in [
            ("nums", "0..1 a signature starts with `(`"),
            ("", "0..0 a signature starts with `(`"),
            ("(a", "0..1 this `(` is never closed"),
            ("(1a)", "1..3 `1a` is not the name of a parameter"),
            ("(a,,b)", "3..3 `` is not the name of a parameter"),
            ("(,)", "1..1 `` is not the name of a parameter"),
            ("(a, class: int)", "4..14 `class` is not the name of a parameter"),
            ("(a: )", "1..3 `a` has a colon but no type"),
            ("(a: list[int)])", "1..13 the brackets of `a`'s type do not match"),
            ("(a) -> list[int", "4..15 the brackets of the return type do not match"),
            ("(a) int", "4..7 only `-> type` may follow the parameters"),
            ("(a) ->", "4..6 only `-> type` may follow the parameters"),
            ("(*args)", "1..6 a signature has plain parameters only"),
            ("(a, /)", "4..5 a signature has plain parameters only"),
            ("(a=1)", "1..4 `a` has a default"),
            ("(self, a)", "1..5 `self` is not written here"),
            ("(a, a)", "4..5 `a` stands here twice"),
        ] {
            assert_eq!(message(text), wanted, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[(a:, *=)\\[\\]'é>-]{0,20}") {
            if let Err(error) = parse(&text) {
                assert!(text.get(error.span).is_some());
            }
        }
    }
}
