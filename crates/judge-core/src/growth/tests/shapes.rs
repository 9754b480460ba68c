//! Shapes that programs have, and what follows from them.

use proptest::prelude::*;

use super::simulation::{POWERS, curve, sizes};
use super::{Random, climb, ladder, points};
use crate::growth::{By, Class, Curve, Finding, Point, Promise, class_of, fit, time_by_counts};

/// The curve of this work over the sizes that its ladder reaches.
fn judged(promised: Class, max: i64, work: impl FnMut(f64) -> f64) -> Curve {
    let points = points(&climb(&ladder(16, max, promised, 1), work));
    let promise = Promise { text: promised.name().to_owned(), class: promised };
    time_by_counts(&promise, &points, &[], None)
}

#[track_caller]
fn check(promised: Class, work: impl FnMut(f64) -> f64, class: Class, finding: &Finding) {
    let curve = judged(promised, 32_768, work);
    assert_eq!((curve.class, &curve.finding), (Some(class), finding), "{curve:#?}");
}

#[test]
fn a_memmove_that_starts_cheap_breaks_a_linear_promise() {
    let work = |n: f64| 20.0 + 12.0 * n + n * n / 64.0;
    let curve = judged(Class::Linear, 8192, work);
    assert_eq!((curve.class, curve.finding), (Some(Class::Square), Finding::Above));
}

#[test]
fn a_square_part_of_a_tenth_at_the_top_is_not_overlooked() {
    for seed in 0..20 {
        let rungs = climb(&ladder(16, 8192, Class::Linear, seed), |n| 12.0 * n + 7.0);
        let top = points(&rungs).last().unwrap().n;
        for share in [0.1, 0.2, 0.4] {
            let square = 12.0 * share / (1.0 - share) / top;
            let work = |point: &Point| 12.0 * point.n + 7.0 + square * point.n * point.n;
            let points: Vec<Point> =
                points(&rungs).iter().map(|point| Point { y: work(point), ..*point }).collect();
            let promise = Promise { text: "n".to_owned(), class: Class::Linear };
            let curve = time_by_counts(&promise, &points, &[], None);
            let unsure = matches!(curve.finding, Finding::Inconclusive(_));
            assert!(unsure || curve.finding == Finding::Above, "{share}: {curve:?} {points:?}");
        }
    }
}

#[test]
fn a_line_that_flattens_breaks_no_linear_promise() {
    // A knapsack whose things fit ever less often, as CPython 3.13 counts it.
    let measured = [
        (8.0, 33_570.75),
        (13.0, 53_781.75),
        (17.0, 70_045.75),
        (25.0, 102_591.75),
        (35.0, 142_435.75),
        (71.0, 272_616.75),
        (143.0, 511_454.75),
    ];
    let promise = Promise { text: "n".to_owned(), class: Class::Linear };
    let curve = time_by_counts(&promise, &measured.map(|(n, y)| Point { n, y }), &[], None);
    assert_eq!(curve.class, Some(Class::Linear));
    assert_ne!(curve.finding, Finding::Above);
}

#[test]
fn a_tiny_slope_on_a_constant_is_constant() {
    check(Class::Constant, |n| 1000.0 + n / 1000.0, Class::Constant, &Finding::Kept);
    check(Class::Constant, |_| 17.0, Class::Constant, &Finding::Kept);
}

#[test]
fn bisection_in_whole_steps_is_logarithmic() {
    let steps = |n: f64| 30.0 + 14.0 * n.log2().floor();
    check(Class::Log, steps, Class::Log, &Finding::Kept);
    check(Class::Constant, steps, Class::Log, &Finding::LogFactor);
    check(Class::Linear, steps, Class::Log, &Finding::Kept);
}

#[test]
fn blocks_of_the_square_root_are_no_logarithm() {
    let blocks = |n: f64| 25.0 + 7.0 * n.sqrt().floor() + 5.0 * (n / n.sqrt().floor()).ceil();
    check(Class::Sqrt, blocks, Class::Sqrt, &Finding::Kept);
    check(Class::Log, blocks, Class::Sqrt, &Finding::Above);
}

