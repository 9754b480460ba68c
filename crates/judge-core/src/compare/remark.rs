//! What is likely behind a difference: one phrase that says what to look at.

use judge_protocol::Value;

use super::number::Number;
use super::order::{Likeness, canonical, order};

/// Sequences beyond this length are not searched for a remark.
const SEARCHED_MAX: usize = 100_000;

/// Two floats closer than this, as a share of the larger, differ by rounding.
const ROUNDING: f64 = 1e-9;

/// What is to be said of an answer whatever was expected instead; `None` for nothing.
pub(super) fn of_answer(got: &Value) -> Option<String> {
    match got {
        Value::None => Some("is a `return` missing?".to_owned()),
        Value::Opaque { class, why } => opaque(class.expose(), why.expose()),
        _ => None,
    }
}

/// What is to be said of an answer that is not `expected`: of the whole, or of the first part
/// that differs. `same` says which parts are right.
pub(super) fn of_pair(
    expected: &Value,
    got: &Value,
    same: &dyn Fn(&Value, &Value) -> bool,
) -> Option<String> {
    of_answer(got).or_else(|| of_parts(expected, got, same))
}

fn of_parts(
    expected: &Value,
    got: &Value,
    same: &dyn Fn(&Value, &Value) -> bool,
) -> Option<String> {
    if let Some(remark) = of_values(expected, got, same) {
        return Some(remark);
    }
    let (left, right) = match (expected, got) {
        (Value::List(left), Value::List(right)) | (Value::Tuple(left), Value::Tuple(right)) => {
            left.iter().zip(right).find(|(left, right)| !same(left, right))?
        }
        (Value::Dict(left), Value::Dict(right)) => {
            let mut pairs = left.iter().zip(right).filter(|(left, right)| same(&left.0, &right.0));
            let (left, right) = pairs.find(|(left, right)| !same(&left.1, &right.1))?;
            (&left.1, &right.1)
        }
        _ => return None,
    };
    of_parts(left, right, same)
}

fn of_values(
    expected: &Value,
    got: &Value,
    same: &dyn Fn(&Value, &Value) -> bool,
) -> Option<String> {
    let remark = match (expected, got) {
        (_, Value::Opaque { class, why }) => return opaque(class.expose(), why.expose()),
        (Value::Str(left), Value::Str(right)) => return texts(left, right).map(str::to_owned),
        (Value::Str(_), Value::Bytes(_)) => "bytes become a str by decode()",
        (Value::Bytes(_), Value::Str(_)) => "a str becomes bytes by encode()",
        (Value::List(_) | Value::Tuple(_), Value::Set(_) | Value::FrozenSet(_)) => {
            "a set has no order and holds nothing twice"
        }
        (Value::List(_) | Value::Tuple(_), Value::Dict(_)) => {
            "list() of a dict gives its keys, values() and items() the rest"
        }
        (Value::Str(left), other) if reads_as(left, other) => "str() makes a text of it",
        (other, Value::Str(right)) if reads_as(right, other) => {
            "it is a text that only reads like that"
        }
        (Value::Int(_) | Value::Float(_), Value::Int(_) | Value::Float(_)) => {
            numbers(expected, got)?
        }
        (
            Value::List(left) | Value::Tuple(left) | Value::Deque(left),
            Value::List(right) | Value::Tuple(right) | Value::Deque(right),
        ) => return sequences(left, right, same),
        _ => return None,
    };
    Some(remark.to_owned())
}

/// The kinds of objects that learners return by mistake. Both words are claims, only looked at.
fn opaque(class: &str, why: &str) -> Option<String> {
    let remark = match (class, why) {
        ("generator", "a generator") => "return a list of what it yields",
        ("coroutine", "a coroutine") => "is an `await` missing, or should it not be `async`?",
        ("async_generator", "an async generator") => "collect what it yields by `async for`",
        ("map" | "filter" | "zip" | "enumerate" | "reversed" | "islice" | "chain", _) => {
            "it computes its elements later: return list() of it"
        }
        ("dict_keys" | "dict_values" | "dict_items" | "array", _) => "return list() of it",
        ("ndarray", _) => "return its tolist()",
        ("function" | "method", "a function" | "a method") => "are its parentheses missing?",
        ("bytearray" | "memoryview", _) => "return bytes() of it",
        _ => {
            let base = why.strip_prefix("a subclass of ")?;
            let known = base.len() <= 20 && base.chars().all(char::is_alphanumeric);
            return known.then(|| format!("only a plain {base} counts"));
        }
    };
    Some(remark.to_owned())
}

