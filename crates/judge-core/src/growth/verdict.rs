//! What follows from a curve for the promise.
//!
//! A promise is broken only by what is certain: whatever could also be read the other way is
//! inconclusive, and says why.

use judge_protocol::{Component, Counts};

use super::Class;
use super::drift::{Timed, is_hidden, least, time_slope};
use super::fit::{
    By, Fit, POINTS_MIN, POOR, Point, TOLD_APART, WILD, fit, log_line, nearest, nearest_whole,
    upper, usable,
};
use super::report::{Curve, Dominant, Drift, Finding, Hidden, Model};

/// What an exercise promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// As the exercise writes it: `n`, `n * k`.
    pub text: String,
    /// Its class in the varied size.
    pub class: Class,
}

/// So much more than the promised power breaks the promise.
const EXCESS: f64 = 0.4;
/// So near to that border a slope alone decides nothing.
const NEAR: f64 = 0.2;
/// A class is only doubted in favour of a higher one when it errs more than this.
const DOUBTED: f64 = 0.015;

/// How often a finding of a kind was right on the half of the benchmark bank that thresholds were
/// set on: measured, not a formula's. `k` of `n` count as `(k + 1) / (n + 2)`, Laplace's rule of
/// succession, so that few findings give little confidence and none gives certainty.
/// `growth-bench --half tune` prints the counts.
mod confidence {
    /// A class explains the curve, and the next simpler one errs at least three times more: 299
    /// of 299.
    pub(super) const CLEAR: f64 = 0.997;
    /// A class explains the curve, but the next simpler one errs less than three times more: 5
    /// of 5.
    pub(super) const CLOSE: f64 = 0.86;
    /// No class explains the curve, so that its slope decides: 2 of 2.
    pub(super) const SLOPE: f64 = 0.75;
    /// Hidden work that two runs agree on: 5 of 5 broke their promise. The class was right twice.
    pub(super) const HIDDEN: f64 = 0.855;
    /// Faster than every power: 23 of 23.
    pub(super) const EXPONENTIAL: f64 = 0.96;
    /// Memory: 327 of 335.
    pub(super) const SPACE: f64 = 0.973;
    /// Time alone, a promise that is broken: 79 of 79.
    pub(super) const CLOCK_ABOVE: f64 = 0.988;
    /// Time alone, a promise that is kept: 133 of 177.
    pub(super) const CLOCK_KEPT: f64 = 0.749;
}

/// Time by counted work. `counts` stand beside `points`, one for each; `hidden` has one drift for
/// each independent run against the reference, `None` when there was none.
pub fn time_by_counts(
    promise: &Promise,
    points: &[Point],
    counts: &[Counts],
    hidden: Option<&[Drift]>,
) -> Curve {
    let Some(fit) = fit(points) else {
        return too_few(promise, points);
    };
    let mut curve = curve_of(promise, &fit);
    curve.finding = finding(promise.class, &fit);
    curve.confidence = confidence_of(&curve.finding, &fit);
    curve.dominant = dominant(points, counts);
    if let Some(runs) = hidden {
        add_hidden(&mut curve, runs);
    }
    curve
}

/// Time where nothing can be counted: CPU time over the reference's, on top of the promise.
pub fn time_by_clock(promise: &Promise, run: &[Timed]) -> Curve {
    let points: Vec<Point> =
        run.iter().map(|timed| Point { n: timed.n, y: timed.cpu_us }).collect();
    if usable(&points).len() < POINTS_MIN {
        return too_few(promise, &points);
    }
    let Some((slope, error)) = time_slope(run) else {
        return too_few(promise, &points);
    };
    let mut curve = blank(promise);
    let Some(degree) = promise.class.degree() else {
        // Nothing but n! outgrows such a promise, and time cannot tell the base of a power.
        curve.class = Some(promise.class);
        curve.finding = Finding::Kept;
        curve.confidence = Some(confidence::CLOCK_KEPT);
        return curve;
    };
    let found = nearest(degree + slope);
    // Within the promised power a clock sees no logarithm.
    let same = found.degree() == Some(degree);
    curve.class = Some(if same { promise.class } else { found });
    curve.exponent = (degree + slope).max(0.0);
    curve.exponent_error = Some(error);
    (curve.finding, curve.confidence) = if slope - 2.0 * error > EXCESS {
        (Finding::Above, Some(confidence::CLOCK_ABOVE))
    } else if slope + error < EXCESS {
        (Finding::Kept, Some(confidence::CLOCK_KEPT))
    } else {
        let why = "time grew faster than the reference's, but not by more than its noise";
        (Finding::Inconclusive(why.to_owned()), None)
    };
    if curve.finding == Finding::Above && same {
        // A slope beyond the border is more than the promised power, whichever is nearest.
        curve.class = Some(next_power(degree));
    }
    curve
}

