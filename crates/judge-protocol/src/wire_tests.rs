//! Tests of the tagged JSON: what is written reads back, and what is forged is refused.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::{Int, Outcome, Reply, ReplyError, Untrusted, Value};

/// Any value, nan left out because it does not equal itself.
fn any_value() -> impl Strategy<Value = Value> {
    any_scalar().prop_recursive(4, 40, 6, |inner| {
        let items = vec(inner.clone(), 0..6);
        let pairs = vec((inner.clone(), inner.clone()), 0..4);
        let nodes = vec(proptest::option::of(inner.clone()), 0..6);
        prop_oneof![
            items.clone().prop_map(Value::List),
            items.clone().prop_map(Value::Tuple),
            items.clone().prop_map(Value::Set),
            items.clone().prop_map(Value::FrozenSet),
            items.prop_map(Value::Deque),
            pairs.prop_map(Value::Dict),
            (inner.clone(), nodes).prop_map(|(root, rest)| {
                Value::Tree([Some(root)].into_iter().chain(rest).collect())
            }),
            (vec(inner, 1..6), any::<Option<prop::sample::Index>>()).prop_map(|(items, cycle)| {
                let cycle = cycle.map(|at| at.index(items.len()));
                Value::Linked(items, cycle)
            }),
        ]
    })
}

fn any_int() -> impl Strategy<Value = Int> {
    let wide = "-?[0-9a-f]{1,60}";
    prop_oneof![
        any::<i64>().prop_map(Int::Small),
        wide.prop_map(|hex| Int::from_hex(&hex).expect("the regex writes hex digits")),
    ]
}

