//! The smallest input that still fails: what to try, in which order, and when to be content.
//!
//! A search starts at an input that fails and tries smaller ones. Whether one still fails, and
//! whether it is an input at all, is asked of whoever searches; nothing is run here. Each step is
//! strictly smaller by [`Measure`], so a search comes to an end, and the same answers give the same
//! steps.

mod fixture;
mod measure;
mod part;
mod place;
mod plain;
mod search;
#[cfg(test)]
mod tests;
mod tree;
mod validity;

pub use fixture::fixture_lines;
pub use measure::{Measure, measure};
pub use search::{can_shrink, search};
pub use validity::{IS_VALID, has_is_valid, raises_as_before, validity_args};
