//! A total order of values, of which equality is a part.

use std::cmp::Ordering;

use judge_protocol::Value;

use super::number::{Number, order_numbers};

/// Which values are alike.
///
/// Under each of them nan equals nan and -0.0 equals 0.0, a set's and a dict's own order does not
/// count, and `Decimal('1.10')` equals `Decimal('1.1')`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// Values of one class.
    Strict,
    /// Numbers by value, lists, tuples, deques and ranges by elements, sets and frozensets.
    Loose,
    /// What Python's `==` makes alike: numbers by value, sets and frozensets.
    Python,
}

/// Groups of classes that are alike have one rank.
pub(super) fn rank(value: &Value, likeness: Likeness) -> u8 {
    let by = |strict: u8, loose: u8, python: u8| match likeness {
        Likeness::Strict => strict,
        Likeness::Loose => loose,
        Likeness::Python => python,
    };
    match value {
        Value::None => 0,
        Value::Bool(_) => by(1, 2, 2),
        Value::Int(_) => 2,
        Value::Float(_) => by(3, 2, 2),
        // What claims to be a number and is none is alike to nothing but itself.
        Value::Decimal(_) if Number::of(value).is_some() => by(4, 2, 2),
        Value::Fraction(..) if Number::of(value).is_some() => by(5, 2, 2),
        Value::Decimal(_) => 20,
        Value::Fraction(..) => 21,
        Value::Str(_) => 6,
        Value::Bytes(_) => 7,
        Value::List(_) => 8,
        Value::Tuple(_) => by(9, 8, 9),
        Value::Deque(_) => by(10, 8, 10),
        Value::Range(..) => by(11, 8, 11),
        Value::Set(_) => 12,
        Value::FrozenSet(_) => by(13, 12, 12),
        Value::Dict(_) => 14,
        Value::Date(_) => 15,
        Value::DateTime(_) => 16,
        Value::TimeDelta(..) => 17,
        Value::Tree(_) => 18,
        Value::Linked(..) => 19,
        Value::Opaque { .. } => 22,
    }
}

/// The order of two values in canonical form.
pub(crate) fn order(left: &Value, right: &Value, likeness: Likeness) -> Ordering {
    let ranks = rank(left, likeness).cmp(&rank(right, likeness));
    if ranks.is_ne() {
        return ranks;
    }
    if let (Some(left), Some(right)) = (Number::of(left), Number::of(right)) {
        return order_numbers(&left, &right);
    }
    if let (Some(left), Some(right)) = (Sequence::of(left), Sequence::of(right)) {
        return order_sequences(&left, &right, likeness);
    }
    match (left, right) {
        (Value::Str(left), Value::Str(right))
        | (Value::Date(left), Value::Date(right))
        | (Value::DateTime(left), Value::DateTime(right))
        | (Value::Decimal(left), Value::Decimal(right)) => left.cmp(right),
        (Value::Bytes(left), Value::Bytes(right)) => left.cmp(right),
        (Value::Fraction(left, under), Value::Fraction(right, under2)) => {
            (left, under).cmp(&(right, under2))
        }
        (Value::TimeDelta(days, seconds, micros), Value::TimeDelta(days2, seconds2, micros2)) => {
            (days, seconds, micros).cmp(&(days2, seconds2, micros2))
        }
        (
            Value::Set(left) | Value::FrozenSet(left),
            Value::Set(right) | Value::FrozenSet(right),
        ) => order_items(left, right, likeness),
        (Value::Dict(left), Value::Dict(right)) => order_entries(left, right, likeness),
        (Value::Tree(left), Value::Tree(right)) => order_nodes(left, right, likeness),
        (Value::Linked(left, left_cycle), Value::Linked(right, right_cycle)) => {
            order_items(left, right, likeness).then(left_cycle.cmp(right_cycle))
        }
        (Value::Opaque { class, why }, Value::Opaque { class: class2, why: why2 }) => {
            (class, why).cmp(&(class2, why2))
        }
        // Equal ranks leave only `None` beside `None`.
        _ => Ordering::Equal,
    }
}

fn order_items(left: &[Value], right: &[Value], likeness: Likeness) -> Ordering {
    let elements = || left.iter().zip(right).map(|(left, right)| order(left, right, likeness));
    left.len().cmp(&right.len()).then_with(|| first_unequal(elements()))
}

fn order_entries(
    left: &[(Value, Value)],
    right: &[(Value, Value)],
    likeness: Likeness,
) -> Ordering {
    let elements = || {
        left.iter().zip(right).map(|(left, right)| {
            order(&left.0, &right.0, likeness).then_with(|| order(&left.1, &right.1, likeness))
        })
    };
    left.len().cmp(&right.len()).then_with(|| first_unequal(elements()))
}

fn order_nodes(left: &[Option<Value>], right: &[Option<Value>], likeness: Likeness) -> Ordering {
    let elements = || {
        left.iter().zip(right).map(|pair| match pair {
            (Some(left), Some(right)) => order(left, right, likeness),
            (left, right) => left.is_some().cmp(&right.is_some()),
        })
    };
    left.len().cmp(&right.len()).then_with(|| first_unequal(elements()))
}

