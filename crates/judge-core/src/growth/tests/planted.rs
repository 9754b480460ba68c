//! Curves with a planted class that something disturbs: terms that start late, terms that are
//! taken off, small steps. How often each is called what it is.

use super::{Random, climb, ladder, points};
use crate::growth::{Class, fit};

/// A disturbed curve: its work at a size.
type Work = Box<dyn FnMut(f64) -> f64>;

const RUNS: u64 = 200;

/// How many of the curves have one of these classes, of [`RUNS`].
fn called(
    (promised, max): (Class, i64),
    classes: &[Class],
    curve: impl Fn(&mut Random) -> Work,
) -> usize {
    let found = (0..RUNS).map(|seed| {
        let mut random = Random(seed * 7919 + 5);
        let rungs = climb(&ladder(16, max, promised, seed), curve(&mut random));
        fit(&points(&rungs)).unwrap().class
    });
    let found: Vec<Class> = found.collect();
    let right = found.iter().filter(|class| classes.contains(class)).count();
    println!("{right} of {RUNS} are {classes:?}");
    right
}

/// Work with steps of at most this share, as tables and stacks of blocks have.
fn stepped(share: f64, random: &mut Random, work: impl Fn(f64) -> f64 + 'static) -> Work {
    let phase = random.unit();
    Box::new(move |n| {
        let step = (n.log2() * 2.0 + phase).fract() - 0.5;
        32.0 + work(n) * (1.0 + share * step)
    })
}

/// A line of which a part starts at some small size: blocks beyond 512 bytes, numbers beyond a
/// digit.
fn late_line(random: &mut Random) -> Work {
    let (each, start) = (random.range(6.0, 20.0), random.magnitude(40.0, 2000.0));
    let late = each * random.range(0.05, 0.6);
    stepped(0.01, random, move |n| each * n + late * (n - start).max(0.0))
}

#[test]
fn a_line_with_a_part_that_starts_late_shows_no_logarithm() {
    let right = called((Class::Linear, 32_768), &[Class::Linear], late_line);
    assert!(right * 100 >= 98 * 200, "{right}");
}

#[test]
fn a_square_with_a_part_that_starts_late_shows_no_logarithm() {
    let late_square = |random: &mut Random| {
        let (each, start) = (random.range(2.0, 9.0), random.magnitude(20.0, 100.0));
        let late = each * random.range(0.05, 0.6);
        stepped(0.01, random, move |n| {
            each * n * n + late * (n * n - start * start).max(0.0) + 9.0 * n
        })
    };
    let right = called((Class::Square, 4096), &[Class::Square], late_square);
    assert!(right * 100 >= 96 * 200, "{right}");
}

#[test]
fn a_loop_that_leaves_out_the_first_steps_shows_no_logarithm() {
    let triangle = |random: &mut Random| {
        let (each, out) = (random.range(2.0, 9.0), random.range(2.0, 12.0));
        stepped(0.0, random, move |n| each * (n - out) * (n - out) / 2.0)
    };
    let right = called((Class::Square, 4096), &[Class::Square], triangle);
    assert!(right * 100 >= 99 * 200, "{right}");
    let line = |random: &mut Random| {
        let (each, out) = (random.range(4.0, 30.0), random.range(2.0, 14.0));
        stepped(0.0, random, move |n| each * (n - out))
    };
    let right = called((Class::Linear, 32_768), &[Class::Linear], line);
    assert!(right * 100 >= 99 * 200, "{right}");
}

#[test]
fn a_true_logarithm_stays_seen() {
    for (share, wobble) in [(0.3, 0.0), (0.4, 0.01), (0.7, 0.01)] {
        let sorted = move |random: &mut Random| {
            let each = random.range(4.0, 20.0);
            // At a thousand a logarithm is ten.
            let log = each * share / (1.0 - share) / 10.0;
            stepped(wobble, random, move |n| each * n + log * n * n.log2())
        };
        let right = called((Class::Linear, 32_768), &[Class::LinearLog], sorted);
        assert!(right * 100 >= 97 * 200, "{share} {wobble}: {right}");
    }
    let square = |random: &mut Random| {
        let (each, share) = (random.range(1.0, 5.0), random.range(0.1, 0.5));
        stepped(0.005, random, move |n| each * n * n * n.log2() * share + each * n * n)
    };
    let right = called((Class::Square, 4096), &[Class::SquareLog], square);
    assert!(right * 100 >= 90 * 200, "{right}");
}

#[test]
fn a_sort_without_its_first_levels_is_n_log_n() {
    let levels = |random: &mut Random| {
        let (each, out) = (random.range(4.0, 20.0), random.range(0.5, 2.5));
        stepped(0.0, random, move |n| each * n * (n.log2() - out))
    };
    for promised in [Class::Linear, Class::LinearLog] {
        let right = called((promised, 32_768), &[Class::LinearLog], levels);
        assert!(right * 100 >= 99 * 200, "{promised}: {right}");
    }
}

#[test]
fn a_square_that_shows_late_is_no_half_power() {
    let late = |random: &mut Random| {
        let (line, from) = (random.range(10.0, 60.0), random.magnitude(30.0, 200.0));
        // Both are equal at `from`.
        stepped(0.02, random, move |n| line * n + line * n * n / from)
    };
    let right = called((Class::Linear, 4096), &[Class::Square], late);
    assert!(right * 100 >= 97 * 200, "{right}");
    let roots = |random: &mut Random| {
        let (line, root) = (random.range(2.0, 20.0), random.range(2.0, 9.0));
        stepped(0.02, random, move |n| line * n + root * n * n.sqrt())
    };
    let right = called((Class::Linear, 32_768), &[Class::LinearSqrt], roots);
    assert!(right * 100 >= 95 * 200, "{right}");
}
