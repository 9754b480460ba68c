//! Memory against its promise.
//!
//! Containers grow in steps: a dictionary doubles, a small set grows fourfold, and each holds both
//! tables while it does. A curve of peaks is therefore a staircase around its class, up to four
//! times too high. A supple sum of terms follows stairs closely and means nothing, so each class
//! has few terms here, and a higher power has to explain much more than a lower one.

use super::Class;
use super::fit::{By, Fit, POINTS_MIN, Point, fit, log_line, upper, usable};
use super::nnls::nnls;
use super::report::{Curve, Finding, Model};
use super::verdict::{Promise, curve_of, exceeds, finding, space_confidence, too_few};

/// Bytes that are added to each peak: a few numbers and frames more or less matter little then.
const SMALL: f64 = 512.0;
/// Growth below this is none: numbers beyond a word, a frame more.
const FAINT: f64 = 256.0;
/// Unless it is more than this for each unit of a small size.
const FAINT_EACH: f64 = 6.0;
/// Numbers up to this exist already; each above takes bytes of its own, so that lists of them
/// have a kink there.
const CACHED: f64 = 256.0;
/// Within this error a curve is a straight line, and its growth real however faint: bits, bytes.
const STRAIGHT: f64 = 0.002;
/// Within this error a class explains a curve of bytes, and no stairs show.
const SMOOTH: f64 = 0.03;
/// A logarithm or a half power is only believed within this error.
const EXACT: f64 = 0.02;
/// A class is only believed where simpler ones err this many times more.
const SEEN: f64 = 3.0;
/// Growth is only believed where a constant errs this many times more: stairs are no lines.
const GROWTH_SEEN: f64 = 1.5;
/// A logarithm alone is a small thing, and two classes away from a line.
const LOG_SEEN: f64 = 2.0;
/// A curve with a smaller slope than this over more than [`FLAT_SPAN`] is flat.
const FLAT: f64 = 0.15;
const FLAT_SPAN: f64 = 32.0;
/// A slope that is this much steeper than a whole power is that of the next one.
const STEEPER: f64 = 0.5;
/// A slope that is this much steeper than the promised power breaks the promise.
const EXCESS: f64 = 0.4;
/// Errors below this are rounding.
const ROUNDING: f64 = 1e-6;

/// Memory: peaks of bytes above the inputs.
pub fn space(promise: &Promise, points: &[Point]) -> Curve {
    let raised: Vec<Point> =
        points.iter().map(|point| Point { y: point.y.max(0.0) + SMALL, ..*point }).collect();
    let raised = usable(&raised);
    let Some(fit) = fit(&raised).map(|fit| of_bytes(fit, &raised)) else {
        return too_few(promise, &raised);
    };
    let mut curve = curve_of(promise, &fit);
    curve.finding = match fit.by {
        By::Exponential => finding(promise.class, &fit),
        By::Models | By::Slope => finding_of_bytes(promise.class, &fit),
    };
    curve.confidence = space_confidence(&curve.finding);
    curve
}

/// The fit of a curve of bytes, where the one for work is too supple.
fn of_bytes(fit: Fit, points: &[Point]) -> Fit {
    if fit.by == By::Exponential {
        return fit;
    }
    let wide = upper(points, 64.0, POINTS_MIN + 1);
    let solved = Solved::all(wide);
    let slopes = slopes(points);
    let exponent = slopes.iter().copied().reduce(f64::min).unwrap_or(fit.exponent);
    let steepest = slopes.into_iter().reduce(f64::max).unwrap_or(fit.exponent);
    let class = if is_straight(points) {
        Class::Linear
    } else if is_faint(points) {
        Class::Constant
    } else if exponent < FLAT && span(wide) > FLAT_SPAN {
        solved.flat()
    } else {
        solved.class(exponent, steepest)
    };
    let error = solved.error(class);
    let simpler = Class::ALL.into_iter().filter(|other| *other < class);
    let simpler = simpler.map(|other| solved.error(other)).fold(f64::INFINITY, f64::min);
    let by = if error <= SMOOTH { By::Models } else { By::Slope };
    let margin = simpler / error.max(ROUNDING);
    Fit { class, exponent, error, margin, models: solved.0, by, rising: None, ..fit }
}

/// Whether the bytes grow by no more than numbers and frames do.
fn is_faint(points: &[Point]) -> bool {
    let bytes = || points.iter().map(|point| point.y);
    let growth = bytes().fold(0.0, f64::max) - bytes().fold(f64::INFINITY, f64::min);
    let largest = points.last().map_or(0.0, |point| point.n);
    growth < FAINT.min(FAINT_EACH * largest)
}

/// Whether the bytes grow in an exact line, however little that is.
fn is_straight(points: &[Point]) -> bool {
    let error = error_with(&[], |n| n, points);
    error <= STRAIGHT && error_of(Class::Constant, points) > 10.0 * error.max(STRAIGHT)
}

/// How many times the smallest size the largest is.
fn span(points: &[Point]) -> f64 {
    let ends = points.first().zip(points.last());
    ends.map_or(1.0, |(first, last)| last.n / first.n)
}

/// The slopes over parts of the sizes: one stair too many at an end makes some of them too steep.
fn slopes(points: &[Point]) -> Vec<f64> {
    let parts = [(256.0, POINTS_MIN + 2), (32.0, POINTS_MIN), (8.0, POINTS_MIN)];
    let lines = parts.map(|(span, at_least)| log_line(upper(points, span, at_least)));
    lines.into_iter().flatten().map(|line| line.slope).collect()
}

