//! Operators on values of any size, and their order.

use std::cmp::Ordering;

use judge_protocol::{Int, Value};

use super::draw::Draw;
use super::error::ShapeError;
use crate::notation::{Operator, apply_to_ints, value_size};

/// `-value`.
pub(super) fn negate(value: &Value) -> Result<Value, ShapeError> {
    match value {
        Value::Int(Int::Small(number)) => {
            number.checked_neg().map(Value::from).ok_or(ShapeError::Overflow)
        }
        Value::Float(number) => Ok(Value::Float(-number)),
        _ => Err(ShapeError::Mismatched("-")),
    }
}

/// `left operator right`: between ints, `+` between two sequences, `*` to repeat one.
pub(super) fn apply(
    draw: &mut Draw<'_>,
    operator: Operator,
    left: Value,
    right: Value,
) -> Result<Value, ShapeError> {
    match (operator, left, right) {
        (_, Value::Int(Int::Small(left)), Value::Int(Int::Small(right))) => {
            apply_to_ints(operator, left, right).map(Value::from).ok_or(ShapeError::Overflow)
        }
        (Operator::Add, Value::Str(left), Value::Str(right)) => Ok(Value::Str(left + &right)),
        (Operator::Add, Value::List(left), Value::List(right)) => {
            Ok(Value::List(joined(left, right)))
        }
        (Operator::Add, Value::Tuple(left), Value::Tuple(right)) => {
            Ok(Value::Tuple(joined(left, right)))
        }
        (Operator::Multiply, Value::Int(Int::Small(times)), value)
        | (Operator::Multiply, value, Value::Int(Int::Small(times))) => {
            // As in Python, a number below zero repeats nothing.
            let times = usize::try_from(times.max(0)).map_err(|_| ShapeError::TooLarge)?;
            draw.charge_table(value_size(&value), times)?;
            repeated(value, times)
        }
        (_, _, _) => Err(ShapeError::Mismatched(operator.sign())),
    }
}

fn joined(mut left: Vec<Value>, right: Vec<Value>) -> Vec<Value> {
    left.extend(right);
    left
}

fn repeated(value: Value, times: usize) -> Result<Value, ShapeError> {
    let items =
        |items: &[Value]| std::iter::repeat_n(items, times).flatten().cloned().collect::<Vec<_>>();
    match value {
        Value::Str(text) => Ok(Value::Str(text.repeat(times))),
        Value::List(list) => Ok(Value::List(items(&list))),
        Value::Tuple(tuple) => Ok(Value::Tuple(items(&tuple))),
        _ => Err(ShapeError::Mismatched("*")),
    }
}

/// Sorts as Python would; refuses what Python cannot compare.
pub(super) fn sort(items: &mut [Value]) -> Result<(), ShapeError> {
    let mut comparable = true;
    items.sort_by(|left, right| {
        compare(left, right).unwrap_or_else(|| {
            comparable = false;
            Ordering::Equal
        })
    });
    if comparable { Ok(()) } else { Err(ShapeError::Unordered) }
}

fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(Int::Small(left)), Value::Int(Int::Small(right))) => Some(left.cmp(right)),
        (Value::Float(left), Value::Float(right)) => left.partial_cmp(right),
        // Bytes of UTF-8 have the order of the characters that they encode.
        (Value::Str(left), Value::Str(right)) => Some(left.cmp(right)),
        (Value::List(left), Value::List(right)) | (Value::Tuple(left), Value::Tuple(right)) => {
            let differing = left.iter().zip(right).map(|(left, right)| compare(left, right));
            for order in differing {
                if order != Some(Ordering::Equal) {
                    return order;
                }
            }
            Some(left.len().cmp(&right.len()))
        }
        (_, _) => None,
    }
}
