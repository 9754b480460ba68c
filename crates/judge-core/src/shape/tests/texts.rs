//! Texts keep what their names promise.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{length, list, make, text, times};

/// How deep the brackets nest; `None` when they do not close each other.
fn depth(brackets: &str) -> Option<usize> {
    let (mut open, mut deepest) = (Vec::new(), 0);
    for bracket in brackets.chars() {
        match bracket {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            _ if open.pop() == Some(bracket) => {}
            _ => return None,
        }
        deepest = deepest.max(open.len());
    }
    open.is_empty().then_some(deepest)
}

proptest! {
    #![proptest_config(times(100))]

    #[test]
    fn texts_have_their_length_and_alphabet(n in 0..200_i64, seed: u64) {
        let made = make("text(n, 'aé')", n, seed);
        prop_assert!(text(&made).chars().all(|c| "aé".contains(c)));
        prop_assert_eq!(text(&made).chars().count(), length(n));
        let made = make("digits(n)", n, seed);
        prop_assert!(text(&made).len() == length(n) && !text(&made).starts_with('0'));
        prop_assert!(text(&made).chars().all(|c| c.is_ascii_digit()));
        let made = make("palindrome(n, 'abc')", n, seed);
        prop_assert_eq!(text(&made).chars().rev().collect::<String>(), text(&made));
        prop_assert_eq!(text(&made).len(), length(n));
        let made = make("repeat(n, 'abc')", n, seed);
        prop_assert!("abc".repeat(length(n)).starts_with(text(&made)));
        prop_assert_eq!(text(&made).len(), length(n));
    }

    #[test]
    fn brackets_close_each_other(n in 0..200_i64, seed: u64) {
        let made = make("brackets(n)", n, seed);
        prop_assert!(depth(text(&made)).is_some());
        prop_assert_eq!(text(&made).len(), length(n / 2 * 2));
        let made = make("nested(n)", n, seed);
        prop_assert_eq!(depth(text(&made)), Some(length(n / 2)));
        prop_assert_eq!(text(&made).len(), length(n / 2 * 2));
    }

    #[test]
    fn words_are_counted(n in 0..200_i64, seed: u64) {
        let made = make("words(n, 4, 'xy')", n, seed);
        let right = |word: &&str| word.len() == 4 && word.chars().all(|c| "xy".contains(c));
        prop_assert_eq!(list(&made).iter().map(text).filter(right).count(), length(n));
        let made = make("distinct_words(n)", n, seed);
        let set: BTreeSet<&str> = list(&made).iter().map(text).collect();
        prop_assert!(set.len() == length(n));
        prop_assert!(set.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase())));
    }
}

#[test]
fn many_different_words_are_still_different() {
    let made = make("distinct_words(n)", 100_000, 1);
    assert_eq!(list(&made).iter().map(text).collect::<BTreeSet<_>>().len(), 100_000);
}

#[test]
fn every_arrangement_of_brackets_is_found_about_as_often() {
    // Five arrangements of six brackets, whatever their kinds.
    let mut found = std::collections::BTreeMap::new();
    for seed in 0..5_000 {
        let made = make("brackets(6)", 0, seed);
        let steps: String =
            text(&made).chars().map(|c| if "([{".contains(c) { '(' } else { ')' }).collect();
        *found.entry(steps).or_insert(0) += 1;
    }
    assert_eq!(found.len(), 5);
    assert!(found.values().all(|count| (850..1_150).contains(count)), "{found:?}");
}