fn any_scalar() -> impl Strategy<Value = Value> {
    let text = any::<String>;
    prop_oneof![
        Just(Value::None),
        any::<bool>().prop_map(Value::Bool),
        any_int().prop_map(Value::Int),
        any::<f64>().prop_filter("not nan", |float| !float.is_nan()).prop_map(Value::Float),
        Just(Value::Float(f64::NEG_INFINITY)),
        text().prop_map(Value::Str),
        vec(any::<u8>(), 0..12).prop_map(Value::Bytes),
        any::<(i64, i64, i64)>().prop_map(|(start, end, by)| Value::Range(start, end, by)),
        text().prop_map(Value::Decimal),
        (any_int(), any_int()).prop_map(|(n, d)| Value::Fraction(n, d)),
        text().prop_map(Value::Date),
        text().prop_map(Value::DateTime),
        any::<(i64, i64, i64)>().prop_map(|(days, s, us)| Value::TimeDelta(days, s, us)),
        (text(), text()).prop_map(|(class, why)| Value::Opaque {
            class: Untrusted::new(class),
            why: Untrusted::new(why),
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_reads_back(value in any_value()) {
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
    }

    #[test]
    fn truncated_reply_is_refused(value in any_value(), cut in any::<prop::sample::Index>()) {
        let outcome = Outcome::Returned { value, arguments: None };
        let json = serde_json::to_vec(&Reply::Answered { nonce: 7, outcome }).unwrap();
        prop_assert!(Reply::decode(&json).is_ok());
        prop_assert!(Reply::decode(&json[..cut.index(json.len())]).is_err());
    }

    #[test]
    fn any_bytes_give_a_reply_or_an_error(bytes in vec(any::<u8>(), 0..60)) {
        let _ = Reply::decode(&bytes);
        let _ = serde_json::from_slice::<Value>(&bytes);
    }

    #[test]
    fn any_tag_around_any_value_gives_a_value_or_an_error(
        tag in prop::sample::select(TAGS.to_vec()),
        payload in any_value(),
    ) {
        let payload = serde_json::to_string(&payload).unwrap();
        let _ = serde_json::from_str::<Value>(&format!(r#"{{"$": "{tag}", "v": {payload}}}"#));
    }
}

const TAGS: [&str; 17] = [
    "none",
    "int",
    "float",
    "bytes",
    "tuple",
    "set",
    "frozenset",
    "dict",
    "deque",
    "range",
    "decimal",
    "fraction",
    "date",
    "timedelta",
    "tree",
    "linked",
    "opaque",
];

#[test]
fn nan_reads_back_as_nan() {
    let json = serde_json::to_string(&Value::Float(f64::NAN)).unwrap();
    assert_eq!(json, r#"{"$":"float","v":"nan"}"#);
    let read: Value = serde_json::from_str(&json).unwrap();
    assert!(matches!(read, Value::Float(float) if float.is_nan()));
}

#[test]
fn int_of_64_bits_is_a_json_number_and_a_wider_one_is_not() {
    let json = |value: &Value| serde_json::to_string(value).unwrap();
    assert_eq!(json(&Value::from(i64::MIN)), "-9223372036854775808");
    let wide = Value::Int(Int::from_hex("8000000000000000").unwrap());
    assert_eq!(json(&wide), r#"{"$":"int","v":"8000000000000000"}"#);
    let read: Value = serde_json::from_str("18446744073709551615").unwrap();
    assert_eq!(read, Value::Int(Int::from_hex("ffffffffffffffff").unwrap()));
}

#[test]
fn int_has_one_normal_form() {
    for (text, normal) in [
        ("0", "0"),
        ("-0", "0"),
        ("00ff", "ff"),
        ("-FF", "-ff"),
        ("000000000000000000000000007", "7"),
        ("-8000000000000000", "-8000000000000000"),
        ("ffffffffffffffffF", "fffffffffffffffff"),
    ] {
        assert_eq!(Int::from_hex(text).unwrap().to_hex(), normal, "for {text}");
    }
    assert_eq!(Int::from_hex("-8000000000000000"), Some(Int::Small(i64::MIN)));
    for text in ["", "-", "+1", "0x1", "1_0", " 1", "--1", "é"] {
        assert_eq!(Int::from_hex(text), None, "for {text}");
    }
}

#[track_caller]
fn refused(json: &str) {
    let read = serde_json::from_str::<Value>(json);
    assert!(read.is_err(), "{json} reads as {read:?}");
}

#[test]
fn forged_objects_are_refused() {
    refused(r#"{"$": "module", "v": 1}"#);
    refused(r#"{"$": "", "v": 1}"#);
    refused(r#"{"$": 1, "v": 1}"#);
    refused(r#"{"$": "tuple"}"#);
    refused(r#"{"v": [], "$": "tuple"}"#);
    refused(r#"{"$": "tuple", "v": [], "w": 1}"#);
    refused(r#"{"$": "tuple", "v": [], "v": []}"#);
    refused(r#"{"$": "tuple", "$": "set", "v": []}"#);
    refused("{}");
    refused(r#"{"a": 1}"#);
}

#[test]
fn forged_payloads_are_refused() {
    refused(r#"{"$": "none", "v": 1}"#);
    refused(r#"{"$": "int", "v": "xyz"}"#);
    refused(r#"{"$": "int", "v": 5}"#);
    refused(r#"{"$": "float", "v": "1.5"}"#);
    refused(r#"{"$": "bytes", "v": "abc"}"#);
    refused(r#"{"$": "bytes", "v": "zz"}"#);
    refused(r#"{"$": "tuple", "v": {"$": "set", "v": []}}"#);
    refused(r#"{"$": "dict", "v": [[1]]}"#);
    refused(r#"{"$": "dict", "v": [[1, 2, 3]]}"#);
    refused(r#"{"$": "range", "v": [1, 2]}"#);
    refused(r#"{"$": "range", "v": [0, 99999999999999999999, 1]}"#);
    refused(r#"{"$": "fraction", "v": [1.5, 2]}"#);
    refused(r#"{"$": "tree", "v": []}"#);
    refused(r#"{"$": "tree", "v": [null, 1]}"#);
    refused(r#"{"$": "linked", "v": [[], null]}"#);
    refused(r#"{"$": "linked", "v": [[1], 1]}"#);
    refused(r#"{"$": "linked", "v": [[1], -1]}"#);
    refused(r#"{"$": "opaque", "v": ["generator"]}"#);
    refused("NaN");
    refused("1e999");
}

#[test]
fn node_that_holds_none_is_not_a_missing_node() {
    let tree = Value::Tree(vec![Some(Value::None), None, Some(Value::from(1))]);
    let json = serde_json::to_string(&tree).unwrap();
    assert_eq!(json, r#"{"$":"tree","v":[{"$":"none","v":null},null,1]}"#);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), tree);
}

#[test]
fn deep_nesting_is_refused_and_no_overflow() {
    let deep = 10_000;
    refused(&format!("{}{}", "[".repeat(deep), "]".repeat(deep)));
    refused(&"[".repeat(deep));
    let open = r#"{"$": "tuple", "v": ["#;
    refused(&format!("{}{}", open.repeat(deep), "]}".repeat(deep)));
    let reply = r#"{"answered": {"nonce": 1, "outcome": {"returned": {"value": "#;
    let bytes = format!("{reply}{}{}", "[".repeat(deep), "]".repeat(deep));
    assert!(Reply::decode(bytes.as_bytes()).is_err());
}

#[test]
fn deep_tree_and_long_chain_travel_flat() {
    let chain: Vec<Value> = (0..100_000).map(Value::from).collect();
    let nodes = chain.iter().map(|value| Some(value.clone())).collect();
    for value in [Value::Linked(chain, Some(0)), Value::Tree(nodes)] {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
    }
}

#[test]
fn reply_with_an_unknown_field_or_word_is_refused() {
    for json in [
        r#"{"answered": {"nonce": 1, "outcome": {"returned": {"value": 1, "arguments": null, "passed": true}}}}"#,
        r#"{"answered": {"nonce": 1, "outcome": {"passed": true}}}"#,
        r#"{"answered": {"nonce": -1, "outcome": {"returned": {"value": 1, "arguments": null}}}}"#,
        r#"{"verdict": "accepted"}"#,
        r#""loaded" "loaded""#,
        "",
    ] {
        assert!(Reply::decode(json.as_bytes()).is_err(), "{json}");
    }
    assert!(Reply::decode(br#""loaded""#).is_ok());
}

#[test]
fn reply_of_more_values_than_the_harness_sends_is_refused_unread() {
    let answer = |value: &str| {
        let head = r#"{"answered":{"nonce":1,"outcome":{"returned":{"value":"#;
        Reply::decode(format!(r#"{head}{value},"arguments":null}}}}}}}}"#).as_bytes())
    };
    let zeros = |count: usize| format!("[{}0]", "0,".repeat(count - 1));
    assert!(answer(&zeros(1_000_000)).is_ok());
    assert!(matches!(answer(&zeros(2_600_000)), Err(ReplyError::TooMany)));
    let nests = |count: usize| {
        let nest = format!("{}{}", "[".repeat(100), "]".repeat(100));
        format!("[{nest}{}]", format!(",{nest}").repeat(count - 1))
    };
    assert!(answer(&nests(10_000)).is_ok());
    assert!(matches!(answer(&nests(40_000)), Err(ReplyError::TooMany)));
    assert!(answer(&format!("[{}[]]", "[],".repeat(999_999))).is_ok());
    // Commas of a text are no values.
    let text = format!(r#""{}""#, r#"\",,,"#.repeat(1_000_000));
    assert!(answer(&text).is_ok());
}