fn first_unequal(mut orders: impl Iterator<Item = Ordering>) -> Ordering {
    orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// A list, a tuple, a deque, or a range, whose elements are not written out.
pub(super) enum Sequence<'a> {
    /// Elements.
    Items(&'a [Value]),
    /// First element, step, and how many.
    Range(i128, i128, u128),
}

impl<'a> Sequence<'a> {
    /// The sequence that a value is.
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::List(items) | Value::Tuple(items) | Value::Deque(items) => {
                Some(Self::Items(items))
            }
            Value::Range(start, end, step) => Some(Self::range(*start, *end, *step)),
            Value::None
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::Set(_)
            | Value::FrozenSet(_)
            | Value::Dict(_)
            | Value::Decimal(_)
            | Value::Fraction(..)
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::TimeDelta(..)
            | Value::Tree(_)
            | Value::Linked(..)
            | Value::Opaque { .. } => None,
        }
    }

    fn range(start: i64, end: i64, step: i64) -> Self {
        let (start, end, step) = (i128::from(start), i128::from(end), i128::from(step));
        let distance = if step < 0 { start - end } else { end - start };
        let length = match step.unsigned_abs() {
            // No Python sends a step of zero; taken as an empty range.
            0 => 0,
            width if distance > 0 => distance.unsigned_abs().div_ceil(width),
            _ => 0,
        };
        // The step of a range of one element, and the start of an empty one, do not show.
        match length {
            0 => Self::Range(0, 0, 0),
            1 => Self::Range(start, 0, 1),
            _ => Self::Range(start, step, length),
        }
    }

    /// How many elements.
    pub(super) fn length(&self) -> u128 {
        match self {
            Self::Items(items) => u128::try_from(items.len()).unwrap_or(u128::MAX),
            Self::Range(_, _, length) => *length,
        }
    }

    /// The elements of a sequence that may be written out: one whose length was seen elsewhere.
    pub(super) fn items(&self) -> Vec<Value> {
        match self {
            Self::Items(items) => items.to_vec(),
            Self::Range(start, step, length) => {
                let element = |at: u128| {
                    let element = start + step * i128::try_from(at).unwrap_or(0);
                    Value::from(i64::try_from(element).unwrap_or(0))
                };
                (0..*length).map(element).collect()
            }
        }
    }
}

fn order_sequences(left: &Sequence<'_>, right: &Sequence<'_>, likeness: Likeness) -> Ordering {
    let lengths = left.length().cmp(&right.length());
    if lengths.is_ne() {
        return lengths;
    }
    match (left, right) {
        (Sequence::Items(left), Sequence::Items(right)) => order_items(left, right, likeness),
        (Sequence::Range(a, b, _), Sequence::Range(c, d, _)) => (a, b).cmp(&(c, d)),
        // As long as a list that exists, so it may be written out.
        (Sequence::Range(..), Sequence::Items(right)) => {
            order_items(&left.items(), right, likeness)
        }
        (Sequence::Items(left), Sequence::Range(..)) => order_items(left, &right.items(), likeness),
    }
}

/// The same value with the elements of sets and the keys of dicts in order, at every depth.
pub(crate) fn canonical(value: &Value, likeness: Likeness) -> Value {
    let all = |items: &[Value]| -> Vec<Value> {
        items.iter().map(|item| canonical(item, likeness)).collect()
    };
    let sorted = |items: &[Value]| {
        let mut items = all(items);
        items.sort_by(|left, right| order(left, right, likeness));
        items
    };
    match value {
        Value::List(items) => Value::List(all(items)),
        Value::Tuple(items) => Value::Tuple(all(items)),
        Value::Deque(items) => Value::Deque(all(items)),
        Value::Linked(items, cycle) => Value::Linked(all(items), *cycle),
        Value::Set(items) => Value::Set(sorted(items)),
        Value::FrozenSet(items) => Value::FrozenSet(sorted(items)),
        Value::Dict(entries) => {
            let both = |(key, value): &(Value, Value)| {
                (canonical(key, likeness), canonical(value, likeness))
            };
            let mut entries: Vec<(Value, Value)> = entries.iter().map(both).collect();
            entries.sort_by(|left, right| order(&left.0, &right.0, likeness));
            Value::Dict(entries)
        }
        Value::Tree(nodes) => {
            let node = |node: &Option<Value>| node.as_ref().map(|node| canonical(node, likeness));
            Value::Tree(nodes.iter().map(node).collect())
        }
        Value::None
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Float(_)
        | Value::Str(_)
        | Value::Bytes(_)
        | Value::Range(..)
        | Value::Decimal(_)
        | Value::Fraction(..)
        | Value::Date(_)
        | Value::DateTime(_)
        | Value::TimeDelta(..)
        | Value::Opaque { .. } => value.clone(),
    }
}
