//! Which answers are right, and what is said of the others.

use judge_protocol::{Untrusted, Value};

use crate::compare::matches;
use crate::exercise::{Checker, CheckerKind, Types};
use crate::notation::{parse_pattern, parse_value};

const RIGHT: &str = "right";

/// What is said of `got`, or [`RIGHT`].
fn said(kind: CheckerKind, types: Types, expected: &str, got: &Value) -> String {
    let pattern = parse_pattern(expected).expect(expected);
    match matches(&pattern, got, &Checker { kind, types }) {
        Ok(()) => RIGHT.to_owned(),
        Err(difference) => difference.phrase,
    }
}

#[track_caller]
fn check(kind: CheckerKind, types: Types, expected: &str, got: &str, phrase: &str) {
    let value = parse_value(got).expect(got);
    assert_eq!(said(kind, types, expected, &value), phrase, "{got} for {expected}");
}

#[track_caller]
fn strict(expected: &str, got: &str, phrase: &str) {
    check(CheckerKind::Exact, Types::Strict, expected, got, phrase);
}

#[track_caller]
fn loose(expected: &str, got: &str, phrase: &str) {
    check(CheckerKind::Exact, Types::Loose, expected, got, phrase);
}

#[test]
fn equal_values_are_right() {
    for text in [
        "None",
        "True",
        "1",
        "10 ** 30",
        "1.5",
        "nan",
        "inf",
        "'a'",
        "b'a'",
        "[1, [2]]",
        "(1,)",
        "{1, 2}",
        "frozenset({1})",
        "{'a': [1]}",
        "deque([1])",
        "range(3)",
        "Decimal('1.1')",
        "Fraction(1, 3)",
        "date('2024-02-29')",
        "datetime('2024-02-29')",
        "timedelta(1)",
        "tree([1, None, 2])",
        "linked([1, 2], cycle=0)",
        "[nan]",
    ] {
        strict(text, text, RIGHT);
        loose(text, text, RIGHT);
    }
}

#[test]
fn values_that_differ_are_wrong() {
    strict("1", "2", "1 expected, 2 got");
    strict("1.5", "1.25", "1.5 expected, 1.25 got");
    strict("inf", "-inf", "inf expected, -inf got");
    strict("nan", "1.0", "nan expected, 1.0 got");
    strict("'a'", "'b'", "'a' expected, 'b' got");
    strict("b'a'", "b'b'", "b'a' expected, b'b' got");
    strict("True", "False", "True expected, False got");
    strict("range(3)", "range(4)", "range(0, 3) expected, range(0, 4) got");
    strict(
        "date('2024-02-29')",
        "date('2024-02-28')",
        "date('2024-02-29') expected, date('2024-02-28') got",
    );
    strict("timedelta(1)", "timedelta(2)", "timedelta(days=1) expected, timedelta(days=2) got");
    strict(
        "10 ** 30",
        "10 ** 30 + 1",
        "1000000000000000000000000000000 expected, 1000000000000000000000000000001 got",
    );
}

#[test]
fn first_difference_is_shown_where_it_can_be_taken_in() {
    strict(
        "[[1, 5]]",
        "[[1, 4], [4, 5]]",
        "first difference at index 0: [1, 5] expected, [1, 4] got",
    );
    strict("[1, 2, 3]", "[1, 5, 3]", "first difference at index 1: 2 expected, 5 got");
    strict(
        "[[0] * 50, [0] * 49 + [1]]",
        "[[0] * 50, [0] * 50]",
        "first difference at [1][49]: 1 expected, 0 got",
    );
    strict(
        "{'a': [1, 2]}",
        "{'a': [1, 3]}",
        "first difference at the key 'a': [1, 2] expected, [1, 3] got",
    );
    strict(
        "[{'a': True}]",
        "[{'a': 1}]",
        "first difference at [0]['a']: 1 (an int) where the bool True was expected",
    );
    strict(
        "'x' * 50 + 'abc'",
        "'x' * 50 + 'abd'",
        "the texts differ from character 52 on: 'abc' expected, 'abd' got",
    );
}

#[test]
fn lengths_that_differ_are_told() {
    strict("[1, 2, 3]", "[1, 2]", "3 elements expected, 2 came");
    strict("[1]", "[1, 2]", "1 element expected, 2 came");
    strict("[]", "[1]", "0 elements expected, 1 came");
    strict("(1, 2)", "()", "2 elements expected, 0 came");
    strict("[[1], []]", "[[1], [2]]", "first difference at index 1: 0 elements expected, 1 came");
}

