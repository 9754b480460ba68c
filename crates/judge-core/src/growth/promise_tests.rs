//! What promises mean, and what is said about those that mean nothing.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn value(text: &str, sizes: &[(&str, i64)]) -> f64 {
    let names: Vec<&str> = sizes.iter().map(|(name, _)| *name).collect();
    let sizes: Vec<_> = sizes.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect();
    Formula::parse(text, &names).expect(text).evaluate(&sizes)
}

#[track_caller]
fn check(text: &str, sizes: &[(&str, i64)], expected: f64) {
    let got = value(text, sizes);
    assert!((got / expected - 1.0).abs() < 1e-9, "{text} is {got}, not {expected}");
}

#[test]
fn promises_have_the_values_that_are_written() {
    let n = [("n", 1_023)];
    check("1", &n, 1.0);
    check("n", &n, 1_023.0);
    check("log n", &n, 10.0);
    check("log(n)", &n, 10.0);
    check("n log n", &n, 10_230.0);
    check("n * log n", &n, 10_230.0);
    check("n^2 log n", &n, 1_023.0 * 10_230.0);
    check("n^1.5", &[("n", 100)], 1_000.0);
    check("sqrt n", &[("n", 144)], 12.0);
    check("2^n", &[("n", 10)], 1_024.0);
    check("n * 2^n", &[("n", 10)], 10_240.0);
    check("2^(n + 1)", &[("n", 10)], 2_048.0);
    check("(n + 1)^2", &[("n", 10)], 121.0);
    check("log n log n", &n, 100.0);
    check("(log n)^2", &n, 100.0);
    check("1 + n", &n, 1_024.0);
    let nk = [("n", 6), ("k", 7)];
    check("n k", &nk, 42.0);
    check("n*k", &nk, 42.0);
    check("n + k log k", &nk, 27.0);
    check("(V + E) log V", &[("V", 7), ("E", 13)], 60.0);
    check("V + E", &[("V", 7), ("E", 13)], 20.0);
}

#[test]
fn factorial_is_close_to_that_of_an_int() {
    let got = value("n!", &[("n", 10)]);
    assert!((got / 3_628_800.0 - 1.0).abs() < 0.01, "{got}");
}

#[test]
fn value_is_finite_and_at_least_one() {
    check("n k", &[("n", 0), ("k", -3)], 1.0);
    check("2^n", &[("n", 1 << 40)], f64::MAX);
    check("n!", &[("n", 1)], 1.0);
}

#[test]
fn promise_is_shown_as_written() {
    assert_eq!(Formula::parse(" n  log n ", &["n"]).unwrap().to_string(), "n  log n");
}

#[track_caller]
fn check_mistake(text: &str, part: &str, message: &str, help: &str) {
    let mistake = Formula::parse(text, &["n", "count"]).expect_err(text);
    assert_eq!((&text[mistake.span], mistake.message.as_str()), (part, message), "for {text}");
    assert!(mistake.help.starts_with(help), "{} for {text}", mistake.help);
}

#[test]
fn mistakes_are_told_at_their_place() {
    let without = "a promise is written without O(...): `O(n)`";
    check_mistake("O(n)", "O(n)", without, "write \"n\" without O(...)");
    check_mistake("", "", "the promise ends too early", "Write sums");
    check_mistake("n +", "", "the promise ends too early", "Write sums");
    check_mistake("n *", "", "the promise ends too early", "Write sums");
    check_mistake("(n", "", "the promise ends too early", "Write sums");
    check_mistake("n)", ")", "`)` cannot stand here", "Write sums");
    check_mistake("log 2", "2", "2 cannot stand here", "Write sums");
    check_mistake("n logn", "logn", "`logn` is no size of this sweep", "Did you mean `log`?");
    check_mistake("coutn", "coutn", "`coutn` is no size of this sweep", "Did you mean `count`");
    check_mistake("m", "m", "`m` is no size of this sweep", "The sizes of this sweep are: n");
    check_mistake("n ** 2", "*", "a power is written with `^`", "Write sums");
    check_mistake("2 n", "2", "a promise has no constants but 1", "Write `n` for 2 n");
    check_mistake("log n^2", "log n^", "it is not clear what this belongs to", "Write (log");
    check_mistake("2^3", "2^3", "this power does not grow", "Write sums");
    check_mistake("n - 1", "-", "the character '-' means nothing in a promise", "Write sums");
    check_mistake("n^1.2.3", "1.2.3", "`1.2.3` is not a number", "Write sums");
    check_mistake("n²", "²", "the character '²' means nothing in a promise", "Write sums");
    let long = "n ".repeat(101);
    check_mistake(&long, &long, "the promise is longer than 200 bytes", "");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400, failure_persistence: None, ..Default::default()
    })]

    #[test]
    fn any_text_is_a_promise_or_a_mistake_inside_it(text in "[nk1-3.()^*+! logsqrté²]{0,30}") {
        match Formula::parse(&text, &["n", "k"]) {
            Ok(formula) => {
                let sizes = [("n".to_owned(), 1_000), ("k".to_owned(), 30)];
                let value = formula.evaluate(&sizes);
                prop_assert!(value.is_finite() && value >= 1.0, "{} is {}", text, value);
            }
            Err(mistake) => prop_assert!(text.get(mistake.span).is_some()),
        }
    }
}
