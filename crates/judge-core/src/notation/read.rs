//! What a fixture's fields hold.

use judge_protocol::Value;

use super::build::{Builder, Rules};
use super::error::NotationError;
use super::parse::{Call, Expr, ExprKind, Parser};
use super::token::{Layout, Token};
use crate::case::{Expected, Pattern, Raises};

/// Reads one value.
pub fn parse_value(text: &str) -> Result<Value, NotationError> {
    Builder::new(Rules::Refused).value(&parse_whole(text)?)
}

/// The value that an expression stands for.
pub(crate) fn plain_value(expr: &Expr) -> Result<Value, NotationError> {
    Builder::new(Rules::Refused).value(expr)
}

/// Reads the arguments of a call, written as a tuple: `([2, 7], 9)`, `(5)`, `()`.
/// `(5)` and `(5,)` are both one argument.
pub fn parse_args(text: &str) -> Result<Vec<Value>, NotationError> {
    let mut parser = Parser::new(text, Layout::Free)?;
    if *parser.peek() != Token::Sign("(") {
        return Err(NotationError::new(
            parser.span(),
            "arguments stand in parentheses",
            "Write ([2, 7], 9) for two arguments, ([2, 7]) for one, () for none.",
        ));
    }
    parser.advance();
    let (items, _) = parser.items(")")?;
    parser.expect_end()?;
    let mut builder = Builder::new(Rules::Refused);
    items.iter().map(|item| builder.value(item)).collect()
}

/// Reads an expected value: a value in which `approx`, `one_of`, `unordered` and `ANY` may stand.
pub fn parse_pattern(text: &str) -> Result<Pattern, NotationError> {
    Builder::new(Rules::Allowed).pattern(&parse_whole(text)?)
}

/// Reads what a call is expected to do: a pattern, or `raises('IndexError', 'text')`.
pub fn parse_expected(text: &str) -> Result<Expected, NotationError> {
    let expr = parse_whole(text)?;
    match &expr.kind {
        ExprKind::Call(call) if call.name == "raises" => raises(call, &expr).map(Expected::Raises),
        _ => Builder::new(Rules::Allowed).pattern(&expr).map(Expected::Returns),
    }
}

/// Reads one expression without asking what it stands for.
pub(crate) fn parse_whole(text: &str) -> Result<Expr, NotationError> {
    let mut parser = Parser::new(text, Layout::Free)?;
    let expr = parser.expression()?;
    parser.expect_end()?;
    Ok(expr)
}

fn raises(call: &Call, expr: &Expr) -> Result<Raises, NotationError> {
    let usage = || {
        NotationError::new(
            expr.span.clone(),
            "`raises` does not take these arguments",
            "Write raises('IndexError') or raises('IndexError', 'part of the message').",
        )
    };
    let (class, text) = match call.args.as_slice() {
        [class] if call.keywords.is_empty() => (class, None),
        [class, text] if call.keywords.is_empty() => (class, Some(text)),
        _ => return Err(usage()),
    };
    let class = match &class.kind {
        ExprKind::Literal(Value::Str(name)) if is_identifier(name) => name.clone(),
        ExprKind::Name(name) => name.clone(),
        _ => return Err(usage()),
    };
    let text = match text.map(|text| &text.kind) {
        None => None,
        Some(ExprKind::Literal(Value::Str(text))) => Some(text.clone()),
        Some(_) => return Err(usage()),
    };
    Ok(Raises { class, text })
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == '_' || c.is_alphabetic())
        && chars.all(|c| c == '_' || c.is_alphanumeric())
}
