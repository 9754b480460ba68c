//! Comparison of answers with what is expected.
//!
//! Works on any value that a child may claim: hostile numbers, deep nesting and wrong types give
//! a difference, never a panic.

mod answer;
mod difference;
mod fault;
mod files;
mod items;
mod log;
mod number;
pub(crate) mod order;
mod pairing;
mod pattern;
mod quiz;
mod remark;
mod tested;
#[cfg(test)]
mod tests;
mod text;
mod unordered;
mod walk;

pub use answer::{compare, operation_at_fault};
pub use difference::Difference;
pub use fault::fault_of;
pub use pattern::matches;
pub use tested::{with_right, with_wrong};
