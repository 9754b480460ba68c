//! Which sizes a ladder has.

use proptest::prelude::*;

use super::{climb, float, ladder, points};
use crate::growth::{Class, Effort, Ended, Ladder, Reached, Rung};

fn sizes(rungs: &[Rung]) -> Vec<i64> {
    rungs.iter().map(|rung| rung.n).collect()
}

fn cheap(work: f64) -> Reached {
    Reached::Counted { steps: 100, work, bytes: 0, input_bytes: 0, cpu_us: 0 }
}

#[test]
fn sizes_double_and_are_odd_up_to_the_largest() {
    let sizes = sizes(&climb(&ladder(16, 32_768, Class::Log, 1), |n| 9.0 * n.log2()));
    assert_eq!((sizes[0], sizes[sizes.len() - 1]), (16, 32_768));
    assert!((11..=13).contains(&sizes.len()), "{sizes:?}");
    assert!(sizes[1..sizes.len() - 1].iter().all(|n| n % 2 == 1), "{sizes:?}");
    let ratios = sizes.windows(2).map(|pair| float(pair[1]) / float(pair[0]));
    assert!(ratios.clone().all(|ratio| ratio > 1.3 && ratio < 2.9), "{sizes:?}");
}

#[test]
fn a_ladder_ends_where_the_budget_is_spent() {
    let ladder = ladder(16, 32_768, Class::Linear, 1);
    let rungs = climb(&ladder, |n| 100.0 * n + 7.0);
    assert_eq!(ladder.next(&rungs), Err(Ended::Steps(300_000)));
    assert_eq!(Ended::Steps(300_000).phrase(), "300,000 byte codes reached");
    assert!(rungs.len() >= 7);
}

#[test]
fn every_count_has_a_budget_and_time_comes_last() {
    let ladder = ladder(16, 32_768, Class::Linear, 1);
    let ended = |steps: i64, other: i64, moved: u64, taken: u64, cpu_us: u64| {
        let mut rungs: Vec<Rung> = Vec::new();
        loop {
            let n = match ladder.next(&rungs) {
                Ok(n) => n,
                Err(ended) => return ended,
            };
            let [bytes, input_bytes] = [moved, taken].map(|each| each * n.unsigned_abs());
            let work = float((steps + other) * n) + float(n * i64::try_from(moved).unwrap()) / 64.0;
            let steps = (steps * n).unsigned_abs();
            let reached = Reached::Counted { steps, work, bytes, input_bytes, cpu_us };
            rungs.push(Rung { n, reached });
        }
    };
    assert_eq!(ended(1, 0, 128_000, 0, 0), Ended::Bytes(1_000_000_000));
    assert_eq!(ended(1, 4000, 0, 0, 0), Ended::Other(4_000_000));
    assert_eq!(ended(1, 0, 0, 300, 0).phrase(), "an input of 4,000,000 bytes reached");
    assert_eq!(ended(40, 0, 0, 0, 999_999), Ended::Steps(300_000));
    assert_eq!(ended(1, 1, 1, 1, 2_000_000), Ended::Time(1_000_000));
}

#[test]
fn a_logarithm_that_decides_is_worth_more_sizes() {
    let ladder = ladder(16, 32_768, Class::Linear, 1);
    let rungs = climb(&ladder, |n| 40.0 * n * n.log2());
    assert_eq!(ladder.next(&rungs), Err(Ended::Steps(1_000_000)));
    let quick = Ladder { effort: Effort::Quick, ..ladder };
    let rungs = climb(&quick, |n| 40.0 * n * n.log2());
    assert_eq!(quick.next(&rungs), Err(Ended::Steps(300_000)));
}

#[test]
fn a_limit_ends_a_ladder_after_sizes_in_between() {
    let ladder = ladder(16, 32_768, Class::Linear, 1);
    let mut rungs: Vec<Rung> = Vec::new();
    while let Ok(n) = ladder.next(&rungs) {
        let counted = cheap(float(n));
        rungs.push(Rung { n, reached: if n < 100 { counted } else { Reached::Stopped } });
    }
    assert_eq!(ladder.next(&rungs), Err(Ended::Limit));
    assert!(points(&rungs).len() >= 7, "{rungs:?}");
    let stopped = Rung { n: 16, reached: Reached::Stopped };
    assert_eq!(ladder.next(&[stopped]), Err(Ended::Limit));
}

#[test]
fn an_exponential_promise_climbs_by_addition() {
    let rungs = climb(&ladder(2, 40, Class::Exponential, 1), f64::exp2);
    let mut sizes = sizes(&rungs);
    assert_eq!(sizes[..6], [2, 4, 6, 8, 10, 12]);
    sizes.sort_unstable();
    assert!((18..=24).contains(&sizes[sizes.len() - 1]), "{sizes:?}");
}

#[test]
fn exponential_work_under_a_linear_promise_is_climbed_slowly() {
    let rungs = climb(&ladder(4, 1000, Class::Linear, 1), |n| 10.0 + n.exp2());
    assert!(rungs.iter().filter(|rung| rung.reached == Reached::Stopped).count() <= 1, "{rungs:?}");
    assert!(rungs.len() >= 7, "{rungs:?}");
}

/// Work of some class, from harmless to hopeless.
fn work() -> impl Strategy<Value = (Class, f64)> {
    (prop::sample::select(Class::ALL.to_vec()), 0.01..1000.0_f64)
}

proptest! {
    #[test]
    fn every_ladder_ends_inside_its_range_and_repeats(
        min in 1_i64..100, range in 2_i64..5000, seed: u64, (class, weight) in work(),
        promised in prop::sample::select(Class::ALL.to_vec()),
    ) {
        let ladder = ladder(min, min * range, promised, seed);
        let rungs = climb(&ladder, |n| weight * class.at(n));
        let sizes = sizes(&rungs);
        prop_assert!(sizes.iter().all(|n| (ladder.min..=ladder.max).contains(n)), "{sizes:?}");
        let mut unique = sizes.clone();
        unique.sort_unstable();
        unique.dedup();
        prop_assert_eq!(unique.len(), sizes.len());
        prop_assert_eq!(&rungs, &climb(&ladder, |n| weight * class.at(n)));
    }

    #[test]
    fn cheap_work_is_climbed_upwards_with_seven_sizes_or_all(
        min in 1_i64..200, range in 2_i64..4000, seed: u64,
    ) {
        let ladder = ladder(min, min * range, Class::Linear, seed);
        let sizes = sizes(&climb(&ladder, |n| n / 10.0));
        let rising = sizes.windows(2).take_while(|pair| pair[0] < pair[1]).count() + 1;
        prop_assert_eq!(sizes[rising - 1], ladder.max);
        let all = usize::try_from(ladder.max - ladder.min + 1).unwrap();
        prop_assert!(sizes.len() >= all.min(7), "{sizes:?}");
        let powers = sizes[1..rising].iter().filter(|n| n.count_ones() == 1 && **n != ladder.max);
        prop_assert!(ladder.max < 64 * ladder.min || powers.count() == 0, "{sizes:?}");
    }
}
