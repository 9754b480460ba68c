//! What was found out about growth, as data for every face.

use judge_protocol::{Component, Counts};
use serde::{Deserialize, Serialize};

use super::Class;
use crate::exercise::Per;

/// Growth of time and memory over all sweeps of an exercise.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Growth {
    /// How it was measured.
    pub method: Method,
    /// Each sweep, in the exercise's order.
    pub sweeps: Vec<SweepGrowth>,
    /// Which sweep and which quantity decide, worst first; `None` when nothing was measured.
    pub shown: Option<Shown>,
    /// Wall time of it all, in microseconds.
    pub wall_us: u64,
}

impl Growth {
    /// The quantity that decides, and what was found of it.
    pub fn decisive(&self) -> Option<(Quantity, &Finding)> {
        let Shown { sweep, quantity } = self.shown?;
        let sweep = self.sweeps.get(sweep)?;
        let curve = match quantity {
            Quantity::Time => &sweep.time,
            Quantity::Space => sweep.space.as_ref()?,
        };
        Some((quantity, &curve.finding))
    }
}

impl SweepGrowth {
    /// Whether time or memory grows faster than promised.
    pub fn is_above(&self) -> bool {
        self.curves().any(|curve| curve.finding == Finding::Above)
    }

    /// Time, and memory where something is known of it.
    pub fn curves(&self) -> impl Iterator<Item = &Curve> {
        std::iter::once(&self.time).chain(&self.space)
    }
}

/// The quantity that decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shown {
    /// The sweep's position, from 0.
    pub sweep: usize,
    /// Time or memory.
    pub quantity: Quantity,
}

/// What grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Work, or CPU time where work cannot be counted.
    Time,
    /// Peak of allocated bytes above the inputs.
    Space,
}

/// How growth was measured.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Method {
    /// Work was counted inside the interpreter; CPU time against the reference checked it.
    Counts,
    /// CPU time against the reference alone.
    Time {
        /// Why nothing could be counted: `PyPy offers no counters`.
        why: String,
    },
}

/// Growth over one sweep.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SweepGrowth {
    /// The sweep's name.
    pub name: String,
    /// The varied size: `n`, `k`.
    pub vary: String,
    /// What the promise of time is about.
    pub per: Per,
    /// Each size that was measured, ascending.
    pub samples: Vec<Sample>,
    /// Why the ladder of sizes ended, a phrase: `300,000 byte codes reached`.
    pub ended: String,
    /// Time.
    pub time: Curve,
    /// Memory; `None` when nothing is promised, or when it could not be counted.
    pub space: Option<Curve>,
    /// CPU time over the reference's at the largest size where both were timed.
    pub ratio: Option<Ratio>,
    /// How time over work drifted against the reference; `None` when it was not timed.
    pub drift: Option<Drift>,
    /// Lines of the candidate's source with the most work, most first; filled when a promise is
    /// broken.
    pub hot_lines: Vec<HotLine>,
}

/// One size.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sample {
    /// The varied size.
    pub n: i64,
    /// What the promise says at this size, time; in arbitrary units.
    pub promised_time: f64,
    /// Likewise, space.
    pub promised_space: Option<f64>,
    /// What was counted.
    pub counts: Option<Counts>,
    /// Work in units: byte codes and their like.
    pub work: Option<f64>,
    /// The work of the most expensive single operation, in units.
    pub worst_operation: Option<f64>,
    /// Peak of memory above the inputs, in bytes.
    pub peak_bytes: Option<u64>,
    /// Least CPU time, in microseconds.
    pub cpu_us: Option<f64>,
    /// Least CPU time of the reference.
    pub reference_us: Option<f64>,
}

/// One quantity against its promise.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Curve {
    /// The promise as the exercise writes it: `n`, `n * k`.
    pub promised: String,
    /// Its class in the varied size.
    pub promised_class: Class,
    /// The class that was found; `None` when too little was measured.
    pub class: Option<Class>,
    /// Whether it may be more: hidden work is only seen from outside.
    pub at_least: bool,
    /// What made it that; `None` where the class is that of the counts.
    pub hidden: Option<Hidden>,
    /// Slope of its logarithm over the logarithm of the size, at the upper end.
    pub exponent: f64,
    /// Standard error of that; `None` when it was counted: then there is none.
    pub exponent_error: Option<f64>,
    /// For `2^n`: the base.
    pub base: Option<f64>,
    /// What follows.
    pub finding: Finding,
    /// How often such a finding was right on programs of known growth, 0 to 1.
    pub confidence: Option<f64>,
    /// Every class that was considered, simplest first.
    pub models: Vec<Model>,
    /// The component with most work at the largest size.
    pub dominant: Option<Dominant>,
    /// What ten times the largest size would take.
    pub predicted: Option<Predicted>,
}

/// Work that no counter sees, added to what was counted.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hidden {
    /// The class of the counted work alone; the models are its.
    pub counted_class: Class,
    /// Its exponent.
    pub counted_exponent: f64,
    /// By so much more the exponent of time is, at least: the least slope of all runs.
    pub added_exponent: f64,
    /// By so much more over the upper sizes, where less is left of what hides it: the class above
    /// a promise is named by this.
    pub upper_exponent: f64,
}

/// What follows from a curve.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", content = "why")]
pub enum Finding {
    /// It grows as promised, or slower.
    Kept,
    /// It grows by a logarithm more than promised: a remark.
    LogFactor,
    /// It grows faster than promised.
    Above,
    /// It cannot be told, for this reason, a phrase: `only 4 sizes were reached`.
    Inconclusive(String),
}

/// A class that was considered.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Model {
    /// Which one.
    pub class: Class,
    /// Root mean square of its relative error.
    pub error: f64,
}

/// The component with most work.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dominant {
    /// Which one.
    pub component: Component,
    /// Its share of all work at the largest size, 0 to 1.
    pub share: f64,
    /// Its own exponent.
    pub exponent: f64,
}

/// What a larger size would take.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Predicted {
    /// The size.
    pub n: i64,
    /// CPU time in microseconds, or bytes.
    pub value: f64,
}

/// CPU time over the reference's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ratio {
    /// The size.
    pub n: i64,
    /// The quotient.
    pub value: f64,
    /// The least and the largest quotient over the rounds.
    pub low: f64,
    /// See `low`.
    pub high: f64,
}

/// How time over work drifted.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drift {
    /// Slope of log (time / work) over log size.
    pub own: f64,
    /// The same over the reference's time by its promised class.
    pub against_reference: f64,
    /// Standard errors of both.
    pub own_error: f64,
    /// See `own_error`.
    pub against_reference_error: f64,
    /// The smaller of both slopes over the upper half of the sizes: where hidden work starts late,
    /// it shows there.
    pub top: f64,
    /// How many independent runs were looked at.
    pub runs: u32,
}

/// A line of the candidate's source.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HotLine {
    /// The line, from 1.
    pub line: u32,
    /// Its share of all work at the largest size, 0 to 1.
    pub work_share: f64,
    /// Its share of all bytes allocated, 0 to 1.
    pub bytes_share: f64,
}
