//! Two values side by side, until they differ.

use judge_protocol::Value;

use super::difference::{Found, Step, described};
use super::number::{Number, order_numbers};
use super::order::{Likeness, Sequence, canonical, order, rank};
use super::pairing::pair_up;
use super::unordered::missing_and_surplus;
use crate::notation::print_short;

/// How deep a value may be that is compared. The wire allows less.
const DEPTH_MAX: usize = 200;

/// When two values are equal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    /// Which classes are alike.
    pub(super) likeness: Likeness,
    /// How far numbers may be apart.
    pub(super) tolerance: Option<Tolerance>,
}

/// How far a number may be from the one expected: `max(rel * |expected|, abs)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tolerance {
    pub(super) rel: f64,
    pub(super) abs: f64,
}

impl Tolerance {
    /// Whether `got` is close enough. Infinities and nan are close to themselves only, and so are
    /// ints beyond the range of floats.
    pub(super) fn allows(self, expected: &Number<'_>, got: &Number<'_>) -> bool {
        if order_numbers(expected, got).is_eq() {
            return true;
        }
        let (expected, got) = (expected.to_float(), got.to_float());
        let finite = expected.is_finite() && got.is_finite();
        finite && (expected - got).abs() <= (self.rel * expected.abs()).max(self.abs)
    }
}

