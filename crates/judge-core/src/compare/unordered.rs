//! Collections whose order does not count.

use std::cmp::Ordering;

use judge_protocol::Value;

use super::difference::Found;
use super::order::{Likeness, canonical, order};
use crate::notation::print_short;

/// How many levels of sequences are without order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Levels {
    /// The elements of the answer.
    One,
    /// Those, and the elements of each of them.
    Two,
}

/// Whether two sequences hold the same elements; sorts both, so large answers are no trouble.
pub(super) fn same_elements(
    left: &[Value],
    right: &[Value],
    likeness: Likeness,
    levels: Levels,
) -> Result<(), Found> {
    match levels {
        Levels::One => missing_and_surplus(left, right, likeness),
        Levels::Two => {
            let sorted = |items: &[Value]| -> Vec<Value> {
                items.iter().map(|item| sorted_elements(item, likeness)).collect()
            };
            missing_and_surplus(&sorted(left), &sorted(right), likeness)
        }
    }
}

fn sorted_elements(value: &Value, likeness: Likeness) -> Value {
    let sorted = |items: &[Value]| {
        let mut items: Vec<Value> = items.iter().map(|item| canonical(item, likeness)).collect();
        items.sort_by(|left, right| order(left, right, likeness));
        items
    };
    match value {
        Value::List(items) => Value::List(sorted(items)),
        Value::Tuple(items) => Value::Tuple(sorted(items)),
        Value::Deque(items) => Value::Deque(sorted(items)),
        _ => value.clone(),
    }
}

/// Compares two multisets: the first element that is missing and the first that is too many.
pub(super) fn missing_and_surplus(
    left: &[Value],
    right: &[Value],
    likeness: Likeness,
) -> Result<(), Found> {
    let sorted = |items: &[Value]| {
        let mut items: Vec<Value> = items.iter().map(|item| canonical(item, likeness)).collect();
        items.sort_by(|left, right| order(left, right, likeness));
        items
    };
    let (left, right) = (sorted(left), sorted(right));
    let (mut missing, mut surplus) = (None, None);
    let (mut l, mut r) = (0, 0);
    while missing.is_none() || surplus.is_none() {
        let next = match (left.get(l), right.get(r)) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(left), Some(right)) => order(left, right, likeness),
        };
        if next.is_lt() {
            missing = missing.or(left.get(l));
        }
        if next.is_gt() {
            surplus = surplus.or(right.get(r));
        }
        l += usize::from(next.is_le());
        r += usize::from(next.is_ge());
    }
    let shown = |value| print_short(value, 80);
    match (missing, surplus) {
        (None, None) => Ok(()),
        (Some(missing), None) => Err(Found::said(format!("{} is missing", shown(missing)))),
        (None, Some(surplus)) => Err(Found::said(format!("{} is too many", shown(surplus)))),
        (Some(missing), Some(surplus)) => Err(Found::said(format!(
            "{} is missing, {} is too many",
            shown(missing),
            shown(surplus)
        ))),
    }
}