#[test]
fn a_sort_in_a_linear_promise_is_a_logarithm_too_many() {
    let sort = |n: f64| 8.0 + 3.0 * n + 2.0 * (n * n.log2() - 1.3 * n).max(1.0);
    check(Class::Linear, sort, Class::LinearLog, &Finding::LogFactor);
    check(Class::LinearLog, sort, Class::LinearLog, &Finding::Kept);
    check(Class::LinearLog, |n| 9.0 * n + 40.0, Class::Linear, &Finding::Kept);
}

#[test]
fn a_squared_logarithm_is_no_higher_power() {
    let twice = |n: f64| 11.0 * n + 2.0 * n * n.log2().powi(2);
    check(Class::LinearLog, twice, Class::LinearLog, &Finding::Kept);
    check(Class::Linear, twice, Class::LinearLog, &Finding::LogFactor);
}

#[test]
fn a_loop_over_roots_is_more_than_n_log_n() {
    let roots = |n: f64| 6.0 * n + 2.0 * n * n.sqrt();
    check(Class::LinearLog, roots, Class::LinearSqrt, &Finding::Above);
    check(Class::Linear, roots, Class::LinearSqrt, &Finding::Above);
    check(Class::Square, roots, Class::LinearSqrt, &Finding::Kept);
}

#[test]
fn doubling_buffers_stay_linear() {
    let doubling = |n: f64| 10.0 * n + 3.0 * 2.0_f64.powf(n.log2().ceil());
    assert!(matches!(judged(Class::Linear, 32_768, doubling).finding, Finding::Kept));
}

#[test]
fn matrices_of_small_sizes_have_their_class() {
    for seed in 0..30 {
        for (class, power) in [(Class::Square, 2), (Class::Cube, 3), (Class::Fourth, 4)] {
            let work = |n: f64| 30.0 + 9.0 * n + 12.0 * n * n + 5.0 * n.powi(power);
            let points = points(&climb(&ladder(4, 200, class, seed), work));
            let fit = fit(&points).unwrap();
            assert_eq!((fit.class, fit.by), (class, By::Models), "{points:?}");
        }
    }
}

#[test]
fn exponential_work_has_its_base() {
    for base in [1.2_f64, 1.618, 2.0, 3.0] {
        for promised in [Class::Exponential, Class::Linear, Class::Square] {
            let ladder = ladder(2, 60, promised, 3);
            let points = points(&climb(&ladder, |n| 12.0 + 5.0 * base.powf(n)));
            let fit = fit(&points).unwrap();
            assert_eq!(fit.class, Class::Exponential, "{base} {promised}: {points:?}");
            assert!((fit.base.unwrap() / base - 1.0).abs() < 0.1, "{base} {promised}: {fit:?}");
            let promise = Promise { text: promised.name().to_owned(), class: promised };
            let found = time_by_counts(&promise, &points, &[], None).finding;
            let broken = promised != Class::Exponential;
            assert_eq!(found == Finding::Above, broken, "{base} {promised}: {found:?}");
        }
    }
}

#[test]
fn permutations_are_more_than_exponential() {
    let factorial =
        |n: f64| 20.0 + 9.0 * (1_u32..=30).map(f64::from).take_while(|k| *k <= n).product::<f64>();
    for promised in [Class::Factorial, Class::Exponential, Class::Linear] {
        let points = points(&climb(&ladder(2, 12, promised, 5), factorial));
        assert_eq!(fit(&points).unwrap().class, Class::Factorial, "{promised}: {points:?}");
    }
}