/// Whether a text is what Python would print of a plain value.
fn reads_as(text: &str, value: &Value) -> bool {
    match value {
        Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::None => {
            text.len() <= 40 && crate::notation::print(value) == text
        }
        _ => false,
    }
}

fn texts(left: &str, right: &str) -> Option<&'static str> {
    let plain = |text: &str| text.replace("\r\n", "\n");
    if left.len().max(right.len()) > SEARCHED_MAX {
        None
    } else if left.strip_suffix('\n') == Some(right) {
        Some("the line break at the end is missing")
    } else if right.strip_suffix('\n') == Some(left) {
        Some("the line break at the end is too many")
    } else if plain(left) == plain(right) {
        Some("only the line ends differ, \\r\\n from \\n")
    } else if left.trim() == right.trim() {
        Some("only white space at the ends differs")
    } else if left.split_whitespace().collect::<String>()
        == right.split_whitespace().collect::<String>()
    {
        Some("only white space differs")
    } else if left.to_lowercase() == right.to_lowercase() {
        Some("only upper and lower case differ")
    } else if right.chars().rev().eq(left.chars()) {
        Some("it is the other way round")
    } else {
        None
    }
}

fn numbers(expected: &Value, got: &Value) -> Option<&'static str> {
    let (left, right) = (Number::of(expected)?.to_float(), Number::of(got)?.to_float());
    if right.is_nan() {
        return Some("nan is what inf - inf or 0 * inf gives");
    }
    let rounded = (left - right).abs() <= ROUNDING * left.abs().max(right.abs());
    let is_float = matches!(expected, Value::Float(_)) && matches!(got, Value::Float(_));
    if is_float && rounded && left.is_finite() && right.is_finite() {
        return Some("they differ in the last digits only: a rounding error?");
    }
    // -1 mostly stands for "none".
    let opposite = left.total_cmp(&-right).is_eq() && left.abs().total_cmp(&1.0).is_ne();
    opposite.then_some("only the sign differs")
}

fn sequences(
    left: &[Value],
    right: &[Value],
    same: &dyn Fn(&Value, &Value) -> bool,
) -> Option<String> {
    if left.len().max(right.len()) > SEARCHED_MAX {
        return None;
    }
    let lead = left.iter().zip(right).take_while(|(left, right)| same(left, right)).count();
    let rest = |long: &[Value], short: &[Value]| {
        let one_more = long.len() == short.len() + 1;
        one_more
            && long[lead + 1..].iter().zip(&short[lead..]).all(|(long, short)| same(long, short))
    };
    let shown = |value: &Value| crate::notation::print_short(value, 40);
    if right.is_empty() || left.is_empty() {
        return None;
    }
    if left.len() == lead && right.len() == lead {
        return Some("the elements are right".to_owned());
    }
    if rest(left, right) {
        return Some(format!(
            "{} is missing at index {lead}, all else is right",
            shown(&left[lead])
        ));
    }
    if rest(right, left) {
        let more = shown(&right[lead]);
        return Some(format!("{more} is too many at index {lead}, all else is right"));
    }
    if left.len() != right.len() || left.len() < 2 {
        return None;
    }
    if left.iter().zip(right.iter().rev()).all(|(left, right)| same(left, right)) {
        return Some("it is the other way round".to_owned());
    }
    let sorted = |items: &[Value]| {
        let mut items: Vec<Value> =
            items.iter().map(|item| canonical(item, Likeness::Strict)).collect();
        items.sort_by(|left, right| order(left, right, Likeness::Strict));
        items
    };
    let alike = sorted(left).iter().zip(&sorted(right)).all(|(left, right)| same(left, right));
    alike.then(|| "the elements are right, their order is not".to_owned())
}