/// Whether a value is nested too deep to be compared.
pub(super) fn too_deep(value: &Value) -> bool {
    let mut open = vec![(value, 0_usize)];
    while let Some((value, depth)) = open.pop() {
        if depth > DEPTH_MAX {
            return true;
        }
        match value {
            Value::List(items)
            | Value::Tuple(items)
            | Value::Set(items)
            | Value::FrozenSet(items)
            | Value::Deque(items)
            | Value::Linked(items, _) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Dict(entries) => {
                let both = entries.iter().flat_map(|(key, value)| [key, value]);
                open.extend(both.map(|item| (item, depth + 1)));
            }
            Value::Tree(nodes) => {
                open.extend(nodes.iter().flatten().map(|node| (node, depth + 1)));
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
            | Value::Opaque { .. } => {}
        }
    }
    false
}

/// Whether two values are alike, and if not, where they first differ.
/// Both must have passed [`too_deep`].
pub(super) fn walk(expected: &Value, got: &Value, rule: Rule) -> Result<(), Found> {
    if matches!(got, Value::Opaque { .. }) || matches!(expected, Value::Opaque { .. }) {
        return Err(Found::classes(expected, got));
    }
    if let Some(result) = within_tolerance(expected, got, rule) {
        return if result { Ok(()) } else { Err(Found::values(expected, got)) };
    }
    if rank(expected, rule.likeness) != rank(got, rule.likeness) {
        return Err(Found::classes(expected, got));
    }
    if let (Some(left), Some(right)) = (Sequence::of(expected), Sequence::of(got)) {
        return walk_sequences(expected, got, &left, &right, rule);
    }
    match (expected, got) {
        (
            Value::Set(left) | Value::FrozenSet(left),
            Value::Set(right) | Value::FrozenSet(right),
        ) => walk_sets(left, right, rule),
        (Value::Dict(left), Value::Dict(right)) => walk_dicts(left, right, rule),
        (Value::Tree(left), Value::Tree(right)) => walk_trees(left, right, rule),
        (Value::Linked(left, left_cycle), Value::Linked(right, right_cycle)) => {
            walk_items(left, right, rule)?;
            if left_cycle == right_cycle { Ok(()) } else { Err(cycles(*left_cycle, *right_cycle)) }
        }
        (Value::Str(left), Value::Str(right)) => walk_texts(left, right),
        _ if order(expected, got, rule.likeness).is_eq() => Ok(()),
        _ => Err(Found::values(expected, got)),
    }
}

/// `None` when no tolerance is asked for, or when these are not two numbers.
/// An int and a float are both numbers here whatever the likeness; a bool is one only if loose.
fn within_tolerance(expected: &Value, got: &Value, rule: Rule) -> Option<bool> {
    let tolerance = rule.tolerance?;
    let is_bool = matches!(expected, Value::Bool(_)) || matches!(got, Value::Bool(_));
    if is_bool && rule.likeness == Likeness::Strict {
        return None;
    }
    let (left, right) = (Number::of(expected)?, Number::of(got)?);
    Some(tolerance.allows(&left, &right))
}

fn walk_sequences(
    expected: &Value,
    got: &Value,
    left: &Sequence<'_>,
    right: &Sequence<'_>,
    rule: Rule,
) -> Result<(), Found> {
    match (left, right) {
        (Sequence::Items(left), Sequence::Items(right)) => walk_items(left, right, rule),
        (Sequence::Range(..), Sequence::Range(..)) => {
            let alike = order(expected, got, rule.likeness).is_eq();
            if alike { Ok(()) } else { Err(Found::values(expected, got)) }
        }
        (Sequence::Range(..), Sequence::Items(_)) | (Sequence::Items(_), Sequence::Range(..)) => {
            if left.length() != right.length() {
                return Err(Found::lengths(left.length(), right.length()));
            }
            // As long as a list that exists, so it may be written out.
            walk_items(&left.items(), &right.items(), rule)
        }
    }
}

fn walk_items(left: &[Value], right: &[Value], rule: Rule) -> Result<(), Found> {
    for (at, (left, right)) in left.iter().zip(right).enumerate() {
        walk(left, right, rule)
            .map_err(|found| found.inside(Step::Index(at), Some((left, right))))?;
    }
    same_length(left.len(), right.len())
}

/// Fails with both lengths when they differ.
pub(super) fn same_length(left: usize, right: usize) -> Result<(), Found> {
    let wide = |length| u128::try_from(length).unwrap_or(u128::MAX);
    if left == right { Ok(()) } else { Err(Found::lengths(wide(left), wide(right))) }
}

fn walk_texts(left: &str, right: &str) -> Result<(), Found> {
    const LONG: usize = 40;
    const AROUND: usize = 12;
    if left == right {
        return Ok(());
    }
    let (left_value, right_value) = (Value::from(left), Value::from(right));
    let at = left.chars().zip(right.chars()).take_while(|(left, right)| left == right).count();
    if left.len().max(right.len()) <= LONG {
        return Err(Found::values(&left_value, &right_value));
    }
    let near = |text: &str| {
        let part: String = text.chars().skip(at.saturating_sub(2)).take(AROUND).collect();
        print_short(&Value::Str(part), LONG)
    };
    Err(Found::said(format!(
        "the texts differ from character {at} on: {} expected, {} got",
        near(left),
        near(right)
    )))
}

fn walk_sets(left: &[Value], right: &[Value], rule: Rule) -> Result<(), Found> {
    if let Some(opaque) = right.iter().find(|item| matches!(item, Value::Opaque { .. })) {
        let what = described(opaque);
        return Err(Found::said(format!("{what} among the elements, which cannot be compared")));
    }
    if rule.tolerance.is_some() {
        return pair_up(left.len(), right.len(), |l, r| walk(&left[l], &right[r], rule).is_ok())
            .map_err(|unpaired| unpaired.told(|at| print_short(&left[at], 80)));
    }
    missing_and_surplus(left, right, rule.likeness)
}

fn walk_dicts(left: &[(Value, Value)], right: &[(Value, Value)], rule: Rule) -> Result<(), Found> {
    for (left, right) in matching_entries(left, right, rule.likeness)? {
        walk(&left.1, &right.1, rule).map_err(|found| {
            let key = Step::Key(print_short(&left.0, 40));
            found.inside(key, Some((&left.1, &right.1)))
        })?;
    }
    Ok(())
}

/// An entry of what is expected and the one with an equal key of what came.
type EntryPair<'a, T> = (&'a (Value, T), &'a (Value, Value));

/// The entries of two dicts with equal keys, in the order of the left one.
pub(super) fn matching_entries<'a, T>(
    left: &'a [(Value, T)],
    right: &'a [(Value, Value)],
    likeness: Likeness,
) -> Result<Vec<EntryPair<'a, T>>, Found> {
    let sorted = |keys: Vec<&Value>| {
        let mut keys: Vec<(Value, usize)> =
            keys.into_iter().enumerate().map(|(at, key)| (canonical(key, likeness), at)).collect();
        keys.sort_by(|left, right| order(&left.0, &right.0, likeness));
        keys
    };
    let left_keys = sorted(left.iter().map(|(key, _)| key).collect());
    let right_keys = sorted(right.iter().map(|(key, _)| key).collect());
    let find = |sorted: &[(Value, usize)], key: &Value| {
        let at = sorted.binary_search_by(|(other, _)| order(other, key, likeness));
        at.ok().map(|at| sorted[at].1)
    };
    let mut pairs: Vec<(usize, usize)> = Vec::with_capacity(left.len());
    for (key, at) in &left_keys {
        let Some(other) = find(&right_keys, key) else {
            let key = print_short(&left[*at].0, 40);
            return Err(Found::said(format!("the key {key} is missing")));
        };
        pairs.push((*at, other));
    }
    if let Some((_, at)) = right_keys.iter().find(|(key, _)| find(&left_keys, key).is_none()) {
        let key = print_short(&right[*at].0, 40);
        return Err(Found::said(format!("the key {key} was not expected")));
    }
    // No Python dict has a key twice, but a forged answer may.
    same_length(left.len(), right.len())?;
    pairs.sort_unstable();
    Ok(pairs.into_iter().map(|(at, other)| (&left[at], &right[other])).collect())
}

fn walk_trees(left: &[Option<Value>], right: &[Option<Value>], rule: Rule) -> Result<(), Found> {
    for at in 0..left.len().max(right.len()) {
        let node = |nodes: &'_ [Option<Value>]| nodes.get(at).cloned().flatten();
        let found = match (node(left), node(right)) {
            (None, None) => continue,
            (Some(left), Some(right)) => match walk(&left, &right, rule) {
                Ok(()) => continue,
                Err(found) => found,
            },
            (Some(left), None) => {
                Found::said(format!("{} expected, no node there", print_short(&left, 80)))
            }
            (None, Some(right)) => {
                Found::said(format!("no node expected, {} got", print_short(&right, 80)))
            }
        };
        return Err(found.inside(Step::Node(at), None));
    }
    Ok(())
}

fn cycles(left: Option<usize>, right: Option<usize>) -> Found {
    let told = |cycle: Option<usize>| match cycle {
        None => "to nothing".to_owned(),
        Some(at) => format!("back to index {at}"),
    };
    Found::said(format!("the last node should point {} and points {}", told(left), told(right)))
}
