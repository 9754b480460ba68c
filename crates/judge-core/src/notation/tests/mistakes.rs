//! What the parser refuses; `check(text, the part that is meant, the message)`.

use crate::notation::{NotationError, parse_args, parse_expected, parse_value};

#[track_caller]
fn check(text: &str, part: &str, message: &str) {
    assert_mistake(text, parse_value(text), part, message);
}

#[track_caller]
fn assert_mistake<T: std::fmt::Debug>(
    text: &str,
    result: Result<T, NotationError>,
    part: &str,
    message: &str,
) {
    let mistake = result.expect_err(text);
    assert_eq!(mistake.message, message, "for {text}");
    assert_eq!(&text[mistake.span], part, "for {text}");
}

#[test]
fn broken_syntax_is_told() {
    check("", "", "the text ends where a value was expected");
    check("[1, 2", "", "the text ends where `,` or `]` was expected");
    check("[1 2]", "2", "a number stands where `,` or `]` was expected");
    check("1 2", "2", "a number stands where the end was expected");
    check("[1, )", ")", "`)` stands where a value was expected");
    check("{1: 2, 3}", "}", "`}` stands where `:` was expected");
    check("{1, 2: 3}", ":", "`:` stands where `,` or `}` was expected");
    check("[1, , 2]", ",", "`,` stands where a value was expected");
    check("'a' b'b'", "b'b'", "a string stands where another str was expected");
    check("[1, é€]", "€", "the character '€' means nothing here");
    check("1 < 2", "<", "the character '<' means nothing here");
    check("[x for x in y]", "for", "`for` stands where `,` or `]` was expected");
}

#[test]
fn unknown_names_are_told() {
    check("[1, null]", "null", "`null` is not a value");
    check("true", "true", "`true` is not a value");
    check("hello", "hello", "`hello` is not a value");
    check("eval('1')", "eval('1')", "`eval(..)` is not a value");
    check("graph({1: [2]})", "graph({1: [2]})", "`graph(..)` is not supported");
    check("obj('Point', x=1)", "obj('Point', x=1)", "`obj(..)` is not supported");
    assert_eq!(parse_value("null").unwrap_err().help, "Write None.");
}

#[test]
fn broken_numbers_are_told() {
    check("012", "012", "`012` is not a number");
    check("1__0", "1__0", "`1__0` is not a number");
    check("1_", "1_", "`1_` is not a number");
    check("0x", "0x", "`0x` is not a number");
    check("0b12", "0b12", "`0b12` is not a number");
    check("12ab", "12ab", "`12ab` is not a number");
    check("1.2.3", "1.2.3", "`1.2.3` is not a number");
    check("1e", "1e", "`1e` is not a number");
    check("2j", "2j", "`2j` is not a number");
}

#[test]
fn broken_strings_are_told() {
    check("['a]", "'a]", "the string is not closed");
    check("'a\nb'", "'a", "the string is not closed");
    check("'''a", "'''a", "the string is not closed");
    check("'a\\", "'a\\", "the string is not closed");
    check(r"'\d'", r"\d", r"`\d` is not an escape");
    check(r"'\N{DASH}'", r"\N", r"`\N` is not an escape");
    check(r"b'\u0041'", r"\u", r"`\u` is not an escape");
    check(r"'\x4'", r"\x4", "2 hexadecimal digits belong to this escape");
    check(r"'\ud800'", r"\ud800", "this escape names no character");
    check(r"'\U00110000'", r"\U00110000", "this escape names no character");
    check(r"b'\777'", r"\777", "this escape names no character");
    check("b'é'", "é", "'é' cannot stand in bytes");
    check("f'a'", "f", "`f` cannot stand before a string");
}

#[test]
fn what_python_cannot_hash_is_told() {
    check("{[1]}", "[1]", "a list cannot be an element of a set");
    check("{1: 2, {}: 3}", "{}", "a dict cannot be a key of a dict");
    check("{(1, [2])}", "(1, [2])", "a list cannot be an element of a set");
    check("frozenset([{1}])", "{1}", "a set cannot be an element of a set");
}

#[test]
fn impossible_arithmetic_is_told() {
    check("1 // 0", "1 // 0", "this divides by zero");
    check("1.0 % 0", "1.0 % 0", "this divides by zero");
    check("0.0 ** -1", "0.0 ** -1", "this divides by zero");
    check("1 / 2", "1 / 2", "`/` is not supported");
    check("[1] + (2,)", "[1] + (2,)", "`+` does not work between these two");
    check("'a' * 'b'", "'a' * 'b'", "`*` does not work between these two");
    check("{1} * 2", "{1} * 2", "`*` does not work between these two");
    check("-'a'", "-'a'", "`-` stands before something that is no number");
    check("(-1.0) ** 0.5", "(-1.0) ** 0.5", "the result is a complex number");
    check("10.0 ** 400", "10.0 ** 400", "the result is too large for a float");
    check("10 ** 400 * 1.0", "10 ** 400 * 1.0", "this int is too large for a float");
}

