//! What holds for every text and every value.

use judge_protocol::Value;
use proptest::prelude::*;

use super::sample::any_value;
use crate::notation::{
    Arithmetic, cut_middle, parse_args, parse_expected, parse_operations, parse_pattern,
    parse_value, print, print_lines, print_short, value_size,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_printed_reads_as_the_same_value(value in any_value()) {
        prop_assert_eq!(parse_value(&print(&value)), Ok(value));
    }

    #[test]
    fn what_is_printed_over_lines_reads_as_the_same_value(value in any_value(), width in 0..60_usize) {
        prop_assert_eq!(parse_value(&print_lines(&value, width).join("\n")), Ok(value));
    }

    #[test]
    fn arguments_are_read_as_they_are_printed(args in prop::collection::vec(any_value(), 0..4)) {
        let text = crate::notation::print_call("", &args);
        prop_assert_eq!(parse_args(&text), Ok(args));
    }

    #[test]
    fn any_text_gives_a_value_or_a_mistake_inside_the_text(text in any::<String>()) {
        check_every_reader(&text);
    }

    #[test]
    fn any_text_of_our_own_characters_does_too(
        text in "[\\[\\](){}:,.=+*/%'\"\\\\#\n rbxnje_0-9A-]{0,40}"
    ) {
        check_every_reader(&text);
    }

    #[test]
    fn any_row_of_words_does_too(words in prop::collection::vec(word(), 0..14)) {
        check_every_reader(&words.concat());
    }

    #[test]
    fn short_form_is_no_longer_than_allowed(value in any_value(), chars in 0..60_usize) {
        prop_assert!(print_short(&value, chars).chars().count() <= chars);
    }

    #[test]
    fn text_that_fits_is_not_cut(text in any::<String>()) {
        prop_assert_eq!(cut_middle(&text, text.chars().count()), text);
    }

    #[test]
    fn larger_list_has_the_larger_size(items in prop::collection::vec(any_value(), 0..5)) {
        let more = items.iter().cloned().chain([Value::None]).collect();
        prop_assert!(value_size(&Value::List(more)) > value_size(&Value::List(items)));
    }
}

fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        ",",
        ":",
        "=",
        " ",
        "\n",
        "-",
        "+",
        "*",
        "**",
        "//",
        "%",
        "->",
        ".",
        "1",
        "0",
        "2.5",
        "10",
        "9999999999999999999",
        "'a'",
        "b'a'",
        "n",
        "ANY",
        "inf",
        "nan",
        "None",
        "True",
        "raises",
        "raises(",
        "tree(",
        "linked(",
        "cycle=",
        "range(",
        "A",
        "Fraction(",
        "Decimal('1')",
        "timedelta(",
        "hours=",
        "one_of(",
        "unordered(",
        "approx(",
        "set(",
        "frozenset(",
        "deque(",
        "date('2024-02-29')",
        "min(",
        "max(",
        "a.get(",
    ])
}

/// None of them panics, and a mistake can be shown in its text.
fn check_every_reader(text: &str) {
    let mistakes = [
        parse_value(text).err(),
        parse_args(text).err(),
        parse_pattern(text).err(),
        parse_expected(text).err(),
        parse_operations(text, "A").err(),
        Arithmetic::parse(text).map(|arithmetic| arithmetic.evaluate(7)).err(),
    ];
    for mistake in mistakes.into_iter().flatten() {
        assert!(text.get(mistake.span.clone()).is_some(), "{text:?}: {mistake:?}");
        assert!(!mistake.message.is_empty() && !mistake.message.ends_with('.'), "{mistake:?}");
    }
}
