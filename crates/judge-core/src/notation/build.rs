//! Expressions as values and patterns.

use std::ops::Range;

use judge_protocol::Value;

use super::constructor::construct;
use super::error::NotationError;
use super::operator::{apply, negate, plus};
use super::parse::{Expr, ExprKind};
use super::size::{VALUE_WEIGHT, weight};
use crate::case::Pattern;
use crate::compare::order::{Likeness, canonical, order};

/// What all values of one text may weigh together once expanded: 4 MiB.
const WEIGHT_MAX: usize = 4 << 20;

/// Whether rules such as `ANY` may stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    /// They may: it says what is expected.
    Allowed,
    /// They may not: it is a plain value.
    Refused,
}

/// Builds values within the limit on expansion.
pub(super) struct Builder {
    rules: Rules,
    weight_left: usize,
}

impl Builder {
    /// A builder with the whole limit left.
    pub(super) fn new(rules: Rules) -> Self {
        Self { rules, weight_left: WEIGHT_MAX }
    }

    /// Takes `weight` off the limit.
    pub(super) fn charge(
        &mut self,
        weight: usize,
        span: &Range<usize>,
    ) -> Result<(), NotationError> {
        match self.weight_left.checked_sub(weight) {
            Some(left) => {
                self.weight_left = left;
                Ok(())
            }
            None => Err(NotationError::new(
                span.clone(),
                "the value expands to more than 4 MiB",
                "Let the generator make large inputs.",
            )),
        }
    }

    /// Builds a plain value.
    pub(super) fn value(&mut self, expr: &Expr) -> Result<Value, NotationError> {
        match self.pattern(expr)? {
            Pattern::Value(value) => Ok(value),
            _ => Err(NotationError::new(
                expr.span.clone(),
                "a rule stands where only a plain value can",
                "Rules such as ANY may stand in lists, tuples and the values of dicts.",
            )),
        }
    }

    /// Builds a value, or a pattern where there are rules in it.
    pub(super) fn pattern(&mut self, expr: &Expr) -> Result<Pattern, NotationError> {
        Ok(Pattern::Value(match &expr.kind {
            ExprKind::Literal(value) => {
                self.charge(weight(value), &expr.span)?;
                value.clone()
            }
            ExprKind::Name(name) => return self.name(name, &expr.span),
            ExprKind::List(items) => {
                return self.sequence(items, expr, Value::List, Pattern::List);
            }
            ExprKind::Tuple(items) => {
                return self.sequence(items, expr, Value::Tuple, Pattern::Tuple);
            }
            ExprKind::Set(items) => Value::Set(self.distinct(items, &expr.span)?),
            ExprKind::Dict(entries) => return self.dict(entries, &expr.span),
            ExprKind::Minus(inner) => {
                let value = self.value(inner)?;
                negate(value).map_err(|problem| problem.at(&expr.span))?
            }
            ExprKind::Plus(inner) => {
                let value = self.value(inner)?;
                plus(value).map_err(|problem| problem.at(&expr.span))?
            }
            ExprKind::Chain(first, rest) => {
                let mut left = self.value(first)?;
                for (operator, operand) in rest {
                    let right = self.value(operand)?;
                    left = apply(self, *operator, left, right, &expr.span)?;
                }
                left
            }
            ExprKind::Call(call) => return construct(self, call, &expr.span),
        }))
    }

    /// Refuses a rule where only values may stand.
    pub(super) fn rule(&self, name: &str, span: &Range<usize>) -> Result<(), NotationError> {
        match self.rules {
            Rules::Allowed => Ok(()),
            Rules::Refused => Err(NotationError::new(
                span.clone(),
                format!("`{name}` is a rule and stands only in what is expected"),
                "Write a plain value.",
            )),
        }
    }

    fn name(&mut self, name: &str, span: &Range<usize>) -> Result<Pattern, NotationError> {
        self.charge(VALUE_WEIGHT, span)?;
        let help = match name {
            "inf" => return Ok(Pattern::Value(Value::Float(f64::INFINITY))),
            "nan" => return Ok(Pattern::Value(Value::Float(f64::NAN))),
            "ANY" => {
                self.rule(name, span)?;
                return Ok(Pattern::Any);
            }
            "null" | "none" | "nil" | "NULL" => "Write None.",
            "true" | "TRUE" => "Write True.",
            "false" | "FALSE" => "Write False.",
            "Infinity" | "infinity" | "Inf" => "Write inf.",
            "NaN" | "NAN" => "Write nan.",
            _ => "Text stands in quotes: 'text'.",
        };
        Err(NotationError::new(span.clone(), format!("`{name}` is not a value"), help))
    }

    fn patterns(&mut self, items: &[Expr]) -> Result<Vec<Pattern>, NotationError> {
        items.iter().map(|item| self.pattern(item)).collect()
    }

