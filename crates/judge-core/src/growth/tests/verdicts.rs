//! What follows from time that was measured, from hidden work, and over several sweeps.

use judge_protocol::{Component, Counts};

use crate::exercise::Per;
use crate::growth::{
    Class, Curve, Drift, Finding, Point, Promise, Quantity, Shown, SweepGrowth, Timed, predict,
    shown, time_by_clock, time_by_counts,
};

const SIZES: [f64; 9] = [33.0, 67.0, 131.0, 261.0, 517.0, 1031.0, 2055.0, 4101.0, 8209.0];

fn promise(class: Class) -> Promise {
    Promise { text: class.name().to_owned(), class }
}

fn points(work: impl Fn(f64) -> f64) -> Vec<Point> {
    SIZES.iter().map(|n| Point { n: *n, y: work(*n) }).collect()
}

fn by_counts(class: Class, work: impl Fn(f64) -> f64, hidden: Option<&[Drift]>) -> Curve {
    time_by_counts(&promise(class), &points(work), &[], hidden)
}

fn drift(slope: f64) -> Drift {
    Drift {
        own: slope,
        against_reference: slope + 0.05,
        own_error: 0.04,
        against_reference_error: 0.04,
        top: slope,
        runs: 1,
    }
}

#[test]
fn four_sizes_tell_nothing() {
    let curve = time_by_counts(&promise(Class::Linear), &points(|n| n * n)[..4], &[], None);
    let why = "only 4 sizes were reached, of at least 5";
    assert_eq!(curve.finding, Finding::Inconclusive(why.to_owned()));
    assert_eq!((curve.class, curve.confidence), (None, None));
}

#[test]
fn hidden_work_that_two_runs_see_breaks_the_promise() {
    let curve = by_counts(Class::Linear, |n| 9.0 * n, Some(&[drift(0.92), drift(0.81)]));
    assert_eq!((curve.class, curve.at_least), (Some(Class::Square), true));
    assert_eq!(curve.finding, Finding::Above);
    let hidden = curve.hidden.unwrap();
    assert_eq!(hidden.counted_class, Class::Linear);
    assert!((hidden.counted_exponent - 1.0).abs() < 1e-6, "{hidden:?}");
    assert!((curve.exponent - 1.81).abs() < 1e-6);
    assert!((hidden.added_exponent - 0.81).abs() < 1e-6);
}

#[test]
fn hidden_work_is_named_by_the_upper_sizes() {
    let late = Drift { top: 0.95, ..drift(0.6) };
    let curve = by_counts(Class::Linear, |n| 9.0 * n, Some(&[late, late]));
    assert_eq!((curve.class, &curve.finding), (Some(Class::Square), &Finding::Above));
    let roots = by_counts(Class::Linear, |n| 9.0 * n, Some(&[drift(0.5), drift(0.5)]));
    assert_eq!(roots.class, Some(Class::LinearSqrt));
    // What is named by them breaks no promise that the whole run does not.
    let kept = by_counts(Class::LinearSqrt, |n| 9.0 * n, Some(&[late, late]));
    assert_eq!(kept.finding, Finding::Kept, "{kept:?}");
}

#[test]
fn hidden_work_that_one_run_sees_is_inconclusive() {
    for runs in [&[drift(0.9)][..], &[drift(0.9), drift(0.1)]] {
        let curve = by_counts(Class::Linear, |n| 9.0 * n, Some(runs));
        assert!(matches!(curve.finding, Finding::Inconclusive(_)), "{curve:?}");
        assert_eq!((curve.class, curve.at_least), (Some(Class::Linear), false));
    }
}

#[test]
fn hidden_work_below_the_promise_breaks_nothing() {
    let curve = by_counts(Class::Square, |n| 9.0 * n, Some(&[drift(0.9), drift(0.9)]));
    assert_eq!((curve.class, curve.finding), (Some(Class::Square), Finding::Kept));
    let none = by_counts(Class::Linear, |n| 9.0 * n, Some(&[drift(0.1)]));
    assert_eq!((none.class, none.finding), (Some(Class::Linear), Finding::Kept));
}

