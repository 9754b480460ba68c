//! The tables of the whole account.

use judge_core::growth::{Quantity, Sample, SweepGrowth};
use judge_protocol::Counts;

use crate::escape::columns;
use crate::number::{size, thousands};
use crate::page::indented;
use crate::style::Style;
use crate::table::{Align, Table};

use super::found::{Found, Measure, as_float, value};
use super::words::{variable, whole};

/// A column: its title, and a text for each size.
struct Column {
    title: String,
    cells: Vec<String>,
}

impl Column {
    fn width(&self) -> usize {
        self.cells.iter().chain([&self.title]).map(|cell| columns(cell)).max().unwrap_or(0)
    }
}

const INDENT: usize = 6;
const GAP: usize = 2;

/// What was measured at each size. Columns in which nothing happened are left out; those that do
/// not fit go below, with the sizes again.
pub(super) fn samples(found: &Found<'_>, style: &Style) -> Vec<String> {
    let sweep = found.sweep;
    let sizes = Column {
        title: variable(sweep, style),
        cells: sweep.samples.iter().map(|sample| size(sample.n)).collect(),
    };
    let room = style.columns() - INDENT;
    let mut lines = Vec::new();
    let mut group: Vec<Column> = Vec::new();
    let mut used = sizes.width();
    for column in all_columns(found, style) {
        let width = GAP + column.width();
        if used + width > room && !group.is_empty() {
            lines.extend(table(&sizes, &group));
            lines.push(String::new());
            group.clear();
            used = sizes.width();
        }
        used += width;
        group.push(column);
    }
    lines.extend(table(&sizes, &group));
    lines
}

fn table(sizes: &Column, group: &[Column]) -> Vec<String> {
    let all: Vec<&Column> = [sizes].into_iter().chain(group).collect();
    let mut table = Table::new(vec![Align::Right; all.len()]);
    table.row(all.iter().map(|column| column.title.clone()));
    for row in 0..sizes.cells.len() {
        table.row(all.iter().map(|column| column.cells[row].clone()));
    }
    table.lines(GAP).iter().map(|line| indented(line, INDENT)).collect()
}

fn all_columns(found: &Found<'_>, style: &Style) -> Vec<Column> {
    let mut all: Vec<Column> =
        COUNTED.iter().filter_map(|(title, count)| counted(found.sweep, title, *count)).collect();
    let over = format!("{} promised", style.glyphs().over);
    all.extend(floats(found.sweep, "work", |sample| sample.work));
    all.extend(quotient(found, Measure::Work, &over));
    all.extend(floats(found.sweep, "worst operation", |sample| sample.worst_operation));
    all.extend(times(found.sweep, "CPU ms", |sample| sample.cpu_us));
    all.extend(times(found.sweep, "ref. ms", |sample| sample.reference_us));
    if all.iter().all(|column| column.title != "work") {
        all.extend(quotient(found, Measure::Cpu, &format!("CPU {over}")));
    }
    all.extend(floats(found.sweep, "peak bytes", |sample| value(sample, Measure::Bytes)));
    all
}

type Count = fn(&Counts) -> u64;

const COUNTED: [(&str, Count); 6] = [
    ("byte codes", |counts| counts.steps),
    ("compares", |counts| counts.compares),
    ("hashes", |counts| counts.hashes),
    ("bytes moved", |counts| counts.bytes_moved),
    ("allocated", |counts| counts.bytes_allocated),
    ("in builtins", |counts| counts.builtin_steps),
];

fn counted(sweep: &SweepGrowth, title: &str, count: Count) -> Option<Column> {
    let counts = sweep.samples.iter().map(|sample| sample.counts.as_ref().map(count));
    let happened = counts.clone().flatten().any(|count| count > 0);
    let cells = counts.map(|count| count.map(thousands).unwrap_or_default()).collect();
    happened.then(|| Column { title: title.to_owned(), cells })
}

type Value = fn(&Sample) -> Option<f64>;

fn floats(sweep: &SweepGrowth, title: &str, value: Value) -> Option<Column> {
    let values = sweep.samples.iter().map(value);
    let happened = values.clone().flatten().any(|value| value > 0.0);
    let cell = |value: Option<f64>| value.and_then(whole).map(thousands).unwrap_or_default();
    happened.then(|| Column { title: title.to_owned(), cells: values.map(cell).collect() })
}

/// Times in milliseconds, all with the same number of places.
fn times(sweep: &SweepGrowth, title: &str, value: Value) -> Option<Column> {
    let values = sweep.samples.iter().map(|sample| Some(value(sample)? / 1_000.0));
    let largest = values.clone().flatten().fold(0.0, f64::max);
    let places = if largest < 10.0 { 3 } else { 2 };
    let cell = |value: Option<f64>| value.map(|ms| format!("{ms:.places$}")).unwrap_or_default();
    (largest > 0.0).then(|| Column { title: title.to_owned(), cells: values.map(cell).collect() })
}

/// Measured over promised, as a multiple of that at the smallest size.
fn quotient(found: &Found<'_>, measure: Measure, title: &str) -> Option<Column> {
    let promised = |sample: &Sample| match found.quantity {
        Quantity::Time => sample.promised_time,
        Quantity::Space => found.curve.promised_class.at(as_float(sample.n)),
    };
    let quotient = |sample: &Sample| {
        let quotient = value(sample, measure)? / promised(sample);
        (quotient.is_finite() && quotient > 0.0).then_some(quotient)
    };
    let first = found.sweep.samples.iter().find_map(quotient)?;
    let cell = |sample| quotient(sample).map(|q| format!("{:.2}", q / first)).unwrap_or_default();
    let cells = found.sweep.samples.iter().map(cell).collect();
    Some(Column { title: title.to_owned(), cells })
}

/// `210`, `31,200`, `3.1 M`, `12 G`.
pub(super) fn short_count(count: f64) -> String {
    let places = |number: f64| usize::from(number < 9.95);
    let scaled = |unit: f64, name: &str| {
        let number = count / unit;
        format!("{number:.*} {name}", places(number))
    };
    match count {
        _ if count < 999_999.5 => thousands(whole(count).unwrap_or(0)),
        _ if count < 1e9 => scaled(1e6, "M"),
        _ if count < 1e12 => scaled(1e9, "G"),
        _ => scaled(1e12, "T"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_on_an_axis_are_short() {
        let shown = [0.0, 210.0, 31_200.0, 140_000.0, 3_100_000.0, 45e6, 1.2e9, 3e13];
        assert_eq!(
            shown.map(short_count).join(", "),
            "0, 210, 31,200, 140,000, 3.1 M, 45 M, 1.2 G, 30 T"
        );
    }
}
