//! Shapes: inputs of any size, described by one expression and made from a seed.
//!
//! `distinct(n)` is a list, `tree(n, 'random')` a tree, `sorted(ints(n, 0, k))` a sorted list.
//! Everything is made here, and not by the author's Python, because that would cost more than
//! the submissions that are measured on it.

mod catalogue;
mod draw;
mod error;
mod graphs;
mod intervals;
mod kind;
mod lists;
mod numbers;
mod operate;
mod random;
mod read;
#[cfg(test)]
mod tests;
mod texts;
mod trees;

use judge_protocol::Value;

pub use error::{ELEMENTS_MAX, ShapeError};
pub use random::Random;

pub(crate) use draw::{Draw, Scope};
pub(crate) use kind::Kind;
pub(crate) use read::{Known, read_call};

use crate::notation::{NotationError, parse_expression};

/// An expression that makes a value of any size.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    text: String,
    kind: Kind,
    root: read::Node,
}

impl Shape {
    /// Reads a shape in which the sizes `names` may stand.
    ///
    /// # Errors
    /// Unknown functions and names, wrong numbers and kinds of arguments, with their place.
    pub fn parse(text: &str, names: &[&str]) -> Result<Self, NotationError> {
        Self::parse_known(text, &Known { sizes: names, named: &[] })
    }

    /// Likewise; shapes that were given a name may stand in it too.
    pub(crate) fn parse_known(text: &str, known: &Known<'_>) -> Result<Self, NotationError> {
        let expr = parse_expression(text)?;
        read::shape(&expr, text, known)
    }

    /// As the author wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it makes.
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Makes the value at these sizes: the same value for the same sizes and the same chance.
    ///
    /// # Errors
    /// When there is no such value, or when it is too large.
    pub fn make(&self, sizes: &[(String, i64)], random: &mut Random) -> Result<Value, ShapeError> {
        self.draw(&Scope { sizes, named: &[] }, &mut Draw::new(random))
    }

    /// Likewise, within what is left of a limit on elements.
    pub(crate) fn draw(&self, scope: &Scope<'_>, draw: &mut Draw<'_>) -> Result<Value, ShapeError> {
        self.root.value(scope, draw)
    }
}
