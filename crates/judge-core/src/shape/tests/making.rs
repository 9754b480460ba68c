//! What shapes give together, and where they give nothing.

use judge_protocol::Value;

use super::{ints, make, try_make};
use crate::notation::{parse_value, print};
use crate::shape::Random;
use crate::shape::catalogue::{INTERVALS, PRIMITIVES, TREES, TextArgument};

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(print(&make(text, 6, 1)), expected, "for {text}");
}

#[test]
fn plain_values_are_shapes() {
    for text in ["7", "-1", "10 ** 30", "'ab'", "None", "True", "[1, (2, None)]", "{'a': {1}}"] {
        assert_eq!(make(text, 0, 1), parse_value(text).unwrap(), "{text}");
    }
    check("tree([1, None, 2])", "tree([1, None, 2])");
    check("linked([1, 2], cycle=0)", "linked([1, 2], cycle=0)");
    check("Decimal('1.5')", "Decimal('1.5')");
    check("[0] * 3", "[0, 0, 0]");
}

#[test]
fn arithmetic_over_sizes_is_a_shape() {
    check("n", "6");
    check("-n // 4 + k", "1");
    check("max(n, 10) - isqrt(n * n) + log2(n)", "6");
    check("-(n)", "-6");
    check("any(1) + n", "6");
}

#[test]
fn sequences_are_joined_and_repeated() {
    check("constant(2, 7) + [n, n + 1]", "[7, 7, 6, 7]");
    check("'ab' * k", "'ababab'");
    check("k * [n]", "[6, 6, 6]");
    check("[n] * (k - n)", "[]");
    check("(n,) + (k,)", "(6, 3)");
    check("tuple(n, 'x')", "(6, 'x')");
    check("list(n, list(k))", "[6, [3]]");
    check("many(2, [n])", "[[6], [6]]");
    check("first([n, k]) + last([n, k])", "9");
    check("sorted(['b', 'a', 'á'])", "['a', 'b', 'á']");
    check("sorted([1.5, -inf])", "[-inf, 1.5]");
}

#[test]
fn same_seed_gives_the_same_value_and_another_seed_another() {
    for primitive in &PRIMITIVES {
        let forms: &[&str] = match primitive.text {
            TextArgument::Missing => &[""],
            TextArgument::Alphabet => &["abc"],
            TextArgument::Choice(words) => words,
        };
        for form in forms {
            let numbers = primitive.numbers.iter().map(|name| match *name {
                "low" => "0",
                "edges" => "2 * n",
                _ => "n",
            });
            let mut arguments: Vec<String> = numbers.map(str::to_owned).collect();
            if !form.is_empty() {
                arguments.push(format!("'{form}'"));
            }
            let text = format!("{}({})", primitive.name, arguments.join(", "));
            assert_eq!(make(&text, 1_000, 5), make(&text, 1_000, 5), "{text}");
        }
    }
    assert!(TREES.len() == 7 && INTERVALS.len() == 4);
    assert_ne!(make("distinct(n)", 100, 5), make("distinct(n)", 100, 6));
}

#[test]
fn chance_is_the_same_on_every_machine() {
    let mut random = Random::new(1_234_567);
    // From the description of SplitMix64.
    let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973];
    assert_eq!([random.bits(), random.bits()], expected);
    let made = print(&make("ints(n, 0, 99)", 12, 1));
    insta::assert_snapshot!(made, @"[56, 74, 97, 44, 44, 76, 87, 52, 28, 79, 40, 60]");
}

#[test]
fn every_number_of_a_range_comes_about_as_often() {
    let mut random = Random::new(3);
    let mut found = [0_u32; 7];
    for _ in 0..70_000 {
        found[usize::try_from(random.between(-3, 3) + 3).unwrap()] += 1;
    }
    assert!(found.iter().all(|count| (9_600..10_400).contains(count)), "{found:?}");
    assert_eq!(random.between(5, 5), 5);
    assert_eq!(random.below(0), 0);
    let whole: Vec<i64> = (0..100).map(|_| random.between(i64::MIN, i64::MAX)).collect();
    assert!(whole.iter().any(|x| *x < 0) && whole.iter().any(|x| *x > 0));
}

#[track_caller]
fn check_error(text: &str, n: i64, message: &str) {
    let error = try_make(text, n, 1).expect_err(text);
    assert_eq!(error.to_string(), message, "for {text}");
}

#[test]
fn values_that_cannot_be_are_told() {
    check_error("ints(n - 5, 0, 1)", 1, "the count is -4, which is below zero");
    check_error("text(n - 5, 'a')", 1, "the length is -4, which is below zero");
    check_error("ints(n, n, 0)", 1, "there is no number from 1 to 0");
    check_error("any(n)", 0, "there is no number from 0 to -1");
    check_error("n ** n", 100, "its arithmetic overflows or divides by zero");
    check_error("ints(1 // n, 0, 1)", 0, "its arithmetic overflows or divides by zero");
    check_error("pick(bits(n))", 0, "`pick` finds the list empty");
    check_error("sorted([n, 'a'])", 0, "`sorted` finds elements that have no order");
    check_error("first([1]) + first(['a'])", 0, "`+` does not work between these two");
    check_error("pick(first([1]))", 0, "`pick` needs a list");
}

#[test]
fn what_is_too_large_is_told_before_it_is_made() {
    let large = "it makes more than 5,000,000 elements";
    for text in [
        "ints(n, 0, 1)",
        "matrix(n // 1000, n // 1000, 0, 1)",
        "'ab' * n",
        "many(n, 0)",
        "many(1000, bits(10_000))",
        "tree(n, 'left')",
        "graph(5, n)",
        "words(3, n, 'a')",
        "[[1] * 1000] * n",
    ] {
        check_error(text, 5_000_001, large);
    }
    check_error("many(100, many(100, [1] * 1000))", 0, large);
    assert_eq!(ints(&make("bits(n)", 100_000, 1)).len(), 100_000);
}

#[test]
fn value_of_a_shape_is_told_apart_by_its_text() {
    let Value::List(items) = make("many(n, permutation(3))", 20, 1) else { panic!("no list") };
    assert!(items.windows(2).any(|pair| pair[0] != pair[1]), "each draw is one of its own");
}
