//! Arithmetic over `n`.

use crate::notation::Arithmetic;

#[track_caller]
fn check(text: &str, n: i64, expected: Option<i64>) {
    let arithmetic = Arithmetic::parse(text).expect(text);
    assert_eq!(arithmetic.evaluate(n), expected, "for {text} with n = {n}");
}

#[test]
fn expressions_of_n_are_evaluated_as_in_python() {
    check("64", 5, Some(64));
    check("n // 4", 4_000, Some(1_000));
    check("1 + n % 5", 7, Some(3));
    check("-n // 2", 7, Some(-4));
    check("-n % 5", 7, Some(3));
    check("n % -5", 7, Some(-3));
    check("2 ** n", 10, Some(1_024));
    check("-2 ** 2", 0, Some(-4));
    check("min(n, 100, 7)", 50, Some(7));
    check("max(1, n - 10)", 3, Some(1));
    check("(n + 1) * (n - 1)", 5, Some(24));
    check("+n - -n", 5, Some(10));
    check("10_000", 0, Some(10_000));
    check("isqrt(n) + log2(n)", 99, Some(15));
}

#[test]
fn overflow_and_division_by_zero_have_no_value() {
    check("n * n", i64::MAX, None);
    check("1 // n", 0, None);
    check("1 % n", 0, None);
    check("n ** n", 100, None);
    check("2 ** n", -1, None);
    check("n // -1", i64::MIN, None);
    check("n % -1", i64::MIN, Some(0));
    check("-n", i64::MIN, None);
    check("min(1, n // 0)", 1, None);
    check("isqrt(n)", -1, None);
    check("log2(n)", 0, None);
}

#[track_caller]
fn check_mistake(text: &str, part: &str, message: &str) {
    let mistake = Arithmetic::parse(text).expect_err(text);
    assert_eq!((&text[mistake.span], mistake.message.as_str()), (part, message), "for {text}");
}

#[test]
fn everything_else_is_refused() {
    check_mistake("n / 2", "n / 2", "`/` gives no int; `//` does");
    check_mistake("m + 1", "m", "only the name `n` is known");
    check_mistake("1.5 * n", "1.5", "this is no int");
    check_mistake("[n]", "[n]", "this is no int");
    check_mistake("abs(n)", "abs(n)", "no such function");
    check_mistake("min()", "min()", "no such function");
    check_mistake("log2(n, 2)", "log2(n, 2)", "no such function");
    check_mistake(
        "10000000000000000000",
        "10000000000000000000",
        "the int does not fit in 64 bits",
    );
}

#[test]
fn arithmetic_may_name_several_sizes() {
    let arithmetic = Arithmetic::parse_over("rows * columns - 1", &["rows", "columns"]).unwrap();
    let sizes = [("rows".to_owned(), 3), ("columns".to_owned(), 5)];
    assert_eq!(arithmetic.evaluate_with(&sizes), Some(14));
    assert_eq!(arithmetic.evaluate_with(&sizes[..1]), None);
    assert_eq!(arithmetic.evaluate(3), None);
    let mistake = Arithmetic::parse_over("row + 1", &["rows", "columns"]).unwrap_err();
    assert_eq!((mistake.span, mistake.message.as_str()), (0..3, "`row` is no size here"));
    assert!(mistake.help.starts_with("Did you mean `rows`?"), "{}", mistake.help);
}