#[test]
fn a_promise_that_is_a_formula_has_a_class() {
    let values = |of: fn(f64) -> f64| -> Vec<Point> {
        [16.0, 33.0, 67.0, 131.0, 263.0, 521.0, 1031.0].map(|n| Point { n, y: of(n) }).to_vec()
    };
    assert_eq!(class_of(&values(|n| n * 40.0)), Class::Linear);
    assert_eq!(class_of(&values(|n| n + 3.0 * n)), Class::Linear);
    assert_eq!(class_of(&values(|n| n * (n / 4.0).floor())), Class::Square);
    assert_eq!(class_of(&values(|n| n * n.log2())), Class::LinearLog);
    assert_eq!(class_of(&values(|_| 64.0)), Class::Constant);
    assert_eq!(class_of(&values(|n| n * 9.0)[..3]), Class::Linear);
    assert_eq!(class_of(&[]), Class::Constant);
}

fn class() -> impl Strategy<Value = Class> {
    prop::sample::select(POWERS.to_vec())
}

/// A class and a promise.
fn pair(of: impl Fn(Class, Class) -> bool) -> impl Strategy<Value = (Class, Class)> {
    let all = POWERS.into_iter().flat_map(|class| POWERS.map(|promised| (class, promised)));
    prop::sample::select(all.filter(|(class, promised)| of(*class, *promised)).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn no_promise_that_is_kept_is_called_broken(
        (class, promised) in pair(|class, promised| class.degree() <= promised.degree()),
        seed: u64, share in 0.2..1.0_f64, wobble in 0.0..0.01_f64,
    ) {
        let (min, max) = sizes(class);
        let work = curve(class, share, wobble, &mut Random(seed));
        let points = points(&climb(&ladder(min, max, promised, seed), work));
        let promise = Promise { text: String::new(), class: promised };
        let curve = time_by_counts(&promise, &points, &[], None);
        prop_assert_ne!(curve.finding, Finding::Above, "{:?} {:?}", points, curve.models);
    }

    #[test]
    fn a_promise_that_is_clearly_broken_is_never_called_kept(
        (class, promised) in pair(|class, promised| class.degree() > promised.degree()),
        seed: u64, wobble in 0.0..0.01_f64,
    ) {
        let (min, max) = sizes(class);
        let work = curve(class, 0.75, wobble, &mut Random(seed));
        let points = points(&climb(&ladder(min, max, promised, seed), work));
        let promise = Promise { text: String::new(), class: promised };
        let found = time_by_counts(&promise, &points, &[], None).finding;
        prop_assert!(matches!(found, Finding::Above | Finding::Inconclusive(_)), "{points:?}");
    }

    #[test]
    fn any_points_have_a_finding_without_panic(
        points in prop::collection::vec((-5.0..1e6_f64, -5.0..1e12_f64), 0..20),
        promised in class(),
    ) {
        let points: Vec<Point> = points.into_iter().map(|(n, y)| Point { n, y }).collect();
        let promise = Promise { text: String::new(), class: promised };
        let curve = time_by_counts(&promise, &points, &[], None);
        prop_assert!(curve.exponent.is_finite());
        prop_assert!(crate::growth::space(&promise, &points).exponent.is_finite());
        prop_assert!(points.len() >= 5 || matches!(curve.finding, Finding::Inconclusive(_)));
    }
}

#[test]
fn a_line_that_bends_at_its_end_shows_no_logarithm() {
    // Beyond 30 bits a number takes a second digit, and costs more.
    let work = |n: f64| if n < 33_000.0 { 8.0 * n + 85.0 } else { 9.6 * n - 52_000.0 };
    let points: Vec<Point> =
        (4..18).map(|power| f64::from(1 << power)).map(|n| Point { n, y: work(n) }).collect();
    assert_eq!(fit(&points).unwrap().class, Class::Linear);
}

#[test]
fn a_logarithm_is_seen_though_it_jumps_with_the_bits_of_the_size() {
    let sizes: [u32; 12] = [16, 33, 69, 139, 277, 563, 1151, 2305, 4551, 9263, 18_419, 32_768];
    let work = |n: u32| 680.0 * (f64::from(n.ilog2()) + f64::from(n.count_ones()));
    let points: Vec<Point> =
        sizes.iter().map(|n| Point { n: f64::from(*n), y: work(*n) }).collect();
    assert_eq!(fit(&points).unwrap().class, Class::Log);
}