#[test]
fn other_classes_are_told_when_types_are_strict() {
    strict("[1]", "(1,)", "a tuple where a list was expected");
    strict("(1,)", "[1]", "a list where a tuple was expected");
    strict("1", "True", "True (a bool) where the int 1 was expected");
    strict("1", "1.0", "1.0 (a float) where the int 1 was expected");
    strict("1.0", "1", "1 (an int) where the float 1.0 was expected");
    strict("[1]", "None", "None where a list was expected");
    strict("None", "0", "0 (an int) where None was expected");
    strict("1", "'1'", "'1' (a str) where the int 1 was expected");
    strict("{1}", "frozenset({1})", "a frozenset where a set was expected");
    strict("[1]", "deque([1])", "a deque where a list was expected");
    strict("{}", "set()", "a set where a dict was expected");
    strict("[0, 1]", "range(2)", "a range where a list was expected");
    strict("{1: 2}", "{1.0: 2}", "the key 1 is missing");
    strict("{1}", "{True}", "1 is missing, True is too many");
    strict("Decimal('1.5')", "1.5", "1.5 (a float) where the Decimal Decimal('1.5') was expected");
}

#[test]
fn classes_do_not_count_when_types_are_loose() {
    loose("[1]", "(1,)", RIGHT);
    loose("1", "True", RIGHT);
    loose("1", "1.0", RIGHT);
    loose("1.5", "Fraction(3, 2)", RIGHT);
    loose("Decimal('1.5')", "1.5", RIGHT);
    loose("10 ** 22", "1e22", RIGHT);
    loose("10 ** 23", "1e23", "100000000000000000000000 expected, 1e+23 got");
    loose("[0, 1, 2]", "range(3)", RIGHT);
    loose("[0, 2]", "range(3)", "2 elements expected, 3 came");
    loose("[0, 2]", "range(2)", "first difference at index 1: 2 expected, 1 got");
    loose("range(0, 4, 2)", "range(0, 3, 2)", RIGHT);
    loose("range(3, 4)", "range(3, 5, 2)", RIGHT);
    loose("range(0)", "range(5, 5, 3)", RIGHT);
    loose("deque([1])", "[1]", RIGHT);
    loose("{1, 2}", "frozenset({2.0, 1})", RIGHT);
    loose("{1: 'a'}", "{1.0: 'a'}", RIGHT);
    loose("[1]", "{1}", "a set where a list was expected");
    loose("1", "'1'", "'1' (a str) where the int 1 was expected");
    loose("tree([1])", "tree([1.0])", RIGHT);
}

#[test]
fn zeros_and_nans_are_equal_under_both() {
    strict("0.0", "-0.0", RIGHT);
    loose("0", "-0.0", RIGHT);
    strict("[nan, {nan}]", "[nan, {nan}]", RIGHT);
    strict("Decimal('1.10')", "Decimal('1.1')", RIGHT);
}

#[test]
fn order_of_sets_and_dicts_never_counts() {
    strict("{1, 2, 3}", "{3, 1, 2}", RIGHT);
    strict("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}", RIGHT);
    strict("{frozenset({1, 2})}", "{frozenset({2, 1})}", RIGHT);
    strict("[{(1, frozenset({1, 2}))}]", "[{(1, frozenset({2, 1}))}]", RIGHT);
    strict("{1, 2}", "{1, 3}", "2 is missing, 3 is too many");
    strict("{1, 2}", "{1}", "2 is missing");
    strict("{1}", "{1, 2}", "2 is too many");
    strict("{'a': 1}", "{}", "the key 'a' is missing");
    strict("{}", "{'b': 1}", "the key 'b' was not expected");
}

#[test]
fn trees_and_linked_lists_are_compared_by_structure() {
    strict(
        "tree([1, 2])",
        "tree([1, None, 2])",
        "first difference at node 1 in level order: 2 expected, no node there",
    );
    strict(
        "tree([1, None, 2])",
        "tree([1, 2])",
        "first difference at node 1 in level order: no node expected, 2 got",
    );
    strict(
        "tree([1, 2, 3])",
        "tree([1, 2, 4])",
        "first difference at node 2 in level order: 3 expected, 4 got",
    );
    strict("tree([1])", "None", "None where a tree was expected");
    strict("linked([1, 2])", "linked([1])", "2 elements expected, 1 came");
    strict(
        "linked([1, 2])",
        "linked([1, 2], cycle=0)",
        "the last node should point to nothing and points back to index 0",
    );
    strict("linked([1, 2])", "[1, 2]", "a list where a linked list was expected");
}