#[test]
fn values_that_are_too_large_are_told() {
    let too_large = "the value expands to more than 4 MiB";
    check("[0] * 1_000_000", "[0] * 1_000_000", too_large);
    check("[[0] * 1000] * 1000", "[[0] * 1000] * 1000", too_large);
    check("'a' * 10 ** 9", "'a' * 10 ** 9", too_large);
    check("[] * 10 ** 30", "[] * 10 ** 30", too_large);
    check("2 ** 65537", "2 ** 65537", "the int is wider than 65,536 bits");
    check("9 ** 9 ** 9 ** 9", "9 ** 9 ** 9", "the int is wider than 65,536 bits");
    check(
        "2 ** 40000 * 2 ** 40000",
        "2 ** 40000 * 2 ** 40000",
        "the int is wider than 65,536 bits",
    );
    let wide_ints = format!("[{}]", vec!["2 ** 65000"; 600].join(", "));
    assert_eq!(parse_value(&wide_ints).unwrap_err().message, too_large);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(parse_value(&deep).unwrap_err().message, "the value is nested deeper than 64");
    let signs = "-".repeat(100_000);
    assert_eq!(parse_value(&signs).unwrap_err().message, "the value is nested deeper than 64");
    let powers = vec!["1"; 100_000].join("**");
    assert_eq!(parse_value(&powers).unwrap_err().message, "the value is nested deeper than 64");
    let long = "9".repeat(30_000);
    assert_eq!(parse_value(&long).unwrap_err().message, "the int is wider than 65,536 bits");
    let huge = " ".repeat(5 << 20);
    assert_eq!(parse_value(&huge).unwrap_err().message, "the text is longer than 4 MiB");
}

#[test]
fn sixty_levels_are_not_too_deep() {
    let text = format!("{}{}", "[".repeat(60), "]".repeat(60));
    assert!(parse_value(&text).is_ok());
}

#[test]
fn wrong_arguments_of_constructors_are_told() {
    check("range()", "range()", "`range` does not take these arguments");
    check("range(1, 2, 0)", "range(1, 2, 0)", "the step of a range cannot be 0");
    check("range('a')", "'a'", "an int of at most 64 bits was expected");
    check("Decimal(1.5)", "Decimal(1.5)", "`Decimal` does not take these arguments");
    check("Decimal('1.2.3')", "Decimal('1.2.3')", "this is not a decimal number");
    check("Fraction(1, 0)", "Fraction(1, 0)", "the denominator is 0");
    check("date('2023-02-29')", "date('2023-02-29')", "'2023-02-29' is not a date that exists");
    check("date('2023-2-9')", "date('2023-2-9')", "'2023-2-9' is not a date that exists");
    check("date('1900-02-29')", "date('1900-02-29')", "'1900-02-29' is not a date that exists");
    check(
        "datetime('2024-01-01T24:00')",
        "datetime('2024-01-01T24:00')",
        "'2024-01-01T24:00' is not a datetime that exists",
    );
    check("timedelta(years=1)", "years=1", "the argument `years` is not known here");
    check("timedelta(days=1, days=2)", "days=2", "the argument `days` is given twice");
    check("timedelta(days=10**10)", "timedelta(days=10**10)", "the timedelta is out of range");
    check(
        "linked([1], cycle=1)",
        "linked([1], cycle=1)",
        "there is no position 1 to point back to",
    );
    check("linked([], cycle=0)", "linked([], cycle=0)", "there is no position 0 to point back to");
    check("deque(1)", "deque(1)", "`deque` does not take these arguments");
    check("set(1)", "set(1)", "`set` does not take these arguments");
}

#[test]
fn tree_entry_without_a_parent_is_told() {
    let message = "entry 3 of the tree (counted from 0) has no parent";
    check("tree([1, None, None, 4])", "tree([1, None, None, 4])", message);
    check(
        "tree([None, 1])",
        "tree([None, 1])",
        "entry 1 of the tree (counted from 0) has no parent",
    );
}

#[test]
fn rules_in_plain_values_are_told() {
    check("[ANY]", "ANY", "`ANY` is a rule and stands only in what is expected");
    check("approx(1.0)", "approx(1.0)", "`approx` is a rule and stands only in what is expected");
    let text = "deque([ANY])";
    let rule = "a rule stands where only a plain value can";
    assert_mistake(text, parse_expected(text), "[ANY]", rule);
    let text = "{ANY}";
    assert_mistake(text, parse_expected(text), "ANY", rule);
    let text = "[raises('A')]";
    let alone = "`raises(..)` stands only alone, as the whole of what is expected";
    assert_mistake(text, parse_expected(text), "raises('A')", alone);
    let text = "raises('Index Error')";
    assert_mistake(text, parse_expected(text), text, "`raises` does not take these arguments");
    let text = "approx(1, rel=-1)";
    assert_mistake(text, parse_expected(text), text, "a tolerance is 0 or more");
    let text = "approx(1, rel=nan)";
    assert_mistake(text, parse_expected(text), text, "a tolerance is 0 or more");
}

#[test]
fn arguments_without_parentheses_are_told() {
    assert_mistake("5", parse_args("5"), "5", "arguments stand in parentheses");
    let text = "(1) + 2";
    assert_mistake(text, parse_args(text), "+", "`+` stands where the end was expected");
}
