//! Every mistake that can be seen without a size is told with its place and its remedy.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::times;
use crate::shape::{Random, Shape};

#[test]
fn mistakes_of_shapes() {
    let mut told = String::new();
    for text in [
        "",
        "ints(n, 0",
        "int(n, 0, 9)",
        "distnct(n)",
        "fibonacci(n)",
        "ints(n)",
        "distinct(n, 2)",
        "distinct(count=n)",
        "distinct",
        "m",
        "sizee",
        "ints(m, 0, 9)",
        "ints(bits(n), 0, 9)",
        "ints('n', 0, 9)",
        "ints(n / 2, 0, 9)",
        "tree(n, random)",
        "tree(n, 'rnadom')",
        "tree(n, 'any')",
        "text(n, '')",
        "text(n, 26)",
        "sorted(n)",
        "sorted(tree(n, 'left'))",
        "pick('abc')",
        "pick()",
        "many(bits(n))",
        "-bits(n)",
        "bits(n) + 1",
        "bits(n) + 'a'",
        "bits(n) * bits(n)",
        "n / 2",
        "{n}",
        "range(n)",
        "approx(1.5)",
        "1 +",
        "[0] * 10_000_000",
    ] {
        let mistake = Shape::parse(text, &["n", "size"]).expect_err(text);
        let meant = text.get(mistake.span.clone()).expect("a span lies between characters");
        writeln!(told, "{text}\n    at   {meant:?}: {}", mistake.message).unwrap();
        writeln!(told, "    help: {}", mistake.help).unwrap();
    }
    insta::assert_snapshot!(told);
}

fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "n", "size", "ints(", "many(", "tree(", "sorted(", "pick(", "text(", "graph(", "'ab'",
        "'left'", "0", "3", "-", "+", "*", "//", "**", ",", ")", "[", "]", "(", "1.5", "None",
    ])
}

proptest! {
    #![proptest_config(times(600))]

    #[test]
    fn any_row_of_words_is_a_shape_or_a_mistake_inside_it(
        words in prop::collection::vec(word(), 0..12)
    ) {
        let text = words.concat();
        match Shape::parse(&text, &["n", "size"]) {
            Ok(shape) => {
                let sizes = [("n".to_owned(), 9), ("size".to_owned(), 2)];
                let made = shape.make(&sizes, &mut Random::new(1));
                prop_assert_eq!(made, shape.make(&sizes, &mut Random::new(1)));
            }
            Err(mistake) => prop_assert!(text.get(mistake.span).is_some()),
        }
    }
}
