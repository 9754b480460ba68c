//! Many random curves, and how often each is called what it is.

use super::{Random, climb, ladder, points};
use crate::growth::{Class, Finding, Promise, fit, time_by_counts};

pub(super) const POWERS: [Class; 10] = [
    Class::Constant,
    Class::Log,
    Class::Sqrt,
    Class::Linear,
    Class::LinearLog,
    Class::LinearSqrt,
    Class::Square,
    Class::SquareLog,
    Class::Cube,
    Class::Fourth,
];

/// A curve of this class that spends the usual budget at some size, where its leading term has at
/// least `share` of the work; the rest are lower terms.
pub(super) fn curve(
    class: Class,
    share: f64,
    wobble: f64,
    random: &mut Random,
) -> impl FnMut(f64) -> f64 + use<> {
    let (low, high) = top_sizes(class);
    let top = random.magnitude(low, high);
    let work = if class.degree() < Some(0.9) { random.magnitude(200.0, 3e4) } else { 3e5 };
    let share = random.range(share, 1.0);
    let mut terms: Vec<(Class, f64)> = vec![(class, work * share / class.at(top))];
    let lower: Vec<Class> = POWERS.into_iter().filter(|lower| *lower < class).collect();
    // As in programs, most of the rest is one power lower, and little of it is a constant.
    let near = |lower: &Class| lower.degree() >= class.degree().map(|degree| degree - 1.0);
    let weight = |lower: &Class| if near(lower) && lower.degree() > Some(0.6) { 1.0 } else { 0.03 };
    let parts: Vec<f64> = lower.iter().map(|each| weight(each) * random.unit().powi(3)).collect();
    let all = parts.iter().sum::<f64>().max(1e-9);
    for (lower, part) in lower.iter().zip(parts) {
        terms.push((*lower, work * (1.0 - share) * part / all / lower.at(top)));
    }
    let mut noise = Random(integer_seed(random));
    move |n| {
        let work: f64 = terms.iter().map(|(class, weight)| weight * class.at(n)).sum();
        work * (1.0 + wobble * (2.0 * noise.unit() - 1.0)) + 5.0
    }
}

/// The sizes at which a curve of a class may spend the budget.
fn top_sizes(class: Class) -> (f64, f64) {
    match class {
        Class::Constant | Class::Log | Class::Sqrt => (32767.0, 32768.0),
        Class::Linear | Class::LinearLog => (3000.0, 32768.0),
        Class::LinearSqrt => (500.0, 5000.0),
        Class::Square | Class::SquareLog => (120.0, 1500.0),
        Class::Cube => (25.0, 130.0),
        Class::Fourth | Class::Exponential | Class::Factorial => (14.0, 40.0),
    }
}

/// The smallest and the largest size of a sweep for a class.
pub(super) fn sizes(class: Class) -> (i64, i64) {
    if class.degree() > Some(2.2) { (4, 300) } else { (16, 32768) }
}

fn integer_seed(random: &mut Random) -> u64 {
    super::integer(random.unit() * 1e15)
}

/// What became of many curves of one class, against every promise in turn.
#[derive(Debug, Default)]
struct Tally {
    exact: u32,
    degree: u32,
    /// Promises that the class keeps, and how many of them were called broken.
    kept: u32,
    falsely_above: u32,
    /// Promises that the class breaks, and how many of them were called kept, or inconclusive.
    broken: u32,
    missed: u32,
    unsure: u32,
}

const RUNS: u32 = 200;

fn tally(class: Class, share: f64, wobble: f64) -> Tally {
    let mut tally = Tally::default();
    let (min, max) = sizes(class);
    for run in 0..RUNS {
        let seed = u64::from(run);
        let mut random = Random(seed * 7919 + 17);
        let promised = POWERS[run as usize % POWERS.len()];
        let ladder = ladder(min, max, promised, seed);
        let points = points(&climb(&ladder, curve(class, share, wobble, &mut random)));
        let fit = fit(&points).unwrap();
        tally.exact += u32::from(fit.class == class);
        tally.degree += u32::from(fit.class.degree() == class.degree());
        let promise = Promise { text: promised.name().to_owned(), class: promised };
        let finding = time_by_counts(&promise, &points, &[], None).finding;
        if class.degree() > promised.degree() {
            tally.broken += 1;
            tally.missed += u32::from(matches!(finding, Finding::Kept | Finding::LogFactor));
            tally.unsure += u32::from(matches!(finding, Finding::Inconclusive(_)));
        } else {
            tally.kept += 1;
            tally.falsely_above += u32::from(finding == Finding::Above);
        }
    }
    tally
}

/// The table is printed for those who change a threshold: `cargo test -p judge-core
/// random_curves -- --nocapture`.
fn table(share: f64, wobble: f64) -> Tally {
    println!("leading term {share} of the work or more, wobble {wobble}");
    let mut sum = Tally::default();
    for class in POWERS {
        let each = tally(class, share, wobble);
        println!("  {:10} {each:?}", class.name());
        sum.exact += each.exact;
        sum.degree += each.degree;
        sum.kept += each.kept;
        sum.falsely_above += each.falsely_above;
        sum.broken += each.broken;
        sum.missed += each.missed;
        sum.unsure += each.unsure;
    }
    println!("  {:10} {sum:?}", "all");
    sum
}

#[test]
fn random_curves_with_a_strong_leading_term_are_called_what_they_are() {
    let all = table(0.7, 0.0);
    assert!(all.degree * 100 >= 98 * RUNS * 10, "{all:?}");
    assert!(all.exact * 100 >= 94 * RUNS * 10, "{all:?}");
    assert_eq!((all.falsely_above, all.missed), (0, 0), "{all:?}");
    assert!(all.unsure * 200 <= all.broken, "{all:?}");
}

#[test]
fn random_curves_with_a_weak_leading_term_are_rarely_missed() {
    let all = table(0.3, 0.0);
    assert_eq!(all.falsely_above, 0, "{all:?}");
    assert!(all.missed * 100 <= all.broken, "{all:?}");
    assert!(all.unsure * 25 <= all.broken, "{all:?}");
}

#[test]
fn random_curves_that_wobble_do_not_break_a_promise() {
    for (share, wobble) in [(0.5, 0.01), (0.7, 0.03), (0.7, 0.08), (0.7, 0.2), (0.7, 0.4)] {
        let all = table(share, wobble);
        assert!(all.falsely_above * 1000 <= all.kept, "{all:?}");
        assert!(all.missed * 20 <= all.broken, "{all:?}");
        assert!(wobble > 0.1 || all.missed == 0, "{all:?}");
    }
}
