//! What a case expects of a call: `returns`, `raises` or `after`.

use super::interface::check_exception;
use super::page::{Table, Text};
use super::{CheckerKind, Mutates};
use crate::case::{Expected, Pattern, Raises};
use crate::notation;

const KEYS: [&str; 3] = ["returns", "raises", "after"];

/// Reads what a case expects; `None` when it says nothing or something wrong.
pub(super) fn of_call(
    table: &Table<'_>,
    mutates: Mutates,
    checker: Option<&CheckerKind>,
) -> Option<Expected> {
    let mut written = KEYS.into_iter().filter(|key| table.has(key));
    let first = written.next()?;
    if let Some(second) = written.next() {
        let message = format!("a case cannot have both `{first}` and `{second}`");
        table.report(second, message, "keep the one that is meant");
        return None;
    }
    let text = table.text(first)?;
    match first {
        "raises" => raises(&text).map(Expected::Raises),
        "after" => after(&text, mutates),
        _ => returns(&text, mutates, checker),
    }
}

fn after(text: &Text<'_>, mutates: Mutates) -> Option<Expected> {
    let pattern = text.read(notation::parse_pattern(text.value))?;
    match mutates {
        Mutates::Required => Some(Expected::Argument(pattern)),
        Mutates::Forbidden | Mutates::Allowed => {
            let message = "`after` is about a first argument that is changed in place";
            text.report(message, "write `returns`, or `mutates = \"required\"` in [interface]");
            None
        }
    }
}

fn returns(text: &Text<'_>, mutates: Mutates, checker: Option<&CheckerKind>) -> Option<Expected> {
    let pattern = text.read(notation::parse_pattern(text.value))?;
    match mutates {
        Mutates::Forbidden | Mutates::Allowed => {}
        Mutates::Required => {
            let message = "the answer of this exercise is its first argument, not what it returns";
            text.report(message, "write `after` with the first argument as it must be in the end");
            return None;
        }
    }
    let choices = matches!(
        pattern,
        Pattern::OneOf(_) | Pattern::List(_) | Pattern::Value(judge_protocol::Value::List(_))
    );
    if matches!(checker, Some(CheckerKind::AnyOf)) && !choices {
        let message = "an any_of checker needs several answers to choose from";
        text.report(message, "write `one_of(a, b)` or a list of the right answers");
        return None;
    }
    Some(Expected::Returns(pattern))
}

/// Reads `IndexError` or `IndexError: text of the message`.
pub(super) fn raises(text: &Text<'_>) -> Option<Raises> {
    let (class, rest) = match text.value.split_once(':') {
        Some((class, rest)) => (class, Some(rest.trim().to_owned())),
        None => (text.value, None),
    };
    let start = class.len() - class.trim_start().len();
    let class = class.trim();
    check_exception(text, class, start..start + class.len())
        .then(|| Raises { class: class.to_owned(), text: rest.filter(|rest| !rest.is_empty()) })
}
