//! Plainer values in the place of one that has no parts.

use std::collections::BTreeSet;

use judge_protocol::{Int, Value};

/// Values plainer than one, the plainest first; `others` are those that stand beside it, and one
/// that is not among them may be what it takes.
pub(super) fn plainer(value: &Value, others: &[Value]) -> Vec<Value> {
    match value {
        Value::Bool(true) => vec![Value::Bool(false)],
        Value::Int(Int::Small(number)) => numbers(*number, others),
        Value::Int(Int::Big { negative, hex }) => big(*negative, hex),
        Value::Float(float) => floats(*float),
        Value::Str(text) => texts(text, others),
        Value::Decimal(_) => ["0", "1"].map(|text| Value::Decimal(text.to_owned())).to_vec(),
        Value::Fraction(..) => {
            let whole = |number| Value::Fraction(Int::Small(number), Int::Small(1));
            vec![whole(0), whole(1)]
        }
        Value::TimeDelta(days, seconds, _) => {
            let delta = Value::TimeDelta;
            vec![delta(0, 0, 0), delta(*days, 0, 0), delta(0, *seconds, 0), delta(1, 0, 0)]
        }
        Value::None
        | Value::Bool(false)
        | Value::Bytes(_)
        | Value::List(_)
        | Value::Tuple(_)
        | Value::Set(_)
        | Value::FrozenSet(_)
        | Value::Dict(_)
        | Value::Deque(_)
        | Value::Range(..)
        | Value::Date(_)
        | Value::DateTime(_)
        | Value::Tree(_)
        | Value::Linked(..)
        | Value::Opaque { .. } => Vec::new(),
    }
}

/// 0, the smallest that nothing else is, half of it, one closer to 0.
fn numbers(number: i64, others: &[Value]) -> Vec<Value> {
    let taken: BTreeSet<i64> = others
        .iter()
        .filter_map(|other| match other {
            Value::Int(Int::Small(other)) => Some(*other),
            _ => None,
        })
        .collect();
    let free = |from: i64| (from..i64::MAX).find(|one| !taken.contains(one));
    let closer = [Some(0), free(0), free(1), number.checked_neg(), Some(number / 2)];
    let closer = closer.into_iter().flatten().chain([number - number.signum()]);
    closer.map(Value::from).collect()
}

/// The largest that takes 64 bits, then ever more digits of it.
fn big(negative: bool, hex: &str) -> Vec<Value> {
    let sign = if negative { "-" } else { "" };
    let first = [Value::from(0), Value::from(if negative { -1 } else { 1 })];
    let ends = [16, 17, hex.len() / 2, hex.len().saturating_sub(1)];
    let cut = ends.into_iter().filter(|end| (1..hex.len()).contains(end));
    let cut = cut.filter_map(|end| Int::from_hex(&format!("{sign}{}", &hex[..end])));
    first.into_iter().chain(cut.map(Value::Int)).collect()
}

fn floats(float: f64) -> Vec<Value> {
    let mut plain = vec![0.0, 1.0];
    if float.is_finite() {
        plain.extend([float.trunc(), float.abs(), (float * 10.0).round() / 10.0]);
        plain.extend([2.0, 10.0, (float / 2.0).trunc(), float - float.signum()]);
    }
    plain.into_iter().map(Value::Float).collect()
}

/// The first letter that nothing else is called by, then shorter ones.
fn texts(text: &str, others: &[Value]) -> Vec<Value> {
    let taken = |letter: char| {
        others.iter().any(|other| matches!(other, Value::Str(text) if text.chars().eq([letter])))
    };
    let letters = match text.chars().next() {
        Some(first) if first.is_uppercase() => 'A'..='Z',
        Some(first) if first.is_alphabetic() => 'a'..='z',
        _ => return Vec::new(),
    };
    let free = letters.into_iter().find(|letter| !taken(*letter));
    free.map(|letter| Value::from(letter.to_string().as_str())).into_iter().collect()
}

/// Characters plainer than one and of its kind.
pub(super) fn plainer_character(character: char) -> Vec<char> {
    let plain: &[char] = match character {
        'a'..='z' => &['a', 'b'],
        '0'..='9' => &['0', '1'],
        'A'..='Z' => &['a', 'A', 'B'],
        '\t' | '\n' | '\r' => &[' '],
        other if other.is_alphabetic() => &['a', 'A'],
        _ => &[],
    };
    plain.iter().copied().filter(|plain| *plain != character).collect()
}

/// For each letter of a text the first one that stands in it nowhere, and is plainer.
pub(super) fn plainer_letters(text: &str) -> Vec<(char, char)> {
    let mut used: BTreeSet<char> = text.chars().collect();
    let mut moves = Vec::new();
    let mut met = BTreeSet::new();
    for letter in text.chars().filter(char::is_ascii_alphanumeric) {
        if !met.insert(letter) {
            continue;
        }
        let kind = match letter {
            'a'..='z' => 'a'..='z',
            'A'..='Z' => 'A'..='Z',
            _ => '0'..='9',
        };
        let free = kind.into_iter().find(|plain| *plain < letter && !used.contains(plain));
        if let Some(free) = free {
            used.insert(free);
            used.remove(&letter);
            moves.push((letter, free));
        }
    }
    moves
}
