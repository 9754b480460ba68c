//! Curves whose class is known.

mod containers;
mod ladders;
mod planted;
mod shapes;
mod simulation;
mod verdicts;

use super::{Class, Effort, Ladder, Point, Reached, Rung};

/// SplitMix64, to 0..1.
pub(super) struct Random(pub(super) u64);

impl Random {
    #[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
    pub(super) fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(super) fn range(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Evenly over the orders of magnitude.
    pub(super) fn magnitude(&mut self, low: f64, high: f64) -> f64 {
        self.range(low.ln(), high.ln()).exp()
    }
}

/// A ladder as usual.
pub(super) fn ladder(min: i64, max: i64, promised: Class, seed: u64) -> Ladder {
    Ladder { min, max, promised, effort: Effort::Normal, seed }
}

/// Climbs a ladder with this work; a size with more than fifty million units is stopped.
pub(super) fn climb(ladder: &Ladder, mut work: impl FnMut(f64) -> f64) -> Vec<Rung> {
    let mut rungs: Vec<Rung> = Vec::new();
    while let Ok(n) = ladder.next(&rungs) {
        assert!(rungs.len() < 40, "{ladder:?} has no end: {rungs:?}");
        let work = work(float(n));
        let steps = integer(work);
        let cpu_us = steps / 20;
        let counted = Reached::Counted { steps, work, bytes: 0, input_bytes: 0, cpu_us };
        rungs.push(Rung { n, reached: if work < 5e7 { counted } else { Reached::Stopped } });
    }
    rungs
}

/// The counted points.
pub(super) fn points(rungs: &[Rung]) -> Vec<Point> {
    let point = |rung: &Rung| match rung.reached {
        Reached::Counted { work, .. } => Some(Point { n: float(rung.n), y: work }),
        Reached::Stopped => None,
    };
    rungs.iter().filter_map(point).collect()
}

#[expect(clippy::cast_precision_loss, reason = "sizes are small")]
pub(super) fn float(n: i64) -> f64 {
    n as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates")]
pub(super) fn integer(work: f64) -> u64 {
    work as u64
}
