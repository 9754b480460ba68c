//! What the parser reads; `check(text, what Python prints for it)`.

use judge_protocol::Value;

use crate::case::{Expected, Pattern, Raises};
use crate::notation::{
    parse_args, parse_expected, parse_pattern, parse_value, print, print_pattern,
};

#[track_caller]
fn check(text: &str, expected: &str) {
    match parse_value(text) {
        Ok(value) => assert_eq!(print(&value), expected, "for {text}"),
        Err(mistake) => panic!("{text}: {mistake:?}"),
    }
}

#[test]
fn constants_are_read() {
    check("None", "None");
    check(" True ", "True");
    check("False # a comment", "False");
    check("(\n  (None)\n)", "None");
}

#[test]
fn ints_are_read() {
    check("0", "0");
    check("00", "0");
    check("-0", "0");
    check("1_000_000", "1000000");
    check("0xff", "255");
    check("0x_FF", "255");
    check("0b101", "5");
    check("0o17", "15");
    check("9223372036854775807", "9223372036854775807");
    check("9223372036854775808", "9223372036854775808");
    check("-9223372036854775808", "-9223372036854775808");
    check("123456789012345678901234567890", "123456789012345678901234567890");
    check("-0xffffffffffffffffffff", "-1208925819614629174706175");
    assert_eq!(parse_value("-9223372036854775808"), Ok(Value::from(i64::MIN)));
}

#[test]
fn floats_are_read() {
    check("1.0", "1.0");
    check("1.", "1.0");
    check(".5", "0.5");
    check("1e16", "1e+16");
    check("1_0.2_5E-0_3", "0.01025");
    check("1e400", "inf");
    check("-inf", "-inf");
    check("+inf", "inf");
    check("nan", "nan");
    check("-0.0", "-0.0");
    check("float('-inf')", "-inf");
    check("5e-324", "5e-324");
}

