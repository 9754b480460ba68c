//! Work that no counter sees: whether CPU time grows away from the counted work.
//!
//! Time is noisy, so it may only add to what was counted, and never alone: both ways of looking at
//! it must agree, well beyond their errors, and so must an independent second run.

use super::line::{Line, line};
use super::report::Drift;

/// One size that was timed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timed {
    /// The size.
    pub n: f64,
    /// The candidate's counted work, in units.
    pub work: f64,
    /// The candidate's CPU time, in microseconds.
    pub cpu_us: f64,
    /// The reference's CPU time, in microseconds.
    pub reference_us: f64,
    /// What the promise says at this size, in any unit.
    pub promised: f64,
}

/// Slopes below this are noise.
const SLOPE_MIN: f64 = 0.35;
/// And so are those that two standard errors bring below this.
const SLOPE_LOW: f64 = 0.15;
/// Fewer sizes than this show no drift.
const POINTS_MIN: usize = 4;

/// How time over work drifts in one run; `None` for fewer than four sizes. The reference's time is
/// taken over its promised class and not over its own work, else what is hidden in both would
/// cancel.
pub fn drift(run: &[Timed]) -> Option<Drift> {
    let own = slope(run, |timed| timed.cpu_us / timed.work)?;
    let over_reference =
        |timed: &Timed| timed.cpu_us / timed.work / (timed.reference_us / timed.promised);
    let against = slope(run, over_reference)?;
    let upper = &run[(run.len() / 2).min(run.len() - POINTS_MIN)..];
    let tops = [slope(upper, |timed| timed.cpu_us / timed.work), slope(upper, over_reference)];
    let least = own.slope.min(against.slope);
    Some(Drift {
        own: own.slope,
        against_reference: against.slope,
        own_error: own.error,
        against_reference_error: against.error,
        top: tops.into_iter().flatten().map(|line| line.slope).reduce(f64::min).unwrap_or(least),
        runs: 1,
    })
}

/// Whether the drift of one run is too large for noise. Another run has to agree.
pub fn is_hidden(drift: &Drift) -> bool {
    let low = (drift.own - 2.0 * drift.own_error)
        .min(drift.against_reference - 2.0 * drift.against_reference_error);
    least(drift) > SLOPE_MIN && low > SLOPE_LOW
}

/// The smaller of both slopes: what surely is hidden.
pub(super) fn least(drift: &Drift) -> f64 {
    drift.own.min(drift.against_reference)
}

/// Slope of log (time / reference) over log size, and its standard error: the time method, where
/// nothing can be counted. `None` for fewer than four sizes.
pub fn time_slope(run: &[Timed]) -> Option<(f64, f64)> {
    slope(run, |timed| timed.cpu_us / timed.reference_us).map(|line| (line.slope, line.error))
}

fn slope(run: &[Timed], quotient: impl Fn(&Timed) -> f64) -> Option<Line> {
    let points: Vec<(f64, f64)> = run
        .iter()
        .map(|timed| (timed.n.ln(), quotient(timed).ln()))
        .filter(|(n, quotient)| n.is_finite() && quotient.is_finite())
        .collect();
    if points.len() < POINTS_MIN { None } else { line(&points) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sizes 64 to 8192; time as given, counted work linear, reference linear.
    fn run(time: impl Fn(f64) -> f64) -> Vec<Timed> {
        let sizes = (6..14).map(|power| f64::from(1 << power));
        let timed =
            |n| Timed { n, work: 10.0 * n, cpu_us: time(n), reference_us: 0.3 * n, promised: n };
        sizes.map(timed).collect()
    }

    #[test]
    fn time_that_follows_work_hides_nothing() {
        let drift = drift(&run(|n| 0.5 * n)).unwrap();
        assert!(drift.own.abs() < 1e-9 && drift.against_reference.abs() < 1e-9);
        assert!(!is_hidden(&drift));
    }

    #[test]
    fn time_that_outgrows_work_is_hidden_work() {
        let quadratic = run(|n| 0.02 * n * n);
        let drift = drift(&quadratic).unwrap();
        assert!((least(&drift) - 1.0).abs() < 1e-9);
        assert!(is_hidden(&drift));
        assert!((time_slope(&quadratic).unwrap().0 - 1.0).abs() < 1e-9);
    }

    #[test]
    fn hidden_work_that_starts_late_is_steeper_over_the_upper_sizes() {
        let drift = drift(&run(|n| 2.0 * n + 0.002 * n * n)).unwrap();
        assert!(least(&drift) < 0.6 && drift.top > 0.7, "{drift:?}");
    }

    #[test]
    fn a_machine_that_slows_down_for_both_hides_nothing() {
        let mut slowing = run(|n| 0.5 * n.powf(1.5));
        for timed in &mut slowing {
            timed.reference_us *= timed.n.sqrt();
        }
        let drift = drift(&slowing).unwrap();
        assert!(drift.own > 0.4 && drift.against_reference.abs() < 1e-9);
        assert!(!is_hidden(&drift));
    }

    #[test]
    fn one_wild_time_hides_nothing() {
        let mut wild = run(|n| 0.5 * n);
        if let Some(last) = wild.last_mut() {
            last.cpu_us *= 20.0;
        }
        assert!(!is_hidden(&drift(&wild).unwrap()));
    }

    #[test]
    fn three_sizes_show_no_drift() {
        assert_eq!(drift(&run(|n| n)[..3]), None);
        let mut broken = run(|n| n);
        broken.iter_mut().take(6).for_each(|timed| timed.reference_us = 0.0);
        assert_eq!(drift(&broken), None);
    }
}
