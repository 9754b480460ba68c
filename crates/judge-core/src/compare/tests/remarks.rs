//! What is said to be likely behind a difference.

use judge_protocol::{Untrusted, Value};

use crate::compare::matches;
use crate::exercise::{Checker, CheckerKind, Types};
use crate::notation::{parse_pattern, parse_value};

const STRICT: Checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };

fn remark(expected: &str, got: &Value) -> String {
    let pattern = parse_pattern(expected).expect(expected);
    matches(&pattern, got, &STRICT).err().map_or("right".to_owned(), |found| found.remark)
}

/// What is expected, what came, and what is said of it.
const PAIRS: [(&str, &str, &str); 46] = [
    ("[1]", "None", "is a `return` missing?"),
    ("1", "None", "is a `return` missing?"),
    ("one_of(1, 2)", "None", "is a `return` missing?"),
    ("[1]", "[None]", ""),
    ("None", "0", ""),
    ("1", "True", ""),
    ("1", "1.0", ""),
    ("1", "2", ""),
    ("2", "-2", "only the sign differs"),
    ("1", "-1", ""),
    ("0.0", "-0.0", "right"),
    ("nan", "nan", "right"),
    ("1.0", "nan", "nan is what inf - inf or 0 * inf gives"),
    ("0.3", "0.30000000000000004", "they differ in the last digits only: a rounding error?"),
    ("[0.3]", "[0.30000000000000004]", "they differ in the last digits only: a rounding error?"),
    ("0.3", "0.31", ""),
    ("10 ** 30", "10 ** 30 + 1", ""),
    ("inf", "-inf", "only the sign differs"),
    ("1", "'1'", "it is a text that only reads like that"),
    ("'1'", "1", "str() makes a text of it"),
    ("'1'", "2", ""),
    ("'a'", "b'a'", "bytes become a str by decode()"),
    ("b'a'", "'a'", "a str becomes bytes by encode()"),
    ("'Ada'", "'ada'", "only upper and lower case differ"),
    ("'a b'", "'a  b'", "only white space differs"),
    ("'a b'", "'ab'", "only white space differs"),
    ("'ab'", "' ab '", "only white space at the ends differs"),
    (r"'ab\n'", "'ab'", "the line break at the end is missing"),
    ("'ab'", r"'ab\n'", "the line break at the end is too many"),
    (r"'a\nb'", r"'a\r\nb'", r"only the line ends differ, \r\n from \n"),
    ("'abc'", "'cba'", "it is the other way round"),
    ("'abc'", "'abd'", ""),
    ("['x', 'Ada']", "['x', 'ada']", "only upper and lower case differ"),
    ("{'name': 'Ada'}", "{'name': 'ADA'}", "only upper and lower case differ"),
    ("[{'name': 'a'}]", "[{'name': ' a'}]", "only white space at the ends differs"),
    ("[1, 2]", "(1, 2)", "the elements are right"),
    ("[1, 2]", "{1, 2}", "a set has no order and holds nothing twice"),
    ("[1, 2]", "{1: 2}", "list() of a dict gives its keys, values() and items() the rest"),
    ("[1, 2, 3]", "[3, 2, 1]", "it is the other way round"),
    ("[1, 2, 3]", "[2, 1, 3]", "the elements are right, their order is not"),
    ("[1, 2, 3]", "[1, 3]", "2 is missing at index 1, all else is right"),
    ("[1, 2, 3]", "[1, 2]", "3 is missing at index 2, all else is right"),
    ("[1, 2]", "[1, 9, 2]", "9 is too many at index 1, all else is right"),
    ("[1, 2, 3]", "[1]", ""),
    ("[[1, 2, 3], [4]]", "[[3, 1, 2], [4]]", "the elements are right, their order is not"),
    ("[]", "[1]", ""),
];

#[test]
fn what_is_likely_behind_a_difference_is_told() {
    for (expected, got, told) in PAIRS {
        let value = parse_value(got).expect(got);
        assert_eq!(remark(expected, &value), told, "{got} for {expected}");
    }
}

/// Class, what the harness says of it, and what is likely behind it.
const OBJECTS: [(&str, &str, &str); 11] = [
    ("generator", "a generator", "return a list of what it yields"),
    ("coroutine", "a coroutine", "is an `await` missing, or should it not be `async`?"),
    ("async_generator", "an async generator", "collect what it yields by `async for`"),
    ("map", "a map", "it computes its elements later: return list() of it"),
    ("dict_keys", "a dict_keys", "return list() of it"),
    ("function", "a function", "are its parentheses missing?"),
    ("ndarray", "an object of class ndarray", "return its tolist()"),
    ("Number", "a subclass of int", "only a plain int counts"),
    ("Table", "a subclass of dict", "only a plain dict counts"),
    ("Table", "a subclass of\u{1b}[2J ", ""),
    ("Point", "an object of class Point", ""),
];

#[test]
fn objects_that_cannot_be_compared_are_told_what_to_do_with() {
    for (class, why, told) in OBJECTS {
        let got = Value::Opaque { class: Untrusted::new(class), why: Untrusted::new(why) };
        assert_eq!(remark("[1]", &got), told, "{class}");
        let inside = Value::List(vec![got]);
        assert_eq!(remark("[1]", &inside), told, "[{class}]");
    }
}

#[test]
fn nothing_is_said_where_order_does_not_count() {
    let checker = Checker { kind: CheckerKind::Unordered, types: Types::Strict };
    let (pattern, got) = (parse_pattern("[1, 2]").unwrap(), parse_value("[3, 1]").unwrap());
    assert_eq!(matches(&pattern, &got, &checker).unwrap_err().remark, "");
}

#[test]
fn long_answers_are_not_searched() {
    let (pattern, got) = ("[0] * 200_000", "[0] * 199_999");
    assert_eq!(remark(pattern, &parse_value(got).unwrap()), "");
}
