//! Which class a curve of exact counts has.
//!
//! Counts carry no noise, so there is nothing to average away. For each class the curve is put
//! together from a constant, the class's lower terms and its leading term, none of them negative,
//! with the least relative error; the simplest class that explains the curve is its class.

use super::Class;
use super::line::{Line, line};
use super::report::Model;
use super::solve::{EXACT, Solved, error_if_late, error_of_square, least, solve, solve_all};

/// One measured size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The size.
    pub n: f64,
    /// What was measured there: work, or bytes.
    pub y: f64,
}

/// What decided on the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The error of each class.
    Models,
    /// The slope alone: no class explains the curve.
    Slope,
    /// It grows faster than every power.
    Exponential,
}

/// The class of a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The class.
    pub class: Class,
    /// Slope of the logarithm over the logarithm of the size, at the upper end.
    pub exponent: f64,
    /// Standard error of the exponent: how much the curve jumps about it.
    pub exponent_error: f64,
    /// Root mean square of the class's relative error.
    pub error: f64,
    /// The error of the next simpler class over that; infinite when there is none.
    pub margin: f64,
    /// The base, when the class is [`Class::Exponential`].
    pub base: Option<f64>,
    /// Every power of `n`, with and without a logarithm, simplest first.
    pub models: Vec<Model>,
    /// What decided.
    pub by: By,
    /// A higher power that starts to show, but is not certain enough to name the class.
    pub rising: Option<Rising>,
}

/// A higher power that starts to show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rising {
    /// Its class.
    pub class: Class,
    /// Its share of the curve at the largest size, 0 to 1.
    pub share: f64,
}

/// Fewer sizes than this tell nothing.
pub const POINTS_MIN: usize = 5;
/// A class whose relative error is this small explains the curve.
pub(super) const ADEQUATE: f64 = 0.03;
/// So does one whose error is at most this many times the least.
const NEAR_BEST: f64 = 2.0;
/// With a larger error no class explains the curve.
pub(super) const POOR: f64 = 0.12;
/// A logarithm is only believed when the class without it errs this many times more.
const LOG_SEEN: f64 = 2.0;
/// And this many times more where a part of it may start late.
const LATE_SEEN: f64 = 1.25;
/// Half a power is only believed where a whole one does not err this many times less.
const HALF_SEEN: f64 = 1.5;
/// A slope that is this much above half a power is none: lower terms only make it less.
const HALF_SLOPE: f64 = 0.1;
/// A curve that errs more than this from every class jumps.
pub(super) const WILD: f64 = 0.05;
/// Classes are told apart when one errs this many times more than the other.
pub(super) const TOLD_APART: f64 = 3.0;
/// A higher power is only believed in an exact curve that every lower one misses this much more.
const HIGHER_SEEN: f64 = 5.0;
/// A power with a smaller share of the largest size does not matter there.
const SHARE_MIN: f64 = 0.08;
/// A term that changes the curve by less than this does not matter.
const FAINT: f64 = 0.012;
/// But it raises the suspicion of a higher power in an exact curve.
const SUSPECT: f64 = 0.006;
/// A curve that a class explains this closely before it bends has that class.
const BEND: f64 = 0.002;
/// Errors below this are rounding.
const ROUNDING: f64 = 1e-6;

/// The class of a curve; `None` for fewer than five usable points. Points below size 1 or without
/// a positive value are left out; of several at one size the last counts.
pub fn fit(points: &[Point]) -> Option<Fit> {
    let points = usable(points);
    if points.len() < POINTS_MIN {
        return None;
    }
    let wide = Fitted::new(upper(&points, 64.0, 6));
    // The more a curve jumps, the more of it a slope needs.
    let span = if wide.least() > WILD { 64.0 } else { 8.0 };
    let top = log_line(upper(&points, span, 4))?;
    if let Some(base) = exponential(&points) {
        let class = if is_factorial(&points) { Class::Factorial } else { Class::Exponential };
        return Some(Fit {
            class,
            exponent: top.slope,
            exponent_error: top.error,
            error: 0.0,
            margin: f64::INFINITY,
            base: (class == Class::Exponential).then_some(base),
            models: models(&wide.solved),
            by: By::Exponential,
            rising: None,
        });
    }
    let narrower = || {
        [16.0, 8.0]
            .map(|span| Fitted::new(upper(&points, span, POINTS_MIN)))
            .into_iter()
            .find(|fitted| fitted.least() <= POOR)
    };
    let explained = if wide.least() <= POOR { Some(wide.clone()) } else { narrower() };
    Some(match explained {
        Some(fitted) => {
            let fit = explained_by(&fitted, top);
            if is_bend(fit.class, &points) {
                without_log(&fitted.solved, fit)
            } else if fit.class == Class::Constant && climbs(&points) {
                by_slope(&wide.solved, top, &points)
            } else {
                fit
            }
        }
        None => by_slope(&wide.solved, top, &points),
    })
}