#[test]
fn strings_are_read() {
    check("'a'", "'a'");
    check("\"it's\"", "\"it's\"");
    check("'a' \"b\" 'c'", "'abc'");
    check(r"'\n\t\\\'\x41\u00e9\U0001F600\101\0'", r#""\n\t\\'Aé😀A\x00""#);
    check(r"r'\n'", r"'\\n'");
    check(r"R'\''", "\"\\\\'\"");
    check("'''a\n'b''c'''", "\"a\\n'b''c\"");
    check("\"\"\"a\"\"\"", "'a'");
    check("''", "''");
    check("'a\\\nb'", "'ab'");
    check("'#no comment'", "'#no comment'");
    check("u'é'", "'é'");
}

#[test]
fn bytes_are_read() {
    check(r"b'a\xff\0' b'b'", r"b'a\xff\x00b'");
    check(r"rb'\n'", r"b'\\n'");
    check(r"Br'\x'", r"b'\\x'");
    check("b\"it's\"", "b\"it's\"");
}

#[test]
fn containers_are_read() {
    check("[]", "[]");
    check("[1, 'a', None,]", "[1, 'a', None]");
    check("()", "()");
    check("(1,)", "(1,)");
    check("(1)", "1");
    check("((1, 2), (3,))", "((1, 2), (3,))");
    check("{}", "{}");
    check("{1: [2], 'a': {}}", "{1: [2], 'a': {}}");
    check("{1, 2}", "{1, 2}");
    check("set()", "set()");
    check("set([1, 1])", "{1}");
    check("frozenset()", "frozenset()");
    check("frozenset({(1, 2)})", "frozenset({(1, 2)})");
    check("{frozenset({1, 2}), frozenset({2, 1})}", "{frozenset({1, 2})}");
    check("deque([1])", "deque([1])");
    check("deque()", "deque([])");
    check("range(3)", "range(0, 3)");
    check("range(5, 1, -2)", "range(5, 1, -2)");
}

#[test]
fn equal_elements_and_keys_are_kept_once_as_in_python() {
    check("{1, True, 1.0, 2}", "{1, 2}");
    check("{0.0, -0.0, False}", "{0.0}");
    check("{1: 'a', 1.0: 'b', 2: 'c'}", "{1: 'b', 2: 'c'}");
    check("{2, 1, 2}", "{2, 1}");
    check("{Decimal('1.0'), 1, Fraction(1, 1)}", "{Decimal('1.0')}");
    check("{1, '1', b'1', (1,), None}", "{1, '1', b'1', (1,), None}");
}

#[test]
fn operators_are_applied_as_in_python() {
    check("1 + 2 * 3", "7");
    check("(1 + 2) * 3", "9");
    check("2 ** 3 ** 2", "512");
    check("-2 ** 2", "-4");
    check("2 ** -1", "0.5");
    check("10 ** 30", "1000000000000000000000000000000");
    check("10 ** 30 - 10 ** 30 + 1", "1");
    check("7 // 2", "3");
    check("-7 // 2", "-4");
    check("-7 % 3", "2");
    check("7 % -3", "-2");
    check("-7.5 // 2", "-4.0");
    check("-7.5 % 2", "0.5");
    check("0.1 + 0.2", "0.30000000000000004");
    check("2 ** 0.5", "1.4142135623730951");
    check("1 - 0.5", "0.5");
    check("(-1) ** 10 ** 30", "1");
    check("0 ** 10 ** 30", "0");
    check("0 ** 0", "1");
    check("--1", "1");
    check("2 ** 65535 % 10", "8");
}

#[test]
fn sequences_are_repeated_and_joined() {
    check("[0] * 3", "[0, 0, 0]");
    check("3 * [0]", "[0, 0, 0]");
    check("'ab' * 2", "'abab'");
    check("b'a' * 2", "b'aa'");
    check("(1, 2) * 2", "(1, 2, 1, 2)");
    check("[1] * -1", "[]");
    check("[0] * 2 + [1] + [2]", "[0, 0, 1, 2]");
    check("'a' + 'b'", "'ab'");
    check("(1,) + ()", "(1,)");
    assert_eq!(parse_value("[0] * 100_000").map(|value| print(&value).len()), Ok(300_000));
    assert_eq!(parse_value("'ab' * 2_000_000").map(|value| print(&value).len()), Ok(4_000_002));
}

#[test]
fn long_sums_are_not_deep() {
    let text = vec!["1"; 20_000].join(" + ");
    check(&text, "20000");
}

#[test]
fn numbers_of_the_library_are_read() {
    check("Decimal('1.10')", "Decimal('1.10')");
    check("Decimal('1e5')", "Decimal('1E+5')");
    check("Decimal('-0.00')", "Decimal('-0.00')");
    check("Decimal('0.0000001')", "Decimal('1E-7')");
    check("Decimal('0.000001')", "Decimal('0.000001')");
    check("Decimal('123.45e3')", "Decimal('1.2345E+5')");
    check("Decimal('123.45e1')", "Decimal('1234.5')");
    check("Decimal('.5')", "Decimal('0.5')");
    check("Decimal('007')", "Decimal('7')");
    check("Decimal(5)", "Decimal('5')");
    check("Decimal('-inf')", "Decimal('-Infinity')");
    check("Fraction(1, 3)", "Fraction(1, 3)");
    check("Fraction(2, -6)", "Fraction(-1, 3)");
    check("Fraction(-4, -2)", "Fraction(2, 1)");
    check("Fraction(0, -7)", "Fraction(0, 1)");
    check("Fraction(3)", "Fraction(3, 1)");
}

#[test]
fn dates_are_read() {
    check("date('2024-02-29')", "date('2024-02-29')");
    check("datetime('2024-02-29')", "datetime('2024-02-29T00:00:00')");
    check("datetime('2024-02-29 12:30')", "datetime('2024-02-29T12:30:00')");
    check("datetime('2024-02-29T12:30:01.5')", "datetime('2024-02-29T12:30:01.500000')");
    check("datetime('2024-02-29T12:30:01.000000')", "datetime('2024-02-29T12:30:01')");
    check("datetime('2024-02-29T12:30:01Z')", "datetime('2024-02-29T12:30:01+00:00')");
    check("datetime('2024-02-29T12:30:01-05:30')", "datetime('2024-02-29T12:30:01-05:30')");
    check("timedelta()", "timedelta(0)");
    check("timedelta(1)", "timedelta(days=1)");
    check("timedelta(1, 2, 3)", "timedelta(days=1, seconds=2, microseconds=3)");
    check("timedelta(hours=25, minutes=1)", "timedelta(days=1, seconds=3660)");
    check("timedelta(seconds=-1)", "timedelta(days=-1, seconds=86399)");
    check("timedelta(weeks=1, milliseconds=1)", "timedelta(days=7, microseconds=1000)");
}

#[test]
fn trees_and_linked_lists_are_read() {
    check("tree([1, 2, None, 3])", "tree([1, 2, None, 3])");
    check("tree([1, None, 2, 3])", "tree([1, None, 2, 3])");
    check("tree([1, None, None])", "tree([1])");
    check("tree([])", "None");
    check("tree([None])", "None");
    check("tree(['a', (1, 2)])", "tree(['a', (1, 2)])");
    check("linked([1, 2, 3])", "linked([1, 2, 3])");
    check("linked([1, 2, 3], cycle=1)", "linked([1, 2, 3], cycle=1)");
    check("linked([1], cycle=None)", "linked([1])");
    check("linked([])", "None");
}

#[track_caller]
fn check_pattern(text: &str, expected: &str) {
    match parse_pattern(text) {
        Ok(pattern) => assert_eq!(print_pattern(&pattern), expected, "for {text}"),
        Err(mistake) => panic!("{text}: {mistake:?}"),
    }
}

#[test]
fn rules_are_read_in_patterns() {
    check_pattern("ANY", "ANY");
    check_pattern("approx(1.5)", "approx(1.5, rel=1e-09, abs=0.0)");
    check_pattern("approx(1, rel=1e-3, abs=1)", "approx(1.0, rel=0.001, abs=1.0)");
    check_pattern("one_of(1, [ANY])", "one_of(1, [ANY])");
    check_pattern("unordered([2, 1])", "unordered([2, 1])");
    check_pattern("unordered((ANY, 1))", "unordered([ANY, 1])");
    check_pattern("[1, approx(2.0), (ANY,)]", "[1, approx(2.0, rel=1e-09, abs=0.0), (ANY,)]");
    check_pattern("{'a': ANY, 'b': 1}", "{'a': ANY, 'b': 1}");
    check_pattern("{'a': ANY, 'a': one_of(1, 2)}", "{'a': one_of(1, 2)}");
}

#[test]
fn pattern_without_rules_is_a_plain_value() {
    for text in ["[1, [2]]", "(1, (2,))", "{'a': [1]}", "{1, 2}"] {
        let value = parse_value(text).unwrap();
        assert_eq!(parse_pattern(text), Ok(Pattern::Value(value)), "for {text}");
    }
}

#[test]
fn expected_exceptions_are_read() {
    let raises = |class: &str, text: Option<&str>| {
        Ok(Expected::Raises(Raises { class: class.into(), text: text.map(Into::into) }))
    };
    assert_eq!(parse_expected("raises('IndexError')"), raises("IndexError", None));
    assert_eq!(parse_expected("raises(IndexError, 'empty')"), raises("IndexError", Some("empty")));
    let returned = Ok(Expected::Returns(Pattern::Value(Value::from(1))));
    assert_eq!(parse_expected("1"), returned);
    assert_eq!(parse_expected("ANY"), Ok(Expected::Returns(Pattern::Any)));
}

#[track_caller]
fn check_args(text: &str, expected: &[&str]) {
    match parse_args(text) {
        Ok(args) => assert_eq!(args.iter().map(print).collect::<Vec<_>>(), expected, "for {text}"),
        Err(mistake) => panic!("{text}: {mistake:?}"),
    }
}

#[test]
fn arguments_are_read() {
    check_args("()", &[]);
    check_args("(5)", &["5"]);
    check_args("(5,)", &["5"]);
    check_args("([2, 7], 9)", &["[2, 7]", "9"]);
    check_args("((1, 2))", &["(1, 2)"]);
    check_args("(())", &["()"]);
    check_args("([0] * 2,\n 'a' 'b')", &["[0, 0]", "'ab'"]);
}
