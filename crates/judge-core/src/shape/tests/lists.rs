//! Lists keep what their names promise, at every size.

use std::collections::BTreeSet;

use judge_protocol::Value;
use proptest::prelude::*;

use super::{int, ints, length, list, make, rows, times};

fn ascends(numbers: &[i64]) -> bool {
    numbers.windows(2).all(|pair| pair[0] < pair[1])
}

fn distinct_and_even(numbers: &[i64]) -> bool {
    let set: BTreeSet<_> = numbers.iter().collect();
    set.len() == numbers.len() && numbers.iter().all(|number| number % 2 == 0)
}

proptest! {
    #![proptest_config(times(100))]

    #[test]
    fn numbers_are_counted_and_within_their_range(n in 0..300_i64, seed: u64) {
        let made = ints(&make("ints(n, -5, k)", n, seed));
        prop_assert_eq!(made.len(), length(n));
        prop_assert!(made.iter().all(|number| (-5..=n / 2).contains(number)));
        let made = ints(&make("distinct(n)", n, seed));
        prop_assert!(distinct_and_even(&made) && made.len() == length(n));
        prop_assert!(made.iter().all(|number| (0..=20 * n).contains(number)));
        let mut made = ints(&make("permutation(n)", n, seed));
        made.sort_unstable();
        prop_assert_eq!(made, (0..n).collect::<Vec<_>>());
        prop_assert_eq!(ints(&make("constant(n, k)", n, seed)), vec![n / 2; length(n)]);
        let made = ints(&make("bits(n)", n, seed));
        prop_assert!(made.len() == length(n) && made.iter().all(|bit| matches!(bit, 0 | 1)));
        let made = make("floats(n)", n, seed);
        let unit = |one: &Value| matches!(one, Value::Float(x) if (0.0..1.0).contains(x));
        prop_assert!(list(&made).len() == length(n) && list(&made).iter().all(unit));
    }

    #[test]
    fn sorted_lists_are_sorted(n in 0..300_i64, seed: u64) {
        let up = ints(&make("ascending(n)", n, seed));
        prop_assert!(ascends(&up) && distinct_and_even(&up) && up.len() == length(n));
        let mut down = ints(&make("descending(n)", n, seed));
        down.reverse();
        prop_assert!(ascends(&down) && distinct_and_even(&down) && down.len() == length(n));
        let linked = make("sorted_linked(n + 1)", n, seed);
        prop_assert!(ascends(&ints(&linked)) && list(&linked).len() == length(n) + 1);
        let mut pipe = ints(&make("organ_pipe(n)", n, seed));
        prop_assert!(ascends(&pipe[..length((n + 1) / 2)]) && pipe.len() == length(n));
        let forward = pipe.clone();
        pipe.reverse();
        prop_assert_eq!(pipe, forward);
        let nearly = ints(&make("nearly_sorted(n)", n, seed));
        let descents = nearly.windows(2).filter(|pair| pair[0] > pair[1]).count();
        prop_assert!(distinct_and_even(&nearly) && descents <= length(n / 16));
        let sorted = make("sorted(many(n, [any(9), any(9)]))", n, seed);
        prop_assert!(rows(&sorted).windows(2).all(|pair| pair[0] <= pair[1]));
    }

    #[test]
    fn tables_have_their_sides(n in 0..20_i64, seed: u64) {
        let made = rows(&make("matrix(n, k, 3, 5)", n, seed));
        prop_assert!(made.len() == length(n));
        prop_assert!(made.iter().all(|row| row.len() == length(n / 2)));
        prop_assert!(made.iter().flatten().all(|cell| (3..=5).contains(cell)));
        let made = rows(&make("sorted_matrix(n, k)", n, seed));
        prop_assert!(made.iter().all(|row| ascends(row) && row.len() == length(n / 2)));
        let column = |at: usize| made.iter().map(|row| row[at]).collect::<Vec<_>>();
        prop_assert!((0..length(n / 2)).all(|at| ascends(&column(at))));
        let made = make("grid(n, k, '01é')", n, seed);
        let cell = |cell: &Value| matches!(cell, Value::Str(text) if "01é".contains(text.as_str())
            && text.chars().count() == 1);
        prop_assert!(list(&made).len() == length(n));
        prop_assert!(list(&made).iter().all(|row| list(row).iter().all(cell)));
        let made = rows(&make("pairs(n, -1, 1)", n, seed));
        prop_assert!(made.len() == length(n) && made.iter().all(|pair| pair.len() == 2));
        let made = rows(&make("points(n)", n, seed));
        let first: BTreeSet<i64> = made.iter().map(|point| point[0]).collect();
        prop_assert!(made.iter().all(|point| point.len() == 2) && first.len() == length(n));
    }

    #[test]
    fn intervals_lie_as_they_are_called(n in 0..100_i64, seed: u64) {
        for form in ["random", "overlapping", "disjoint", "nested"] {
            let mut made = rows(&make(&format!("intervals(n, '{form}')"), n, seed));
            prop_assert!(made.len() == length(n) && made.iter().all(|one| one[0] < one[1]));
            made.sort_unstable();
            let neighbours = || made.windows(2).map(|pair| (&pair[0], &pair[1]));
            match form {
                "overlapping" => {
                    let start = made.iter().map(|one| one[0]).max();
                    let end = made.iter().map(|one| one[1]).min();
                    prop_assert!(n == 0 || start < end);
                }
                "disjoint" => prop_assert!(neighbours().all(|(one, next)| one[1] < next[0])),
                "nested" => prop_assert!(
                    neighbours().all(|(one, next)| one[0] < next[0] && next[1] < one[1])
                ),
                _ => {}
            }
        }
    }

    #[test]
    fn element_of_a_list_is_in_it(n in 1..50_i64, seed: u64) {
        for shape in ["pick(permutation(n))", "any(n)", "first(permutation(n))"] {
            prop_assert!((0..n).contains(&int(&make(shape, n, seed))), "{}", shape);
        }
        prop_assert_eq!(int(&make("last(constant(n, 7))", n, seed)), 7);
    }
}
