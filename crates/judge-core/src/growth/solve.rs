//! One class fitted to a curve: its leading term over lower ones, with the least relative error.

use super::Class;
use super::fit::{ADEQUATE, Point};
use super::nnls::{Solution, nnls, partly_free};

/// A curve is taken for exact below this error.
pub(super) const EXACT: f64 = 0.005;
/// A squared logarithm has to explain a curve this closely; it resembles a small power too much.
const SQUARED: f64 = 0.015;
/// Where lower terms are taken off, the leading one is at most this many times what is left.
const TAKEN_OFF_MAX: f64 = 3.0;
/// Lower terms are only taken off where so many points are left over.
const TO_SPARE: usize = 3;
/// So many sizes lie above the one at which a part may start.
const ABOVE_START: usize = 3;

/// One class, fitted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Solved {
    pub(super) class: Class,
    pub(super) error: f64,
    /// Of the leading term at the largest size.
    pub(super) share: f64,
    /// Whether lower terms may be negative.
    pub(super) is_less: bool,
    /// Points beyond what the columns need to pass through all of them.
    pub(super) freedom: usize,
}

/// The terms below the leading one that a class may have besides a constant.
fn lower_terms(class: Class) -> &'static [Class] {
    match class {
        Class::Constant | Class::Log | Class::Exponential | Class::Factorial => &[],
        Class::Sqrt | Class::Linear => &[Class::Log],
        Class::LinearLog | Class::LinearSqrt => &[Class::Linear],
        Class::Square => &[Class::Linear, Class::LinearLog],
        Class::SquareLog | Class::Cube => &[Class::Linear, Class::Square],
        Class::Fourth => &[Class::Linear, Class::Square, Class::Cube],
    }
}

/// The terms that may be taken off the leading one: `n log n - n` is the work of a sort, and
/// `n^2 - k n` that of a loop which leaves out the first `k`.
fn taken_off(class: Class) -> Option<&'static [Class]> {
    match class {
        Class::Linear => Some(&[]),
        Class::LinearLog | Class::Square => Some(&[Class::Linear]),
        Class::SquareLog => Some(&[Class::Linear, Class::Square]),
        Class::Constant
        | Class::Log
        | Class::Sqrt
        | Class::LinearSqrt
        | Class::Cube
        | Class::Fourth
        | Class::Exponential
        | Class::Factorial => None,
    }
}

/// Every power of `n`, with and without a logarithm, simplest first.
pub(super) fn solve_all(points: &[Point]) -> Vec<Solved> {
    let powers = Class::ALL.into_iter().filter(|class| class.degree().is_some());
    powers.map(|class| solve(class, points)).collect()
}

/// Fits one class. One with a logarithm may also have its square (`n log^2 n`): that is no class
/// of its own here, and must not be taken for a higher power. Lower terms may be taken off where
/// that makes the fit exact.
pub(super) fn solve(class: Class, points: &[Point]) -> Solved {
    let plain = solve_with(class, |n| class.at(n), points);
    if plain.error > EXACT
        && let Some(less) = less(class, points).filter(|less| less.error <= EXACT)
    {
        return less;
    }
    if !class.has_log() || plain.error <= ADEQUATE {
        return plain;
    }
    let squared = solve_with(class, |n| class.at(n) * Class::Log.at(n), points);
    if squared.error <= SQUARED { squared } else { plain }
}

fn solve_with(class: Class, leading: impl Fn(f64) -> f64, points: &[Point]) -> Solved {
    let mut columns = vec![column(&|_| 1.0, points)];
    columns.extend(lower_terms(class).iter().map(|lower| column(&|n| lower.at(n), points)));
    if class != Class::Constant {
        columns.push(column(&leading, points));
    }
    solved(class, &columns, &nnls(&columns, &vec![1.0; points.len()]))
}

/// The class with lower terms taken off it; `None` where it has none, where there are too few
/// points, or where hardly anything would be left of it.
fn less(class: Class, points: &[Point]) -> Option<Solved> {
    let lower = taken_off(class)?;
    let mut columns = vec![column(&|_| 1.0, points)];
    columns.extend(lower.iter().map(|lower| column(&|n| lower.at(n), points)));
    let free = columns.len();
    columns.push(column(&|n| class.at(n), points));
    let found = solved(class, &columns, &partly_free(&columns, free, &vec![1.0; points.len()]));
    (found.freedom >= TO_SPARE && found.share > 0.0 && found.share <= TAKEN_OFF_MAX)
        .then_some(Solved { is_less: true, ..found })
}

fn solved(class: Class, columns: &[Vec<f64>], solution: &Solution) -> Solved {
    let leading = columns.iter().zip(&solution.weights).next_back();
    let share =
        leading.map_or(0.0, |(column, weight)| column.last().copied().unwrap_or_default() * weight);
    let points = columns.first().map_or(0, Vec::len);
    let freedom = points.saturating_sub(columns.len());
    Solved { class, error: solution.error, share, is_less: false, freedom }
}

/// A term relative to the curve.
fn column(term: &dyn Fn(f64) -> f64, points: &[Point]) -> Vec<f64> {
    points.iter().map(|point| term(point.n) / point.y).collect()
}

/// The least error.
pub(super) fn least(solved: &[Solved]) -> f64 {
    solved.iter().map(|each| each.error).fold(f64::INFINITY, f64::min)
}

/// The error of a line or a square where a part of its work starts at one of the sizes, or where
/// the first steps are left out; `None` for other classes.
pub(super) fn error_if_late(class: Class, points: &[Point]) -> Option<f64> {
    if !matches!(class, Class::Linear | Class::Square) {
        return None;
    }
    let less = less(class, points).map_or(f64::INFINITY, |less| less.error);
    let starts = points.len().saturating_sub(ABOVE_START);
    // At each of the sizes, and halfway to the next.
    let starts = points[..starts].windows(2).flat_map(|pair| {
        let [low, high] = [pair[0].n, pair[1].n];
        [(low * high).sqrt(), high]
    });
    let late = starts.map(|start| {
        let from = class.at(start);
        let mut columns = vec![column(&|_| 1.0, points)];
        columns.extend(lower_terms(class).iter().map(|lower| column(&|n| lower.at(n), points)));
        columns.push(column(&|n| class.at(n), points));
        columns.push(column(&|n| (class.at(n) - from).max(0.0), points));
        nnls(&columns, &vec![1.0; points.len()]).error
    });
    Some(late.fold(less, f64::min))
}

/// The error of a square with no other term than a linear one, as half a power has.
pub(super) fn error_of_square(points: &[Point]) -> f64 {
    let terms = [Class::Constant, Class::Linear, Class::Square];
    let columns = terms.map(|term| column(&|n| term.at(n), points));
    nnls(&columns, &vec![1.0; points.len()]).error
}