#[test]
fn the_component_with_most_work_is_named_with_its_own_exponent() {
    let counts = |n: u64| Counts { steps: 12 * n, bytes_moved: n * n, ..Counts::default() };
    let sizes = SIZES.map(|n| counts(super::integer(n)));
    let work: Vec<Point> =
        SIZES.iter().zip(&sizes).map(|(n, counts)| Point { n: *n, y: counts.work() }).collect();
    let curve = time_by_counts(&promise(Class::Linear), &work, &sizes, None);
    let dominant = curve.dominant.unwrap();
    assert_eq!(dominant.component, Component::BytesMoved);
    assert!(dominant.share > 0.9 && (dominant.exponent - 2.0).abs() < 0.01, "{dominant:?}");
}

fn clock(time: impl Fn(f64) -> f64) -> Curve {
    let timed =
        |n: &f64| Timed { n: *n, work: 0.0, cpu_us: time(*n), reference_us: 0.2 * n, promised: *n };
    time_by_clock(&promise(Class::Linear), &SIZES.iter().map(timed).collect::<Vec<_>>())
}

#[test]
fn a_clock_tells_powers_apart_and_nothing_else() {
    let noise = |n: f64| 1.0 + 0.2 * (n * 12.9898).sin();
    let square = clock(|n| 0.01 * n * n * noise(n));
    assert_eq!((square.class, square.finding), (Some(Class::Square), Finding::Above));
    assert!(square.exponent_error.is_some());
    let linear = clock(|n| 0.5 * n * noise(n));
    assert_eq!((linear.class, linear.finding), (Some(Class::Linear), Finding::Kept));
    assert_eq!(clock(|n| n * n.log2() * noise(n)).finding, Finding::Kept);
    let between = clock(|n| n.powf(1.42) * noise(n)).finding;
    assert!(matches!(between, Finding::Inconclusive(_)), "{between:?}");
}

#[test]
fn a_prediction_follows_the_class() {
    let near = |left: f64, right: f64| (left / right - 1.0).abs() < 0.05;
    let square = by_counts(Class::Linear, |n| n * n, None);
    assert!(near(predict(&square, 1000.0, 5.0, 10_000.0), 500.0));
    let mut power = square;
    (power.class, power.base) = (Some(Class::Exponential), Some(3.0));
    assert!(near(predict(&power, 10.0, 2.0, 14.0), 162.0));
    assert!(predict(&power, 10.0, 2.0, 1e9).is_infinite());
}

fn sweep(time: Curve, space: Option<Curve>) -> SweepGrowth {
    SweepGrowth {
        per: Per::Call,
        name: "random".to_owned(),
        vary: "n".to_owned(),
        samples: Vec::new(),
        ended: String::new(),
        time,
        space,
        ratio: None,
        drift: None,
        hot_lines: Vec::new(),
    }
}

#[test]
fn the_worst_quantity_is_shown() {
    let kept = || by_counts(Class::Linear, |n| 9.0 * n, None);
    let log = || by_counts(Class::Linear, |n| n * n.log2(), None);
    let square = || by_counts(Class::Linear, |n| n * n, None);
    let cube = || by_counts(Class::Linear, |n| n * n * n, None);
    let at = |sweep, quantity| Some(Shown { sweep, quantity });
    assert_eq!(shown(&[]), None);
    assert_eq!(shown(&[sweep(kept(), None), sweep(kept(), None)]), at(0, Quantity::Time));
    assert_eq!(shown(&[sweep(kept(), None), sweep(log(), None)]), at(1, Quantity::Time));
    let space = sweep(kept(), Some(cube()));
    assert_eq!(shown(&[sweep(log(), None), space.clone()]), at(1, Quantity::Space));
    assert_eq!(shown(&[space.clone(), sweep(square(), None)]), at(1, Quantity::Time));
    assert_eq!(shown(&[sweep(square(), None), sweep(cube(), None)]), at(1, Quantity::Time));
}