/// The error of each power of `n`, with and without a logarithm, simplest first.
struct Solved(Vec<Model>);

impl Solved {
    fn all(points: &[Point]) -> Self {
        let powers = Class::ALL.into_iter().filter(|class| class.degree().is_some());
        Self(powers.map(|class| Model { class, error: error_of(class, points) }).collect())
    }

    fn error(&self, class: Class) -> f64 {
        self.0.iter().find(|model| model.class == class).map_or(f64::INFINITY, |model| model.error)
    }

    /// The class of a curve that hardly grows over many sizes.
    fn flat(&self) -> Class {
        let log = self.error(Class::Log);
        let seen = log <= EXACT && self.error(Class::Constant) > SEEN * log;
        if seen { Class::Log } else { Class::Constant }
    }

    /// The class: a whole power, unless the curve is exact enough to show more.
    fn class(&self, slope: f64, steepest: f64) -> Class {
        let whole = self.whole(slope, steepest);
        let error = self.error(whole);
        let [constant, log, sqrt] =
            [Class::Constant, Class::Log, Class::Sqrt].map(|class| self.error(class));
        if constant <= GROWTH_SEEN * error && slope < EXCESS {
            Class::Constant
        } else if log <= EXACT && constant > SEEN * log && error > LOG_SEEN * log {
            Class::Log
        } else if sqrt <= EXACT && log > SEEN * sqrt && error > SEEN * sqrt {
            Class::Sqrt
        } else {
            self.finer(whole)
        }
    }

    /// The lowest whole power that the next one does not better by much, and that no slope denies.
    fn whole(&self, slope: f64, steepest: f64) -> Class {
        let mut lowest = Class::Linear;
        for next in [Class::Square, Class::Cube, Class::Fourth] {
            let beyond = |slope: f64, by: f64| lowest.degree().is_some_and(|d| slope > d + by);
            let enough = (SEEN * self.error(next)).max(SMOOTH);
            let better = self.error(lowest) > enough && beyond(steepest, EXCESS);
            if !better && !beyond(slope, STEEPER) {
                break;
            }
            lowest = next;
        }
        lowest
    }

    /// A logarithm beside a whole power, or half a power less, where it is plain to see.
    fn finer(&self, whole: Class) -> Class {
        let candidates = match whole {
            Class::Linear => [Class::LinearLog, Class::LinearLog],
            Class::Square => [Class::LinearSqrt, Class::SquareLog],
            _ => return whole,
        };
        let plain = |class: &Class| {
            let own = SEEN * self.error(*class);
            own <= SEEN * EXACT
                && self.error(whole) > own.max(EXACT)
                && self.error(Class::Linear) > own
        };
        candidates.into_iter().find(plain).unwrap_or(whole)
    }
}

/// What containers have below the leading term: rows have heads, large numbers bodies.
fn lower_terms(class: Class) -> Vec<fn(f64) -> f64> {
    let large: fn(f64) -> f64 = |n| (n - CACHED).max(0.0);
    let large_squares: fn(f64) -> f64 = |n| n * (n - CACHED).max(0.0);
    let linear: fn(f64) -> f64 = |n| n;
    let square: fn(f64) -> f64 = |n| n * n;
    match class {
        Class::Constant | Class::Log | Class::Sqrt | Class::Exponential | Class::Factorial => {
            vec![]
        }
        Class::Linear => vec![large],
        Class::LinearLog | Class::LinearSqrt => vec![linear],
        Class::Square => vec![linear, large_squares],
        Class::SquareLog | Class::Cube | Class::Fourth => vec![linear, square],
    }
}

/// The relative error of a class.
fn error_of(class: Class, points: &[Point]) -> f64 {
    error_with(&lower_terms(class), |n| class.at(n), points)
}

/// The relative error of a constant with these terms.
fn error_with(lower: &[fn(f64) -> f64], leading: impl Fn(f64) -> f64, points: &[Point]) -> f64 {
    let relative = |term: &dyn Fn(f64) -> f64| -> Vec<f64> {
        points.iter().map(|point| term(point.n) / point.y).collect()
    };
    let mut columns = vec![relative(&|_| 1.0)];
    columns.extend(lower.iter().map(|lower| relative(lower)));
    // For a constant that is the first column again, which the fit leaves out.
    columns.push(relative(&leading));
    nnls(&columns, &vec![1.0; points.len()]).error
}

/// What follows for the promise: it is broken where no class that keeps it comes near the curve,
/// or where its slope says so too.
fn finding_of_bytes(promised: Class, fit: &Fit) -> Finding {
    let above = exceeds(fit.class, promised);
    let Some(degree) = promised.degree() else {
        return if above { Finding::Above } else { Finding::Kept };
    };
    let kept = fit.models.iter().filter(|model| !exceeds(model.class, promised));
    let kept = kept.map(|model| model.error).fold(f64::INFINITY, f64::min);
    let steep = fit.exponent > degree + EXCESS;
    let clear = kept > SEEN * fit.error.max(ROUNDING);
    if above && (steep || clear) {
        Finding::Above
    } else if above || steep {
        Finding::Inconclusive(format!(
            "memory grows in steps too large to tell {promised} from more"
        ))
    } else if fit.class.degree() == Some(degree) && fit.class.has_log() && !promised.has_log() {
        Finding::LogFactor
    } else {
        Finding::Kept
    }
}
