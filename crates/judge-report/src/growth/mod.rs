//! Growth of time and memory, drawn: the words, the strip, the chart, and the whole account.

mod canvas;
mod chart;
mod explain;
mod found;
mod strip;
mod tables;
mod words;

pub(crate) use chart::{amount, chart};
pub use explain::explain_growth;
pub(crate) use found::{
    Found, Measure, Point, above, as_float, beside, deciding, find, is_inconclusive, is_log_factor,
    noticed,
};
pub(crate) use strip::strip;
pub(crate) use words::{
    by_time_alone, cause, class_column, finding, hidden, instead, measured, name, order,
    promised_order, ratio, remark, sizes, twice, uncounted, untold, variable,
};
