//! Why a shape has no value at some sizes.

use thiserror::Error;

/// The most elements and characters that the shapes of one input may make together.
pub const ELEMENTS_MAX: usize = 5_000_000;

/// Why a shape has no value at some sizes.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShapeError {
    /// Arithmetic without a result.
    #[error("its arithmetic overflows or divides by zero")]
    Overflow,
    /// A count or a length below zero.
    #[error("the {what} is {value}, which is below zero")]
    Negative {
        /// Which argument.
        what: &'static str,
        /// What it is.
        value: i64,
    },
    /// More than [`ELEMENTS_MAX`].
    #[error("it makes more than 5,000,000 elements")]
    TooLarge,
    /// Nothing to choose from.
    #[error("there is no number from {low} to {high}")]
    EmptyRange {
        /// Smallest.
        low: i64,
        /// Largest.
        high: i64,
    },
    /// An element of an empty list.
    #[error("`{0}` finds the list empty")]
    Empty(&'static str),
    /// A graph that cannot be.
    #[error("{nodes} nodes can have from {least} to {most} edges, not {edges}")]
    Edges {
        /// Nodes asked for.
        nodes: usize,
        /// Edges asked for.
        edges: usize,
        /// The fewest that connect so many nodes.
        least: usize,
        /// The most that differ.
        most: u128,
    },
    /// Elements without an order.
    #[error("`sorted` finds elements that have no order")]
    Unordered,
    /// An operator between values that it does not join.
    #[error("`{0}` does not work between these two")]
    Mismatched(&'static str),
    /// No list where one is needed.
    #[error("`{0}` needs a list")]
    NoList(&'static str),
}
