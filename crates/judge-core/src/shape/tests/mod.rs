//! Tests of shapes.

mod graphs;
mod lists;
mod making;
mod mistakes;
mod texts;
mod trees;

use judge_protocol::{Int, Value};
use proptest::prelude::ProptestConfig;

use super::{Random, Shape, ShapeError};

/// Makes a shape over `n` and `k = n // 2`.
fn try_make(text: &str, n: i64, seed: u64) -> Result<Value, ShapeError> {
    let shape = Shape::parse(text, &["n", "k"]).unwrap_or_else(|mistake| panic!("{mistake:?}"));
    let sizes = [("n".to_owned(), n), ("k".to_owned(), n / 2)];
    shape.make(&sizes, &mut Random::new(seed))
}

#[track_caller]
fn make(text: &str, n: i64, seed: u64) -> Value {
    try_make(text, n, seed).unwrap_or_else(|error| panic!("{text} for n = {n}: {error}"))
}

#[track_caller]
fn int(value: &Value) -> i64 {
    let Value::Int(Int::Small(number)) = value else { panic!("{value:?} is no int") };
    *number
}

#[track_caller]
fn list(value: &Value) -> &[Value] {
    let (Value::List(items) | Value::Linked(items, None)) = value else {
        panic!("{value:?} is no list")
    };
    items
}

#[track_caller]
fn ints(value: &Value) -> Vec<i64> {
    list(value).iter().map(int).collect()
}

#[track_caller]
fn rows(value: &Value) -> Vec<Vec<i64>> {
    list(value).iter().map(ints).collect()
}

#[track_caller]
fn text(value: &Value) -> &str {
    let Value::Str(text) = value else { panic!("{value:?} is no text") };
    text
}

/// How often a property is tried.
fn times(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn length(n: i64) -> usize {
    usize::try_from(n).unwrap()
}