/// The usable points, ascending.
pub(super) fn usable(points: &[Point]) -> Vec<Point> {
    let mut usable: Vec<Point> = points
        .iter()
        .copied()
        .filter(|point| point.n >= 1.0 && point.y > 0.0 && (point.n * point.y).is_finite())
        .collect();
    usable.sort_by(|one, other| one.n.total_cmp(&other.n));
    usable.dedup_by(|later, earlier| {
        let same = later.n.total_cmp(&earlier.n).is_eq();
        if same {
            *earlier = *later;
        }
        same
    });
    usable
}

/// The points from a part of the largest size on, and in any case so many of the largest.
pub(super) fn upper(points: &[Point], span: f64, at_least: usize) -> &[Point] {
    let top = points.last().map_or(0.0, |point| point.n);
    let first = points.partition_point(|point| point.n * span < top);
    &points[first.min(points.len().saturating_sub(at_least))..]
}

/// The line through the logarithms of sizes and values.
pub(super) fn log_line(points: &[Point]) -> Option<Line> {
    line(&points.iter().map(|point| (point.n.ln(), point.y.ln())).collect::<Vec<_>>())
}

fn models(solved: &[Solved]) -> Vec<Model> {
    solved.iter().map(|each| Model { class: each.class, error: each.error }).collect()
}

/// Points with every class fitted to them.
#[derive(Clone)]
struct Fitted<'a> {
    points: &'a [Point],
    /// Simplest first.
    solved: Vec<Solved>,
}

impl<'a> Fitted<'a> {
    fn new(points: &'a [Point]) -> Self {
        Self { points, solved: solve_all(points) }
    }

    fn least(&self) -> f64 {
        least(&self.solved)
    }

    /// The position of the simplest class that explains the curve.
    fn simplest(&self) -> usize {
        let solved = &self.solved;
        let enough = (NEAR_BEST * self.least()).max(ADEQUATE);
        let at = solved.iter().position(|each| each.error <= enough).unwrap_or(solved.len() - 1);
        // A logarithm less has the class just before.
        let without = at.saturating_sub(1);
        let seen = solved[without].error > LOG_SEEN * solved[at].error;
        if solved[at].class.has_log() && !(seen && self.is_no_late_start(at)) {
            return without;
        }
        if solved[at].class == Class::LinearSqrt && self.is_square_instead(at) {
            return solved.iter().position(|each| each.class == Class::Square).unwrap_or(at);
        }
        // Beside a long linear part a logarithm is small, yet plain to see in an exact curve.
        let with = solved.get(at + 1).filter(|next| next.class.has_log());
        let exact = with.is_some_and(|next| {
            let missed = solved[at].error > HIGHER_SEEN * next.error.max(ROUNDING);
            next.error <= EXACT && solved[at].error > FAINT && missed
        });
        if exact && self.is_no_late_start(at + 1) { at + 1 } else { at }
    }

    /// Whether a logarithm explains the curve better than the class without it does when a part
    /// of its work may start late, as that of blocks beyond some length does.
    fn is_no_late_start(&self, with_log: usize) -> bool {
        let with = self.solved[with_log];
        let late = error_if_late(self.solved[with_log.saturating_sub(1)].class, self.points);
        late.is_none_or(|late| late > ADEQUATE || late > LATE_SEEN * with.error)
    }

    /// Whether a whole power with no more terms explains a curve better than half a power.
    fn is_square_instead(&self, half: usize) -> bool {
        let square = error_of_square(self.points);
        square <= ADEQUATE && HALF_SEEN * square < self.solved[half].error
    }
}

/// The class of a curve that at least one class explains.
fn explained_by(fitted: &Fitted<'_>, top: Line) -> Fit {
    let solved = &fitted.solved;
    let simplest = fitted.simplest();
    let lower = up_to(solved, solved[simplest].class);
    let higher = higher(solved, solved[simplest]);
    let (chosen, rising) = match higher {
        // With points to spare, and where all else is off by more than does not matter.
        Some(at) if solved[at].freedom >= 3 && least(&lower) > FAINT => (at, None),
        Some(at) => (simplest, Some(Rising { class: solved[at].class, share: solved[at].share })),
        None => (simplest, None),
    };
    fit_of(solved, chosen, top, By::Models, rising)
}

/// A higher power that explains an exact curve which the chosen class, and every other below it,
/// only comes near: 12 n + n^2 / 5000 is within a few hundredths of a line for a long time.
/// What is taken off a power bends it into any shape, also that of a line which flattens.
fn higher(solved: &[Solved], chosen: Solved) -> Option<usize> {
    let enough = (NEAR_BEST * least(solved)).clamp(EXACT / 2.0, EXACT);
    solved.iter().position(|each| {
        let missed = (HIGHER_SEEN * each.error).max(ROUNDING);
        each.class.degree() > chosen.class.degree()
            && !each.is_less
            && each.error <= enough
            && each.share >= SHARE_MIN
            && least(&up_to(solved, chosen.class)) >= missed.max(SUSPECT)
            && solved
                .iter()
                .all(|other| other.class.degree() >= each.class.degree() || other.error >= missed)
    })
}