#[test]
fn opaque_value_equals_nothing() {
    let opaque = |class: &str, why: &str| Value::Opaque {
        class: Untrusted::new(class),
        why: Untrusted::new(why),
    };
    let generator = opaque("generator", "a generator");
    let told = |expected, got: &Value| said(CheckerKind::Exact, Types::Loose, expected, got);
    assert_eq!(told("[1]", &generator), "a generator where a list was expected");
    let deep = opaque("list", "nested deeper than 64");
    assert_eq!(told("[1]", &deep), "a list (nested deeper than 64) where a list was expected");
    let inside = Value::List(vec![Value::from(1), generator.clone()]);
    let phrase = "first difference at index 1: a generator where the int 2 was expected";
    assert_eq!(told("[1, 2]", &inside), phrase);
    let phrase = "a generator among the elements, which cannot be compared";
    assert_eq!(said(CheckerKind::Unordered, Types::Loose, "[1, 2]", &inside), phrase);
    assert_eq!(told("ANY", &generator), RIGHT);
    let checker = Checker { kind: CheckerKind::Exact, types: Types::Loose };
    let same = crate::case::Pattern::Value(generator.clone());
    assert!(matches(&same, &generator, &checker).is_err());
}

#[test]
fn value_that_is_too_deep_is_wrong_and_no_overflow() {
    let mut value = Value::None;
    for _ in 0..2_000 {
        value = Value::List(vec![value]);
    }
    let phrase = "the answer is nested too deep to be compared";
    for kind in [CheckerKind::Exact, CheckerKind::Unordered, CheckerKind::NestedUnordered] {
        assert_eq!(said(kind, Types::Loose, "[]", &value), phrase);
    }
}

#[test]
fn forged_dict_with_a_key_twice_is_wrong() {
    let entry = |value: i64| (Value::from("a"), Value::from(value));
    let twice = Value::Dict(vec![entry(1), entry(2)]);
    let told = said(CheckerKind::Exact, Types::Strict, "{'a': 1}", &twice);
    assert_eq!(told, "1 element expected, 2 came");
}

#[test]
fn unordered_checker_compares_multisets() {
    let check = |expected: &str, got: &str, phrase: &str| {
        check(CheckerKind::Unordered, Types::Strict, expected, got, phrase);
    };
    check("[1, 2, 2]", "[2, 1, 2]", RIGHT);
    check("[1, 2, 2]", "[2, 1, 1]", "2 is missing, 1 is too many");
    check("[1, 2]", "[2]", "1 is missing");
    check("[1]", "[1, 1]", "1 is too many");
    check("[1, 2]", "(2, 1)", "a tuple where a list was expected");
    check("[1]", "[True]", "1 is missing, True is too many");
    check("[[1, 2], [3]]", "[[3], [1, 2]]", RIGHT);
    check("[[1, 2], [3]]", "[[3], [2, 1]]", "[1, 2] is missing, [2, 1] is too many");
    check("[{'a': 1, 'b': 2}]", "[{'b': 2, 'a': 1}]", RIGHT);
    check("[ANY, 1]", "[1, 'x']", RIGHT);
    check("[1, ANY]", "[2, 3]", "nothing matches 1");
    check("1", "2", "1 expected, 2 got");
    check("'ab'", "'ba'", "'ab' expected, 'ba' got");
}

#[test]
fn nested_unordered_checker_compares_two_levels() {
    let check = |expected: &str, got: &str, phrase: &str| {
        check(CheckerKind::NestedUnordered, Types::Strict, expected, got, phrase);
    };
    check("[[1, 2], [3]]", "[[3], [2, 1]]", RIGHT);
    check("[['a', 'b'], ['c']]", "[['c'], ['b', 'a']]", RIGHT);
    check("[[1, 2], [3]]", "[[3], [2, 2]]", "[1, 2] is missing, [2, 2] is too many");
    check("[[[1, 2]]]", "[[[2, 1]]]", "[[1, 2]] is missing, [[2, 1]] is too many");
    check("[[1, ANY], [3]]", "[[3], [7, 1]]", RIGHT);
    check("[[1, ANY], [3]]", "[[3], [7, 2]]", "nothing matches [1, ANY]");
}

#[test]
fn any_of_checker_takes_each_choice() {
    let check = |expected: &str, got: &str, phrase: &str| {
        check(CheckerKind::AnyOf, Types::Strict, expected, got, phrase);
    };
    check("['bab', 'aba']", "'aba'", RIGHT);
    check("one_of('bab', [1])", "[1]", RIGHT);
    check("[[1], [2]]", "[2]", RIGHT);
    check("[1, 2]", "3", "3 (an int) where one_of(1, 2) was expected");
    check("[1, 2]", "[1, 2]", "a list where one_of(1, 2) was expected");
    check("5", "5", RIGHT);
}

