//! Growth of time and memory: which sizes to measure, which class the measured work has, and what
//! follows for the promise. Pure and deterministic.

mod class;
mod drift;
mod fit;
mod ladder;
mod line;
mod nnls;
mod promise;
mod report;
mod shown;
mod solve;
mod space;
#[cfg(test)]
mod tests;
mod verdict;

pub use class::Class;
pub use drift::{Timed, drift, is_hidden, time_slope};
pub use fit::{By, Fit, POINTS_MIN, Point, Rising, class_of, fit};
pub use ladder::{Effort, Ended, Ladder, Reached, Rung};
pub use promise::Formula;
pub use report::{
    Curve, Dominant, Drift, Finding, Growth, Hidden, HotLine, Method, Model, Predicted, Quantity,
    Ratio, Sample, Shown, SweepGrowth,
};
pub use shown::shown;
pub use space::space;
pub use verdict::{Promise, predict, time_by_clock, time_by_counts};
