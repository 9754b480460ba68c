//! Which submissions are near-duplicates of each other: what stays of a source when names, layout,
//! comments and order are taken from it, and how much of that two have in common.
//!
//! No source is parsed, run, or given to an interpreter: it is scanned once, in a time that its
//! length bounds, and any text has an outline. docs/review.md says how and why.

mod names;
mod outline;
mod pairs;
mod scan;
mod shape;
mod statements;
#[cfg(test)]
mod tests;

pub use outline::{Outline, Unit, defined};
pub use pairs::{Background, Likeness, SHARE_MIN, UnitPair, WEIGHT_MIN, compare, likeness};
pub(crate) use scan::{Kind, scan};
