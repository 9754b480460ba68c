//! How large a value is.

use judge_protocol::{Int, Value};

/// How many values a value is made of, itself included; characters and bytes count one each.
/// Cheap: used to order cases by the size of their input.
pub fn value_size(value: &Value) -> usize {
    let (values, bytes) = measure(value);
    values + bytes
}

/// Roughly the bytes of memory that a value is worth, for the limit on expansion.
pub(super) fn weight(value: &Value) -> usize {
    let (values, bytes) = measure(value);
    values.saturating_mul(VALUE_WEIGHT).saturating_add(bytes)
}

/// What one value weighs beside its text.
pub(super) const VALUE_WEIGHT: usize = 8;

/// How many values there are, and how many bytes of text in them.
fn measure(value: &Value) -> (usize, usize) {
    // A stack of our own: a deep value must not overflow the thread's.
    let mut open = vec![value];
    let (mut values, mut bytes) = (0_usize, 0_usize);
    while let Some(value) = open.pop() {
        values += 1;
        match value {
            Value::Int(Int::Big { hex: text, .. }) | Value::Decimal(text) | Value::Str(text) => {
                bytes += text.len();
            }
            Value::Bytes(content) => bytes += content.len(),
            Value::Tree(nodes) => values += nodes.iter().filter(|node| node.is_none()).count(),
            Value::None
            | Value::Bool(_)
            | Value::Int(Int::Small(_))
            | Value::Float(_)
            | Value::List(_)
            | Value::Tuple(_)
            | Value::Set(_)
            | Value::FrozenSet(_)
            | Value::Dict(_)
            | Value::Deque(_)
            | Value::Range(..)
            | Value::Fraction(..)
            | Value::Date(_)
            | Value::DateTime(_)
            | Value::TimeDelta(..)
            | Value::Linked(..)
            | Value::Opaque { .. } => {}
        }
        open.extend(value.parts());
    }
    (values, bytes)
}