/// The first power above one.
fn next_power(degree: f64) -> Class {
    let above = |class: &Class| class.degree().is_none_or(|other| other > degree + EXCESS);
    Class::ALL.into_iter().find(above).unwrap_or(Class::Fourth)
}

/// The value at another size, when the curve goes on as its class does: what ten times the
/// largest size would take. Infinite where no number holds it.
pub fn predict(curve: &Curve, n: f64, value: f64, to: f64) -> f64 {
    match (curve.class.unwrap_or(curve.promised_class), curve.base) {
        (Class::Exponential, Some(base)) => value * base.powf(to - n),
        (class, _) => value * (class.at(to) / class.at(n)),
    }
}

/// What follows for the promise.
pub(super) fn finding(promised: Class, fit: &Fit) -> Finding {
    let above = exceeds(fit.class, promised);
    let Some(border) = promised.degree().map(|degree| degree + EXCESS) else {
        return if above { Finding::Above } else { Finding::Kept };
    };
    match fit.by {
        By::Exponential => return Finding::Above,
        By::Slope if (fit.exponent - border).abs() <= NEAR.max(2.0 * fit.exponent_error) => {
            return Finding::Inconclusive(format!(
                "work jumps too much from size to size to tell {promised} from more"
            ));
        }
        By::Slope | By::Models => {}
    }
    if above && fit.by == By::Models {
        let kept = least_error(fit, |class| !exceeds(class, promised));
        // Where a curve jumps, so that no kept class explains it, a slope may tell.
        let steep = fit.exponent - 2.0 * fit.exponent_error > border;
        let told = |kept: &Model| kept.error > POOR && fit.error > WILD && steep;
        let near = |kept: &Model| kept.error < TOLD_APART * fit.error && !told(kept);
        if let Some(kept) = kept.filter(near) {
            return between(kept.class, fit.class);
        }
        // Where a curve wobbles, its slope has to agree.
        let jumps = if fit.error > WILD { fit.exponent_error } else { 0.0 };
        if fit.error > DOUBTED && fit.exponent - 2.0 * jumps < border - NEAR {
            return between(promised, fit.class);
        }
    }
    if !above && let Some(class) = doubt(promised, fit) {
        return between(fit.class, class);
    }
    if above {
        Finding::Above
    } else if fit.class.degree() == promised.degree() && fit.class.has_log() && !promised.has_log()
    {
        Finding::LogFactor
    } else {
        Finding::Kept
    }
}

/// A higher class that would break the promise and may be the true one.
fn doubt(promised: Class, fit: &Fit) -> Option<Class> {
    let rising = fit.rising.map(|rising| rising.class).filter(|class| exceeds(*class, promised));
    let higher = least_error(fit, |class| exceeds(class, promised))?;
    let kept = least_error(fit, |class| !exceeds(class, promised))?;
    let nearer = fit.error > DOUBTED && kept.error > TOLD_APART * higher.error;
    rising.or((nearer && fit.by == By::Models).then_some(higher.class))
}

fn between(lower: Class, higher: Class) -> Finding {
    Finding::Inconclusive(format!("it lies between {lower} and {higher}; larger sizes would tell"))
}

fn least_error(fit: &Fit, of: impl Fn(Class) -> bool) -> Option<Model> {
    let models = fit.models.iter().filter(|model| of(model.class));
    models.min_by(|one, other| one.error.total_cmp(&other.error)).copied()
}

/// Whether a class breaks a promise. Every power is below 2^n, and that below n!.
pub(super) fn exceeds(class: Class, promised: Class) -> bool {
    match (class.degree(), promised.degree()) {
        (Some(found), Some(promised)) => found > promised + EXCESS,
        (Some(_), None) => false,
        (None, Some(_)) => true,
        (None, None) => class > promised,
    }
}