/// The classes whose power is at most that of one of them.
fn up_to(solved: &[Solved], class: Class) -> Vec<Solved> {
    solved.iter().filter(|each| each.class.degree() <= class.degree()).copied().collect()
}

/// Whether the class without its logarithm is exact up to a part of the largest size: a curve
/// that bends up there, where numbers outgrow a digit, shows no logarithm.
fn is_bend(class: Class, points: &[Point]) -> bool {
    let Some(without) = class.has_log().then(|| nearest(class.degree().unwrap_or(0.0))) else {
        return false;
    };
    let largest = points.last().map_or(0.0, |point| point.n);
    let below = &points[..points.partition_point(|point| point.n * 8.0 <= largest)];
    // Two orders of magnitude in which a logarithm could not hide.
    let long = below.first().zip(below.last()).is_some_and(|(low, high)| high.n > 100.0 * low.n);
    without != Class::Constant && long && solve(without, below).error <= BEND
}

/// Whether a curve that jumps from size to size climbs a logarithm over all of them.
fn climbs(points: &[Point]) -> bool {
    let [log, constant] = [Class::Log, Class::Constant].map(|class| solve(class, points).error);
    constant > POOR && constant > LOG_SEEN * log
}

/// The same fit with the class that has no logarithm.
fn without_log(solved: &[Solved], fit: Fit) -> Fit {
    let at = solved.iter().position(|each| each.class == fit.class).unwrap_or(1).max(1) - 1;
    Fit { class: solved[at].class, error: solved[at].error, margin: 1.0, ..fit }
}

/// The class that is nearest to the slope, where no class explains the curve.
fn by_slope(solved: &[Solved], top: Line, points: &[Point]) -> Fit {
    let nearest = nearest_whole(top.slope, top.error);
    let nearest = if nearest == Class::Constant && climbs(points) { Class::Log } else { nearest };
    let chosen = solved.iter().position(|each| each.class == nearest).unwrap_or(0);
    fit_of(solved, chosen, top, By::Slope, None)
}

fn fit_of(solved: &[Solved], chosen: usize, top: Line, by: By, rising: Option<Rising>) -> Fit {
    let Solved { class, error, .. } = solved[chosen];
    let simpler = chosen.checked_sub(1).map(|at| solved[at].error);
    let margin = simpler.map_or(f64::INFINITY, |simpler| simpler / error.max(ROUNDING));
    Fit {
        class,
        exponent: top.slope,
        exponent_error: top.error,
        error,
        margin,
        base: None,
        models: models(solved),
        by,
        rising,
    }
}

/// The class without a logarithm whose power is nearest.
pub(super) fn nearest(exponent: f64) -> Class {
    let distance = |class: &Class| class.degree().map_or(f64::INFINITY, |d| (d - exponent).abs());
    Class::ALL
        .into_iter()
        .filter(|class| !class.has_log())
        .min_by(|one, other| distance(one).total_cmp(&distance(other)))
        .unwrap_or(Class::Constant)
}

/// Likewise, and a whole power where the slope lies too far above half of one: lower terms only
/// make a slope less.
pub(super) fn nearest_whole(exponent: f64, error: f64) -> Class {
    let class = nearest(exponent);
    let Some(degree) = class.degree().filter(|degree| degree.fract() > 0.0) else { return class };
    let beyond = exponent - 2.0 * error > degree + HALF_SLOPE;
    if beyond { nearest(degree + 0.5) } else { class }
}

/// A slope beyond this may be exponential.
pub(super) const STEEP: f64 = 3.6;
/// A slope beyond this is.
const STEEPEST: f64 = 6.0;

/// The base, when the curve grows faster than every power.
fn exponential(points: &[Point]) -> Option<f64> {
    let top = upper(points, 2.0, 4);
    let in_n = line(&by_size(top, |n| n))?;
    let in_log = log_line(top)?;
    let slope = in_log.slope;
    let straighter = 2.0 * in_n.residual < in_log.residual;
    (slope > STEEPEST || slope > STEEP && straighter).then(|| in_n.slope.exp())
}

/// Whether the logarithm follows that of `n!` rather than a line.
fn is_factorial(points: &[Point]) -> bool {
    let top = upper(points, 2.0, 4);
    let factorial = line(&by_size(top, |n| Class::Factorial.at(n.min(150.0)).ln()));
    let (Some(factorial), Some(straight)) = (factorial, line(&by_size(top, |n| n))) else {
        return false;
    };
    factorial.slope > 0.6 && factorial.residual < straight.residual / 2.0
}

fn by_size(points: &[Point], of: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    points.iter().map(|point| (of(point.n), point.y.ln())).collect()
}

/// The class whose curve is nearest to exact values: those of a promise that is a formula, `n * k`
/// with a fixed `k`, over the varied size.
pub fn class_of(values: &[Point]) -> Class {
    if let Some(fit) = fit(values) {
        return fit.class;
    }
    let points = usable(values);
    match (points.first(), points.last()) {
        (Some(first), Some(last)) if last.n > first.n => {
            nearest((last.y / first.y).ln() / (last.n / first.n).ln())
        }
        _ => Class::Constant,
    }
}
