//! Which sweep and which quantity decide.

use super::report::{Curve, Finding, Quantity, Shown, SweepGrowth};

/// The worst: time above its promise, then memory, then what is inconclusive, then a logarithm
/// more, then what is kept. Of equals that with the largest excess of the exponent, then the
/// first. `None` when there is no sweep.
pub fn shown(sweeps: &[SweepGrowth]) -> Option<Shown> {
    let curves = sweeps.iter().enumerate().flat_map(|(sweep, growth)| {
        let time = (Shown { sweep, quantity: Quantity::Time }, &growth.time);
        let space = growth.space.as_ref();
        let space = space.map(|curve| (Shown { sweep, quantity: Quantity::Space }, curve));
        std::iter::once(time).chain(space)
    });
    let worse = |one: &(Shown, &Curve), other: &(Shown, &Curve)| {
        let rank = |(shown, curve): &(Shown, &Curve)| rank(shown.quantity, &curve.finding);
        rank(one).cmp(&rank(other)).then(excess(other.1).total_cmp(&excess(one.1)))
    };
    // Of equals `min_by` takes the first.
    curves.min_by(worse).map(|(shown, _)| shown)
}

fn rank(quantity: Quantity, finding: &Finding) -> u8 {
    match (finding, quantity) {
        (Finding::Above, Quantity::Time) => 0,
        (Finding::Above, Quantity::Space) => 1,
        (Finding::Inconclusive(_), _) => 2,
        (Finding::LogFactor, _) => 3,
        (Finding::Kept, Quantity::Time) => 4,
        (Finding::Kept, Quantity::Space) => 5,
    }
}

/// How far the exponent is above the promised power; a promise beyond every power has none.
fn excess(curve: &Curve) -> f64 {
    curve.promised_class.degree().map_or(f64::NEG_INFINITY, |degree| curve.exponent - degree)
}