fn confidence_of(finding: &Finding, fit: &Fit) -> Option<f64> {
    if matches!(finding, Finding::Inconclusive(_)) {
        return None;
    }
    Some(match fit.by {
        By::Exponential => confidence::EXPONENTIAL,
        By::Slope => confidence::SLOPE,
        By::Models if fit.margin >= TOLD_APART => confidence::CLEAR,
        By::Models => confidence::CLOSE,
    })
}

/// Adds what time showed beyond the counts. It decides only when two runs agree, and only upwards.
fn add_hidden(curve: &mut Curve, runs: &[Drift]) {
    let seen: Vec<&Drift> = runs.iter().filter(|run| is_hidden(run)).collect();
    let slope = seen.iter().map(|run| least(run)).fold(f64::INFINITY, f64::min);
    let Some(degree) = curve.class.and_then(Class::degree).filter(|_| slope.is_finite()) else {
        return;
    };
    let class = nearest(degree + slope);
    if curve.class >= Some(class) || class.degree() <= Some(degree) {
        return;
    }
    let above = exceeds(class, curve.promised_class);
    // Over the upper sizes less is left of what hides it. That names it, and accuses of nothing.
    let top = seen.iter().map(|run| run.top).fold(f64::INFINITY, f64::min).max(slope);
    let class = if above { nearest_whole(degree + top, 0.0) } else { class };
    if seen.len() >= 2 {
        let counted = curve.class.replace(class);
        curve.at_least = true;
        curve.hidden = counted.map(|counted_class| Hidden {
            counted_class,
            counted_exponent: curve.exponent,
            added_exponent: slope,
            upper_exponent: top,
        });
        curve.exponent += slope;
        if above {
            curve.finding = Finding::Above;
            curve.confidence = Some(confidence::HIDDEN);
        }
    } else if above && curve.finding != Finding::Above {
        let why = if runs.len() == 1 {
            "time grew faster than the counted work, which a second run has to confirm"
        } else {
            "time grew faster than the counted work, but not in every run"
        };
        curve.finding = Finding::Inconclusive(why.to_owned());
        curve.confidence = None;
    }
}

/// The component with most work at the largest size.
fn dominant(points: &[Point], counts: &[Counts]) -> Option<Dominant> {
    let at = |component: Component, counts: &Counts| {
        counts
            .parts()
            .into_iter()
            .find(|(other, _)| *other == component)
            .map_or(0, |(_, part)| part)
    };
    let largest = points.iter().zip(counts).max_by(|one, other| one.0.n.total_cmp(&other.0.n))?.1;
    // Of equal components the first in the list.
    let (component, part) = largest.parts().into_iter().rev().max_by_key(|(_, part)| *part)?;
    let parts: f64 = largest.parts().iter().map(|(_, part)| float(*part)).sum();
    let own: Vec<Point> = points
        .iter()
        .zip(counts)
        .map(|(point, counts)| Point { n: point.n, y: float(at(component, counts)) })
        .collect();
    let exponent = log_line(upper(&usable(&own), 8.0, 4)).map_or(0.0, |line| line.slope);
    (part > 0).then(|| Dominant { component, share: float(part) / parts, exponent })
}

#[expect(clippy::cast_precision_loss, reason = "a share needs no more than 53 bits")]
fn float(part: u64) -> f64 {
    part as f64
}

pub(super) fn curve_of(promise: &Promise, fit: &Fit) -> Curve {
    Curve {
        class: Some(fit.class),
        exponent: fit.exponent,
        base: fit.base,
        models: fit.models.clone(),
        ..blank(promise)
    }
}

pub(super) fn too_few(promise: &Promise, points: &[Point]) -> Curve {
    let reached = usable(points).len();
    let sizes = if reached == 1 { "size was" } else { "sizes were" };
    let why = format!("only {reached} {sizes} reached, of at least {POINTS_MIN}");
    Curve { finding: Finding::Inconclusive(why), ..blank(promise) }
}

fn blank(promise: &Promise) -> Curve {
    Curve {
        promised: promise.text.clone(),
        promised_class: promise.class,
        class: None,
        at_least: false,
        hidden: None,
        exponent: 0.0,
        exponent_error: None,
        base: None,
        finding: Finding::Kept,
        confidence: None,
        models: Vec::new(),
        dominant: None,
        predicted: None,
    }
}

/// How sure a verdict about memory is.
pub(super) fn space_confidence(finding: &Finding) -> Option<f64> {
    (!matches!(finding, Finding::Inconclusive(_))).then_some(confidence::SPACE)
}
