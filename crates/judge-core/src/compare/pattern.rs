//! An answer beside a pattern.

use judge_protocol::Value;

use super::difference::{Difference, Found, Step, Voice, described};
use super::number::Number;
use super::order::{Likeness, Sequence};
use super::pairing::pair_up;
use super::remark;
use super::unordered::{Levels, same_elements};
use super::walk::{Rule, Tolerance, matching_entries, same_length, too_deep, walk};
use crate::case::Pattern;
use crate::exercise::{Checker, CheckerKind, Types};
use crate::notation::{cut_middle, print_pattern};

/// Whether an answer is right under an exercise's checker. A `predicate` checker compares exactly
/// here: what a fixture spells out is not the checker's to decide.
pub fn matches(pattern: &Pattern, got: &Value, rule: &Checker) -> Result<(), Difference> {
    find(pattern, got, rule).map_err(|found| found.told(Voice::Answer))
}

/// The same, with the difference still in parts, and with what is likely behind it.
pub(super) fn find(pattern: &Pattern, got: &Value, checker: &Checker) -> Result<(), Found> {
    // Only here: while elements are paired, most of what differs is of no interest.
    held(pattern, got, checker).map_err(|found| {
        let remark = if too_deep(got) { None } else { likely(pattern, got, checker) };
        Found { remark, ..found }
    })
}

fn likely(pattern: &Pattern, got: &Value, checker: &Checker) -> Option<String> {
    let rule = Rule { likeness: likeness_of(checker.types), tolerance: None };
    match (pattern, &checker.kind) {
        (Pattern::Value(expected), CheckerKind::Exact | CheckerKind::Predicate { .. }) => {
            remark::of_pair(expected, got, &|left, right| walk(left, right, rule).is_ok())
        }
        (_, _) => remark::of_answer(got),
    }
}

fn held(pattern: &Pattern, got: &Value, checker: &Checker) -> Result<(), Found> {
    if too_deep(got) {
        return Err(Found::said("the answer is nested too deep to be compared"));
    }
    let likeness = likeness_of(checker.types);
    let exact = Rule { likeness, tolerance: None };
    match &checker.kind {
        CheckerKind::Exact
        | CheckerKind::Predicate { .. }
        | CheckerKind::Text { .. }
        | CheckerKind::Tokens { .. } => meet(pattern, got, exact),
        CheckerKind::Unordered => unordered(pattern, got, exact, Levels::One),
        CheckerKind::NestedUnordered => unordered(pattern, got, exact, Levels::Two),
        CheckerKind::AnyOf => any_of(pattern, got, exact),
        CheckerKind::Float { rel, abs } => {
            let tolerance = Some(Tolerance { rel: *rel, abs: *abs });
            meet(pattern, got, Rule { likeness, tolerance })
        }
    }
}

/// The likeness that an author's word asks for.
pub(super) fn likeness_of(types: Types) -> Likeness {
    match types {
        Types::Strict => Likeness::Strict,
        Types::Loose => Likeness::Loose,
    }
}

/// Whether a value meets a pattern, position by position.
fn meet(pattern: &Pattern, got: &Value, rule: Rule) -> Result<(), Found> {
    match pattern {
        Pattern::Value(expected) => walk(expected, got, rule),
        Pattern::Approx { value, rel, abs } => {
            let tolerance = Tolerance { rel: *rel, abs: *abs };
            approx(*value, tolerance, got, rule.likeness)
                .map_err(|()| not_met(pattern, got, "a number such as "))
        }
        Pattern::OneOf(choices) => {
            let met = choices.iter().any(|choice| meet(choice, got, rule).is_ok());
            if met { Ok(()) } else { Err(not_met(pattern, got, "")) }
        }
        Pattern::Unordered(items) => any_order(items, got, rule, Levels::One),
        Pattern::Any => Ok(()),
        Pattern::List(items) => in_order(items, got, rule, &Value::List(Vec::new())),
        Pattern::Tuple(items) => in_order(items, got, rule, &Value::Tuple(Vec::new())),
        Pattern::Dict(entries) => dict(entries, got, rule),
    }
}

fn not_met(pattern: &Pattern, got: &Value, what: &str) -> Found {
    let expected = cut_middle(&print_pattern(pattern), 80);
    Found::said(format!("{} where {what}{expected} was expected", described(got)))
}

fn approx(value: f64, tolerance: Tolerance, got: &Value, likeness: Likeness) -> Result<(), ()> {
    if likeness == Likeness::Strict && matches!(got, Value::Bool(_)) {
        return Err(());
    }
    let number = Number::of(got).ok_or(())?;
    let expected = Value::Float(value);
    let expected = Number::of(&expected).ok_or(())?;
    if tolerance.allows(&expected, &number) { Ok(()) } else { Err(()) }
}

/// The elements of an answer that must be of the same class as `like`.
fn elements_like(like: &Value, got: &Value, likeness: Likeness) -> Result<Vec<Value>, Found> {
    // An empty container of the class: comparing with it says whether the classes agree.
    let alike = super::order::rank(like, likeness) == super::order::rank(got, likeness);
    match Sequence::of(got) {
        Some(Sequence::Items(items)) if alike => Ok(items.to_vec()),
        Some(Sequence::Range(..)) if alike => {
            Err(Found::said("a range where a list with rules was expected"))
        }
        _ => Err(Found::classes(like, got)),
    }
}

