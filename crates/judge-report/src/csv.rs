//! The gradebook as a table for spreadsheets (RFC 4180).

use judge_core::grade::{Entry, Gradebook, Outcome, cases};
use judge_core::growth::Curve;

use crate::brief::brief;
use crate::escape::{visible, without_commands};

const COLUMNS: [&str; 17] = [
    "exercise",
    "submission",
    "verdict",
    "passes",
    "score",
    "points",
    "weight",
    "cases_right",
    "cases",
    "time_class",
    "time_exponent",
    "memory_class",
    "memory_exponent",
    "wall_seconds",
    "memory_bytes",
    "line",
    "message",
];

/// A line of names, then a line for each submission.
pub fn csv(book: &Gradebook) -> String {
    let names = COLUMNS.map(str::to_owned);
    let rows = std::iter::once(names).chain(book.entries.iter().map(row));
    rows.map(|row| line(&row)).collect()
}

/// A line of a table.
pub(crate) fn line(row: &[String]) -> String {
    let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
    without_commands(&cells.join(",")).into_owned() + "\r\n"
}

fn row(entry: &Entry) -> [String; 17] {
    let brief = brief(entry);
    let report = entry.report();
    let told =
        |tell: &dyn Fn(&judge_core::report::Report) -> String| report.map(tell).unwrap_or_default();
    let growth = report.and_then(|report| report.growth.as_ref());
    let sweep = growth.and_then(|growth| growth.sweeps.get(growth.shown?.sweep));
    let (time, memory) =
        (sweep.map(|sweep| &sweep.time), sweep.and_then(|sweep| sweep.space.as_ref()));
    let verdict = match &entry.outcome {
        Outcome::Judged { report } => report.verdict.name(),
        Outcome::Fault { .. } => "not_judged_for_a_fault",
        Outcome::NotJudged => "not_judged",
    };
    [
        entry.exercise.clone(),
        entry.submission.expose().to_owned(),
        verdict.to_owned(),
        if entry.passes { "yes" } else { "no" }.to_owned(),
        entry.score.to_string(),
        entry.points.to_string(),
        entry.rules.weight.to_string(),
        told(&|report| cases(report).0.to_string()),
        told(&|report| cases(report).1.to_string()),
        class(time),
        exponent(time),
        class(memory),
        exponent(memory),
        told(&|report| {
            format!("{}.{:06}", report.usage.wall_us / 1_000_000, {
                report.usage.wall_us % 1_000_000
            })
        }),
        told(&|report| report.usage.memory_bytes.to_string()),
        brief.place.map(|place| place.line.to_string()).unwrap_or_default(),
        brief.message,
    ]
}

fn class(curve: Option<&Curve>) -> String {
    let class = curve.and_then(|curve| curve.class);
    class.map(|class| class.name().to_owned()).unwrap_or_default()
}

fn exponent(curve: Option<&Curve>) -> String {
    let curve = curve.filter(|curve| curve.class.is_some() && curve.exponent.is_finite());
    curve.map(|curve| format!("{:.2}", curve.exponent)).unwrap_or_default()
}

/// A cell. One that a spreadsheet would take for a formula begins with an apostrophe, and what
/// would act elsewhere is made visible.
fn quoted(cell: &str) -> String {
    let cell = visible(cell);
    let number = cell.starts_with('-') && cell.parse::<f64>().is_ok();
    let acts = cell.starts_with(['=', '+', '-', '@']) && !number;
    let cell = if acts { format!("'{cell}") } else { cell };
    if cell.contains([',', '"']) || cell.contains(char::is_whitespace) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}