    fn sequence(
        &mut self,
        items: &[Expr],
        expr: &Expr,
        plain: fn(Vec<Value>) -> Value,
        ruled: fn(Vec<Pattern>) -> Pattern,
    ) -> Result<Pattern, NotationError> {
        self.charge(VALUE_WEIGHT, &expr.span)?;
        let patterns = self.patterns(items)?;
        Ok(match values_only(patterns) {
            Ok(values) => Pattern::Value(plain(values)),
            Err(patterns) => ruled(patterns),
        })
    }

    /// The elements of a set: hashable, and each only once.
    pub(super) fn distinct(
        &mut self,
        items: &[Expr],
        span: &Range<usize>,
    ) -> Result<Vec<Value>, NotationError> {
        self.charge(VALUE_WEIGHT, span)?;
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            let value = self.value(item)?;
            check_hashable(&value, "an element of a set", &item.span)?;
            values.push(value);
        }
        Ok(first_of_equals(&values).into_iter().map(|at| values[at].clone()).collect())
    }

    fn dict(
        &mut self,
        entries: &[(Expr, Expr)],
        span: &Range<usize>,
    ) -> Result<Pattern, NotationError> {
        self.charge(VALUE_WEIGHT, span)?;
        let (mut keys, mut patterns) = (Vec::new(), Vec::new());
        for (key, pattern) in entries {
            let key_value = self.value(key)?;
            check_hashable(&key_value, "a key of a dict", &key.span)?;
            keys.push(key_value);
            patterns.push(self.pattern(pattern)?);
        }
        let (keys, patterns) = last_value_wins(keys, patterns);
        Ok(match values_only(patterns) {
            Ok(values) => Pattern::Value(Value::Dict(keys.into_iter().zip(values).collect())),
            Err(patterns) => Pattern::Dict(keys.into_iter().zip(patterns).collect()),
        })
    }
}

/// Unwraps the values when all patterns are plain ones; otherwise gives the patterns back.
fn values_only(patterns: Vec<Pattern>) -> Result<Vec<Value>, Vec<Pattern>> {
    if !patterns.iter().all(|pattern| matches!(pattern, Pattern::Value(_))) {
        return Err(patterns);
    }
    let plain = |pattern| match pattern {
        Pattern::Value(value) => Some(value),
        Pattern::Approx { .. }
        | Pattern::OneOf(_)
        | Pattern::Unordered(_)
        | Pattern::Any
        | Pattern::List(_)
        | Pattern::Tuple(_)
        | Pattern::Dict(_) => None,
    };
    Ok(patterns.into_iter().filter_map(plain).collect())
}

/// The positions of the values that equal none before them, ascending.
fn first_of_equals(values: &[Value]) -> Vec<usize> {
    let mut first: Vec<usize> = group(values).into_iter().map(|group| group[0]).collect();
    first.sort_unstable();
    first
}

/// As Python does it: the first of equal keys stays, with the value of the last.
fn last_value_wins(keys: Vec<Value>, patterns: Vec<Pattern>) -> (Vec<Value>, Vec<Pattern>) {
    let mut groups = group(&keys);
    if groups.len() == keys.len() {
        return (keys, patterns);
    }
    groups.sort_unstable();
    let pick =
        |group: &Vec<usize>| (keys[group[0]].clone(), patterns[group[group.len() - 1]].clone());
    groups.iter().map(pick).unzip()
}

/// Positions of equal values together, ascending within a group. No group is empty.
fn group(values: &[Value]) -> Vec<Vec<usize>> {
    let mut keyed: Vec<(Value, usize)> = values
        .iter()
        .enumerate()
        .map(|(at, value)| (canonical(value, Likeness::Python), at))
        .collect();
    keyed.sort_by(|a, b| order(&a.0, &b.0, Likeness::Python));
    keyed
        .chunk_by(|a, b| order(&a.0, &b.0, Likeness::Python).is_eq())
        .map(|equal| equal.iter().map(|(_, at)| *at).collect())
        .collect()
}

fn check_hashable(value: &Value, what: &str, span: &Range<usize>) -> Result<(), NotationError> {
    match unhashable(value) {
        None => Ok(()),
        Some(class) => Err(NotationError::new(
            span.clone(),
            format!("{class} cannot be {what}"),
            "Only what Python can hash may stand there: use a tuple or a frozenset.",
        )),
    }
}

/// The class that makes a value unhashable.
fn unhashable(value: &Value) -> Option<&'static str> {
    match value {
        Value::List(_) => Some("a list"),
        Value::Set(_) => Some("a set"),
        Value::Dict(_) => Some("a dict"),
        Value::Deque(_) => Some("a deque"),
        Value::Tree(_) => Some("a tree"),
        Value::Linked(..) => Some("a linked list"),
        Value::Tuple(items) | Value::FrozenSet(items) => items.iter().find_map(unhashable),
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
        | Value::Opaque { .. } => None,
    }
}
