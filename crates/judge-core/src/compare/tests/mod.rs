//! Tests of the comparison.

mod answers;
mod logs;
mod numbers;
mod pairs;
mod properties;
mod remarks;
mod rules;