fn in_order(items: &[Pattern], got: &Value, rule: Rule, like: &Value) -> Result<(), Found> {
    let values = elements_like(like, got, rule.likeness)?;
    for (at, (pattern, value)) in items.iter().zip(&values).enumerate() {
        meet(pattern, value, rule).map_err(|found| {
            let pair = plain(pattern).map(|expected| (expected, value));
            found.inside(Step::Index(at), pair)
        })?;
    }
    same_length(items.len(), values.len())
}

fn plain(pattern: &Pattern) -> Option<&Value> {
    match pattern {
        Pattern::Value(value) => Some(value),
        Pattern::Approx { .. }
        | Pattern::OneOf(_)
        | Pattern::Unordered(_)
        | Pattern::Any
        | Pattern::List(_)
        | Pattern::Tuple(_)
        | Pattern::Dict(_) => None,
    }
}

fn dict(entries: &[(Value, Pattern)], got: &Value, rule: Rule) -> Result<(), Found> {
    let Value::Dict(values) = got else {
        return Err(Found::classes(&Value::Dict(Vec::new()), got));
    };
    for (expected, value) in matching_entries(entries, values, rule.likeness)? {
        meet(&expected.1, &value.1, rule).map_err(|found| {
            let key = crate::notation::print_short(&expected.0, 40);
            found.inside(Step::Key(key), plain(&expected.1).map(|plain| (plain, &value.1)))
        })?;
    }
    Ok(())
}

/// `unordered([..])`: a list or a tuple, whatever the types.
fn any_order(items: &[Pattern], got: &Value, rule: Rule, levels: Levels) -> Result<(), Found> {
    let (Value::List(values) | Value::Tuple(values) | Value::Deque(values)) = got else {
        return Err(Found::classes(&Value::List(Vec::new()), got));
    };
    if matches!(got, Value::Deque(_)) && rule.likeness == Likeness::Strict {
        return Err(Found::classes(&Value::List(Vec::new()), got));
    }
    if let Some(opaque) = values.iter().find(|value| matches!(value, Value::Opaque { .. })) {
        let what = described(opaque);
        return Err(Found::said(format!("{what} among the elements, which cannot be compared")));
    }
    let all_plain: Option<Vec<Value>> = items.iter().map(|item| plain(item).cloned()).collect();
    match all_plain {
        Some(expected) if rule.tolerance.is_none() => {
            same_elements(&expected, values, rule.likeness, levels)
        }
        Some(_) | None => {
            let fits = |item: usize, value: usize| match levels {
                Levels::One => meet(&items[item], &values[value], rule).is_ok(),
                Levels::Two => unordered(&items[item], &values[value], rule, Levels::One).is_ok(),
            };
            pair_up(items.len(), values.len(), fits)
                .map_err(|unpaired| unpaired.told(|at| cut_middle(&print_pattern(&items[at]), 80)))
        }
    }
}

/// The `unordered` checkers: what is expected keeps its class, its elements lose their order.
fn unordered(pattern: &Pattern, got: &Value, rule: Rule, levels: Levels) -> Result<(), Found> {
    let (like, items) = match pattern {
        Pattern::Value(like @ (Value::List(items) | Value::Tuple(items) | Value::Deque(items))) => {
            (like.clone(), items.iter().cloned().map(Pattern::Value).collect())
        }
        Pattern::List(items) => (Value::List(Vec::new()), items.clone()),
        Pattern::Tuple(items) => (Value::Tuple(Vec::new()), items.clone()),
        Pattern::Unordered(items) => return any_order(items, got, rule, levels),
        Pattern::OneOf(choices) => {
            let met = choices.iter().any(|choice| unordered(choice, got, rule, levels).is_ok());
            return if met { Ok(()) } else { Err(not_met(pattern, got, "")) };
        }
        Pattern::Value(_) | Pattern::Approx { .. } | Pattern::Any | Pattern::Dict(_) => {
            return meet(pattern, got, rule);
        }
    };
    let values = elements_like(&like, got, rule.likeness)?;
    any_order(&items, &Value::List(values), rule, levels)
}

/// The `any_of` checker: one of the choices, or one of the elements of a plain list.
fn any_of(pattern: &Pattern, got: &Value, rule: Rule) -> Result<(), Found> {
    let choices: Vec<Pattern> = match pattern {
        Pattern::OneOf(choices) | Pattern::List(choices) | Pattern::Tuple(choices) => {
            choices.clone()
        }
        Pattern::Value(Value::List(items) | Value::Tuple(items)) => {
            items.iter().cloned().map(Pattern::Value).collect()
        }
        Pattern::Value(_)
        | Pattern::Approx { .. }
        | Pattern::Unordered(_)
        | Pattern::Any
        | Pattern::Dict(_) => return meet(pattern, got, rule),
    };
    let met = choices.iter().any(|choice| meet(choice, got, rule).is_ok());
    if met { Ok(()) } else { Err(not_met(&Pattern::OneOf(choices), got, "")) }
}
