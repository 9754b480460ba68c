//! A review for spreadsheets and for editors.

use judge_core::grade::Outcome;
use judge_core::growth::Class;
use judge_core::review::{Grown, Review, Standing};

use crate::brief::{brief, path};
use crate::csv;
use crate::escape::without_commands;

use super::cells;

const COLUMNS: [&str; 20] = [
    "rank",
    "submission",
    "verdict",
    "cases_right",
    "cases",
    "time_class",
    "time_exponent",
    "time_exponent_low",
    "time_exponent_high",
    "memory_class",
    "memory_exponent",
    "speed_ratio",
    "speed_ratio_low",
    "speed_ratio_high",
    "memory_bytes",
    "code_lines",
    "near_duplicates",
    "near_duplicate_share",
    "digest",
    "message",
];

/// A line of names, then a line for each submission, by rank (RFC 4180).
pub fn review_csv(review: &Review) -> String {
    let names = COLUMNS.map(str::to_owned);
    let rows = review.standings.iter().enumerate().map(|(at, standing)| row(review, at, standing));
    std::iter::once(names).chain(rows).map(|row| csv::line(&row)).collect()
}

fn row(review: &Review, at: usize, standing: &Standing) -> [String; 20] {
    let verdict = match &standing.entry.outcome {
        Outcome::Judged { report } => report.verdict.name(),
        Outcome::Fault { .. } => "not_judged_for_a_fault",
        Outcome::NotJudged => "not_judged",
    };
    let class = |grown: &Option<Grown>| {
        let class = grown.as_ref().and_then(|grown| grown.class);
        class.map(Class::name).unwrap_or_default().to_owned()
    };
    let number = |number: Option<f64>| number.map(|n| format!("{n:.3}")).unwrap_or_default();
    let time = |part: fn(&Grown) -> Option<f64>| number(standing.time.as_ref().and_then(part));
    let near: Vec<(String, f64)> = review
        .near(at)
        .map(|(other, likeness)| (path(&review.standings[other].entry), likeness.share))
        .collect();
    let nearest = near.iter().map(|(_, share)| *share).reduce(f64::max);
    let names: Vec<String> = near.into_iter().map(|(name, _)| name).collect();
    [
        standing.rank.map(|rank| rank.to_string()).unwrap_or_default(),
        standing.entry.submission.expose().to_owned(),
        verdict.to_owned(),
        standing.cases_right.to_string(),
        standing.cases.to_string(),
        class(&standing.time),
        time(|grown| grown.exponent),
        time(|grown| grown.exponent_low),
        time(|grown| grown.exponent_high),
        class(&standing.memory),
        number(standing.memory.as_ref().and_then(|grown| grown.exponent)),
        number(standing.speed.map(|speed| speed.ratio)),
        number(standing.speed.map(|speed| speed.low)),
        number(standing.speed.map(|speed| speed.high)),
        standing.memory_bytes.map(|bytes| bytes.to_string()).unwrap_or_default(),
        standing.code_lines.to_string(),
        names.join("; "),
        number(nearest),
        standing.digest.clone().unwrap_or_default(),
        brief(&standing.entry).message,
    ]
}

/// A line for each submission, by rank, then one for each pair of near-duplicates.
pub fn review_concise(review: &Review) -> String {
    let mut lines: Vec<String> = Vec::new();
    for standing in &review.standings {
        let brief = brief(&standing.entry);
        let line = brief.place.map_or(1, |place| place.line);
        let column = brief.place.map_or(1, |place| place.column());
        let message =
            if brief.message.is_empty() { String::new() } else { format!(": {}", brief.message) };
        lines.push(format!(
            "{}:{line}:{column}: rank {}: {}{message}",
            path(&standing.entry),
            cells::rank(review, standing),
            brief.title,
        ));
    }
    for pair in &review.near_duplicates {
        let [first, second] = [pair.first, pair.second].map(|at| path(&review.standings[at].entry));
        let line = pair.likeness.first_lines.first().copied().unwrap_or(1);
        let evidence = cells::evidence(pair);
        lines.push(format!("{first}:{line}:1: near-duplicate of {second}: {evidence}"));
    }
    lines.iter().map(|line| without_commands(line).into_owned() + "\n").collect()
}
