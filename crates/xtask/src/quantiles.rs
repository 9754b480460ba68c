//! What is said of many figures.

use std::fmt;

/// Figures in order.
#[derive(Clone, Debug)]
pub(crate) struct Quantiles {
    sorted: Vec<f64>,
}

impl Quantiles {
    /// Of these figures.
    pub(crate) fn of(figures: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = figures.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        Self { sorted }
    }

    /// The figure that this share of all does not exceed; 0 when there are none.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a position in a list that fits into memory"
    )]
    pub(crate) fn at(&self, share: f64) -> f64 {
        let position = (share * self.sorted.len() as f64).ceil() as usize;
        self.sorted.get(position.max(1) - 1).or(self.sorted.last()).copied().unwrap_or(0.0)
    }

    /// How many they are.
    pub(crate) fn count(&self) -> usize {
        self.sorted.len()
    }

    /// The largest.
    pub(crate) fn max(&self) -> f64 {
        self.at(1.0)
    }
}

impl fmt::Display for Quantiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, p50, p99) = (self.sorted.len(), self.at(0.5), self.at(0.99));
        write!(f, "n {n}, p50 {p50:.1}, p99 {p99:.1}, max {:.1}", self.max())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantile_is_a_figure_that_was_seen() {
        let told = |n: u32| Quantiles::of((1..=n).rev().map(f64::from)).to_string();
        assert_eq!(told(100), "n 100, p50 50.0, p99 99.0, max 100.0");
        assert_eq!(told(1), "n 1, p50 1.0, p99 1.0, max 1.0");
        assert_eq!(told(0), "n 0, p50 0.0, p99 0.0, max 0.0");
    }
}
