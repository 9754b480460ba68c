//! Python notation: reading and writing values as an author or a learner would.
//!
//! A closed subset of Python's expressions, read by our own parser: nothing is ever evaluated by
//! Python. Depth, size and the width of ints are bounded, so any text gives a value or an error.

mod arithmetic;
mod build;
mod calendar;
mod constructor;
mod decimal;
mod error;
mod int;
mod lines;
mod literal;
mod operations;
mod operator;
mod parse;
mod print;
mod quoted;
mod read;
mod repr;
mod size;
#[cfg(test)]
pub(crate) mod tests;
mod token;

pub use arithmetic::Arithmetic;
pub use error::NotationError;
pub use lines::print_lines;
pub use operations::parse_operations;
pub use print::{cut_middle, print, print_call, print_operation, print_pattern, print_short};
pub use read::{parse_args, parse_expected, parse_pattern, parse_value};
pub use size::value_size;

pub(crate) use arithmetic::{FUNCTIONS, apply as apply_to_ints};
pub(crate) use decimal::Decimal;
pub(crate) use int::to_big;
pub(crate) use operations::operation_places;
pub(crate) use parse::{Call, Expr, ExprKind, Operator};
pub(crate) use read::{parse_whole as parse_expression, plain_value};
