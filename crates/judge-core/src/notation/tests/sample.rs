//! Random values that a fixture could hold.

use judge_protocol::{Int, Value};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

use crate::notation::parse_value;

/// Any value in the form in which the parser builds it, nan left out.
pub(crate) fn any_value() -> impl Strategy<Value = Value> {
    any_scalar().prop_recursive(4, 40, 6, |inner| {
        let items = vec(inner.clone(), 0..6);
        prop_oneof![
            items.clone().prop_map(Value::List),
            items.clone().prop_map(Value::Tuple),
            items.clone().prop_map(Value::Deque),
            btree_set(any::<i64>(), 0..6)
                .prop_map(|set| Value::Set(set.into_iter().map(Value::from).collect())),
            btree_set(any::<String>(), 0..4)
                .prop_map(|set| Value::FrozenSet(set.into_iter().map(Value::Str).collect())),
            btree_map(any::<String>(), inner.clone(), 0..5).prop_map(|map| {
                Value::Dict(map.into_iter().map(|(key, value)| (Value::Str(key), value)).collect())
            }),
            (vec(inner, 1..6), any::<Option<prop::sample::Index>>()).prop_map(|(items, cycle)| {
                let cycle = cycle.map(|at| at.index(items.len()));
                Value::Linked(items, cycle)
            }),
            vec(any::<Option<i64>>(), 0..12).prop_map(|nodes| tree(&nodes)),
        ]
    })
}

fn any_scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::None),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        "-?[1-9a-f][0-9a-f]{16,60}"
            .prop_map(|hex| Value::Int(Int::from_hex(&hex).expect("the regex writes hex digits"))),
        any::<f64>().prop_filter("not nan", |float| !float.is_nan()).prop_map(Value::Float),
        Just(Value::Float(f64::INFINITY)),
        any::<String>().prop_map(Value::Str),
        vec(any::<u8>(), 0..12).prop_map(Value::Bytes),
        (any::<i64>(), any::<i64>(), 1..9_i64)
            .prop_map(|(start, end, step)| Value::Range(start, end, step)),
        (-99_999..99_999_i64, -30..30_i64)
            .prop_map(|(digits, exponent)| read(&format!("Decimal('{digits}e{exponent}')"))),
        (any::<i64>(), 1..1_000_i64).prop_map(|(n, d)| read(&format!("Fraction({n}, {d})"))),
        (1..9_999, 1..13, 1..29).prop_map(|(y, m, d)| Value::Date(format!("{y:04}-{m:02}-{d:02}"))),
        (0..24, 0..60, 0..999_999_u32).prop_map(|(h, m, us)| read(&format!(
            "datetime('2024-02-29T{h:02}:{m:02}:00.{us:06}')"
        ))),
        (any::<i32>(), 0..86_400_i64, 0..1_000_000_i64)
            .prop_filter("in range", |(days, ..)| days.unsigned_abs() < 999_999_999)
            .prop_map(|(days, seconds, us)| Value::TimeDelta(i64::from(days), seconds, us)),
    ]
}

fn read(text: &str) -> Value {
    parse_value(text).expect("the text was written for the parser")
}

/// Entries that have no parent are left out.
fn tree(entries: &[Option<i64>]) -> Value {
    let mut nodes = Vec::new();
    let mut places = 1_usize;
    for entry in entries {
        if places == 0 {
            break;
        }
        places = places - 1 + if entry.is_some() { 2 } else { 0 };
        nodes.push(entry.map(Value::from));
    }
    while nodes.pop_if(|last| last.is_none()).is_some() {}
    if nodes.is_empty() { Value::None } else { Value::Tree(nodes) }
}