#[test]
fn float_checker_allows_a_tolerance_everywhere() {
    let kind = || CheckerKind::Float { rel: 1e-6, abs: 1e-9 };
    let check = |expected: &str, got: &str, phrase: &str| {
        check(kind(), Types::Strict, expected, got, phrase);
    };
    check("1.0", "1.0000001", RIGHT);
    check("1.0", "1.00001", "1.0 expected, 1.00001 got");
    check("0.0", "1e-10", RIGHT);
    check("0.0", "1e-8", "0.0 expected, 1e-08 got");
    check("2.0", "2", RIGHT);
    check("2", "2.0", RIGHT);
    check("1", "True", "True (a bool) where the int 1 was expected");
    check("nan", "nan", RIGHT);
    check("inf", "inf", RIGHT);
    check("inf", "-inf", "inf expected, -inf got");
    check("inf", "1e308", "inf expected, 1e+308 got");
    check("[1.0, {'a': (2.0,)}]", "[1.0000001, {'a': (2.0000001,)}]", RIGHT);
    check("{0.3, 0.7}", "{0.7000000001, 0.1 + 0.2}", RIGHT);
    check("{0.3, 0.7}", "{0.7, 0.4}", "nothing matches 0.3");
    check("unordered([0.3, 0.7])", "[0.7, 0.1 + 0.2]", RIGHT);
    check("10 ** 400", "10 ** 400", RIGHT);
    let said = said(kind(), Types::Strict, "10 ** 400", &parse_value("10 ** 401").unwrap());
    assert_ne!(said, RIGHT, "beyond the range of floats");
    check("Fraction(1, 3)", "0.3333333333", RIGHT);
    check("'a'", "'b'", "'a' expected, 'b' got");
}

#[test]
fn rules_in_patterns_are_followed() {
    strict("ANY", "[1]", RIGHT);
    strict("approx(1.5)", "1.5000000001", RIGHT);
    strict(
        "approx(1.5)",
        "1.51",
        "1.51 (a float) where a number such as approx(1.5, rel=1e-09, abs=0.0) was expected",
    );
    strict("approx(1.0)", "1", RIGHT);
    strict(
        "approx(1.0)",
        "True",
        "True (a bool) where a number such as approx(1.0, rel=1e-09, abs=0.0) was expected",
    );
    loose("approx(1.0)", "True", RIGHT);
    strict("one_of(1, [2, ANY])", "[2, 3]", RIGHT);
    strict("one_of(1, 2)", "3", "3 (an int) where one_of(1, 2) was expected");
    strict("unordered([1, 2])", "(2, 1)", RIGHT);
    strict("unordered([1, 2])", "{1, 2}", "a set where a list was expected");
    strict("unordered([1, 2])", "deque([2, 1])", "a deque where a list was expected");
    loose("unordered([1, 2])", "deque([2, 1])", RIGHT);
    strict("approx(inf)", "inf", RIGHT);
    strict("unordered([one_of(1, 2), 1])", "[1, 2]", RIGHT);
    strict("unordered([one_of(1, 2), 1])", "[2, 2]", "nothing matches 1");
    strict("[1, ANY]", "[1, 5]", RIGHT);
    strict("[1, ANY]", "[2, 5]", "first difference at index 0: 1 expected, 2 got");
    strict("[1, ANY]", "[1]", "2 elements expected, 1 came");
    strict("[ANY]", "(1,)", "a tuple where a list was expected");
    loose("[ANY]", "(1,)", RIGHT);
    strict("(ANY,)", "[1]", "a list where a tuple was expected");
    strict("{'a': ANY}", "{'a': 1}", RIGHT);
    strict("{'a': ANY}", "{'b': 1}", "the key 'a' is missing");
    strict("{'a': [ANY, 2]}", "{'a': [1, 3]}", "first difference at ['a'][1]: 2 expected, 3 got");
    strict("{'a': ANY}", "[1]", "a list where a dict was expected");
}

#[test]
fn large_answers_are_compared_without_delay() {
    let up: Vec<Value> = (0..200_000).map(Value::from).collect();
    let down: Vec<Value> = up.iter().rev().cloned().collect();
    let pattern = crate::case::Pattern::Value(Value::List(up));
    let checker = Checker { kind: CheckerKind::Unordered, types: Types::Loose };
    assert!(matches(&pattern, &Value::List(down), &checker).is_ok());
}
