//! One gauge for each limit: the full one is the cause.

use judge_core::report::Report;
use judge_protocol::{Stop, Usage};

use crate::number::{bytes_of, seconds_of};
use crate::page::{indented, wrap};
use crate::style::Style;
use crate::table::{Align, pad};

use super::INDENT;

struct Gauge {
    name: &'static str,
    cause: Stop,
    used: u64,
    limit: u64,
    amount: String,
}

/// The gauges, and a sentence where the picture needs one.
pub(crate) fn gauges(report: &Report, usage: &Usage, cause: Stop, style: &Style) -> Vec<String> {
    let gauges = measured(report, usage);
    let bar_columns =
        style.columns().saturating_sub(INDENT + NAME + AMOUNT).clamp(BAR_MIN, BAR_MAX);
    let line = |gauge: &Gauge| {
        let bar = pad(&bar(gauge, cause, bar_columns, style), bar_columns, Align::Left);
        indented(&format!("{:NAME$}{bar}   {}", gauge.name, gauge.amount), INDENT)
    };
    let mut lines: Vec<String> = gauges.iter().map(line).collect();
    if cause == Stop::Memory && !nearly(usage.memory_bytes, report.limits.memory_bytes) {
        lines.push(String::new());
        let sentence = "one request asked for more memory than was left";
        lines.extend(wrap(sentence, style.columns(), INDENT));
    }
    if cause == Stop::Wall && waited(usage) {
        lines.push(String::new());
        lines.extend(wrap(WAITED, style.columns(), INDENT));
    }
    lines
}

/// What is said of a run that waited.
pub(crate) const WAITED: &str = "it waited and used hardly any CPU time: a deadlock?";

/// Whether a run spent nearly all of its time waiting.
pub(crate) fn waited(usage: &Usage) -> bool {
    usage.cpu_us < usage.wall_us / 10
}

const NAME: usize = 11;
const AMOUNT: usize = 24;
const BAR_MIN: usize = 4;
const BAR_MAX: usize = 40;

fn measured(report: &Report, usage: &Usage) -> [Gauge; 4] {
    let limits = &report.limits;
    let (cpu, wall) = (limits.cpu_ms.saturating_mul(1_000), limits.wall_ms.saturating_mul(1_000));
    [
        Gauge {
            name: "memory",
            cause: Stop::Memory,
            used: usage.memory_bytes,
            limit: limits.memory_bytes,
            amount: bytes_of(usage.memory_bytes, limits.memory_bytes),
        },
        Gauge {
            name: "cpu time",
            cause: Stop::Cpu,
            used: usage.cpu_us,
            limit: cpu,
            amount: seconds_of(usage.cpu_us, cpu),
        },
        Gauge {
            name: "wall time",
            cause: Stop::Wall,
            used: usage.wall_us,
            limit: wall,
            amount: seconds_of(usage.wall_us, wall),
        },
        Gauge {
            name: "output",
            cause: Stop::Output,
            used: report.printed.bytes,
            limit: limits.output_bytes,
            amount: bytes_of(report.printed.bytes, limits.output_bytes),
        },
    ]
}

/// The cause is drawn full even where the last reading came just before the end.
fn bar(gauge: &Gauge, cause: Stop, width: usize, style: &Style) -> String {
    let full = gauge.cause == cause && (cause != Stop::Memory || nearly(gauge.used, gauge.limit));
    let pieces = if full { width } else { share(gauge.used, gauge.limit, width) };
    style.glyphs().full.repeat(pieces)
}

fn nearly(used: u64, limit: u64) -> bool {
    used >= limit / 10 * 9
}

/// Rounded to the nearest piece; only the cause is drawn full.
fn share(used: u64, limit: u64, width: usize) -> usize {
    let width = width as u64;
    let doubled = u128::from(used) * u128::from(width) * 2 / u128::from(limit.max(1));
    usize::try_from(doubled.div_ceil(2).min(u128::from(width - 1))).unwrap_or(0)
}
