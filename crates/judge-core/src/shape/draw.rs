//! From what was read to a value.

use std::borrow::Cow;

use judge_protocol::Value;

use super::error::{ELEMENTS_MAX, ShapeError};
use super::operate;
use super::random::Random;
use super::read::{Combine, Node};
use crate::notation::{Operator, value_size};

/// Chance, and how much may still be made.
pub(crate) struct Draw<'d> {
    pub(super) random: &'d mut Random,
    left: usize,
}

impl<'d> Draw<'d> {
    /// With the whole limit left.
    pub(crate) fn new(random: &'d mut Random) -> Self {
        Self { random, left: ELEMENTS_MAX }
    }

    /// Takes elements off the limit.
    pub(crate) fn charge(&mut self, elements: usize) -> Result<(), ShapeError> {
        self.left = self.left.checked_sub(elements).ok_or(ShapeError::TooLarge)?;
        Ok(())
    }

    /// A count that was asked for, taken off the limit.
    pub(super) fn count(&mut self, value: i64, what: &'static str) -> Result<usize, ShapeError> {
        if value < 0 {
            return Err(ShapeError::Negative { what, value });
        }
        let count = usize::try_from(value).map_err(|_| ShapeError::TooLarge)?;
        self.charge(count)?;
        Ok(count)
    }

    /// The elements of so many rows, taken off the limit.
    pub(super) fn charge_table(&mut self, rows: usize, columns: usize) -> Result<(), ShapeError> {
        self.charge(rows.checked_mul(columns).ok_or(ShapeError::TooLarge)?)
    }
}

/// What names stand for.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'s> {
    /// Sizes.
    pub(crate) sizes: &'s [(String, i64)],
    /// Values that were given a name.
    pub(crate) named: &'s [(String, Value)],
}

impl<'s> Scope<'s> {
    fn named(&self, wanted: &str) -> Option<&'s Value> {
        self.named.iter().find(|(name, _)| name == wanted).map(|(_, value)| value)
    }
}

impl Node {
    /// Makes the value.
    pub(super) fn value(
        &self,
        scope: &Scope<'_>,
        draw: &mut Draw<'_>,
    ) -> Result<Value, ShapeError> {
        let value = match self {
            Self::Constant(value) => copy(value, draw)?,
            Self::Number(arithmetic) => {
                Value::from(arithmetic.evaluate_with(scope.sizes).ok_or(ShapeError::Overflow)?)
            }
            Self::Named(name) => {
                copy(scope.named(name).expect("the reader knows every name"), draw)?
            }
            Self::List(items) => Value::List(values(items, scope, draw)?),
            Self::Tuple(items) => Value::Tuple(values(items, scope, draw)?),
            Self::Minus(inner) => operate::negate(&inner.value(scope, draw)?)?,
            Self::Chain(first, rest) => chain(first, rest, scope, draw)?,
            Self::Primitive { primitive, numbers, text } => {
                let numbers = numbers
                    .iter()
                    .map(|number| number.evaluate_with(scope.sizes).ok_or(ShapeError::Overflow))
                    .collect::<Result<Vec<i64>, _>>()?;
                (primitive.make)(draw, &numbers, text)?
            }
            Self::Many(count, inner) => {
                let count = count.evaluate_with(scope.sizes).ok_or(ShapeError::Overflow)?;
                let count = draw.count(count, "count")?;
                let one = |_| inner.value(scope, draw);
                Value::List((0..count).map(one).collect::<Result<_, _>>()?)
            }
            Self::Of(combine, inner) => combined(*combine, inner, scope, draw)?,
        };
        Ok(value)
    }

    /// The value, borrowed where it exists already: one element of a long list must not cost a
    /// copy of all.
    fn look<'v>(
        &'v self,
        scope: &Scope<'v>,
        draw: &mut Draw<'_>,
    ) -> Result<Cow<'v, Value>, ShapeError> {
        match self {
            Self::Constant(value) => Ok(Cow::Borrowed(value)),
            Self::Named(name) => {
                Ok(Cow::Borrowed(scope.named(name).expect("the reader knows every name")))
            }
            Self::Number(_)
            | Self::List(_)
            | Self::Tuple(_)
            | Self::Minus(_)
            | Self::Chain(..)
            | Self::Primitive { .. }
            | Self::Many(..)
            | Self::Of(..) => self.value(scope, draw).map(Cow::Owned),
        }
    }
}

/// A copy, which counts as much as what it copies.
fn copy(value: &Value, draw: &mut Draw<'_>) -> Result<Value, ShapeError> {
    draw.charge(value_size(value))?;
    Ok(value.clone())
}

fn values(
    nodes: &[Node],
    scope: &Scope<'_>,
    draw: &mut Draw<'_>,
) -> Result<Vec<Value>, ShapeError> {
    draw.charge(nodes.len())?;
    nodes.iter().map(|node| node.value(scope, draw)).collect()
}

fn chain(
    first: &Node,
    rest: &[(Operator, Node)],
    scope: &Scope<'_>,
    draw: &mut Draw<'_>,
) -> Result<Value, ShapeError> {
    let mut left = first.value(scope, draw)?;
    for (operator, operand) in rest {
        let right = operand.value(scope, draw)?;
        left = operate::apply(draw, *operator, left, right)?;
    }
    Ok(left)
}

fn combined(
    combine: Combine,
    inner: &Node,
    scope: &Scope<'_>,
    draw: &mut Draw<'_>,
) -> Result<Value, ShapeError> {
    let name = combine.name();
    if combine == Combine::Sorted {
        let Value::List(mut items) = inner.value(scope, draw)? else {
            return Err(ShapeError::NoList(name));
        };
        operate::sort(&mut items)?;
        return Ok(Value::List(items));
    }
    let list = inner.look(scope, draw)?;
    let Value::List(items) = list.as_ref() else { return Err(ShapeError::NoList(name)) };
    let element = match combine {
        Combine::First | Combine::Sorted => items.first(),
        Combine::Last => items.last(),
        Combine::Pick => items.get(draw.random.position(items.len())),
    };
    copy(element.ok_or(ShapeError::Empty(name))?, draw)
}
