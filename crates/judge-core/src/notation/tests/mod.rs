//! Tests of the notation.

mod arithmetic;
mod mistakes;
mod operations;
mod printing;
mod properties;
mod reading;
pub(crate) mod sample;
