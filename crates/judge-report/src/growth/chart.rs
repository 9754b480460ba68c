//! The chart of a broken promise: both scales logarithmic, so that a power is a straight line,
//! and a steeper one grows faster. What was measured is solid; the promise is dotted and starts
//! at the same point.

use judge_core::growth::Class;

use crate::escape::{columns, cut};
use crate::number::{bytes, duration, size};
use crate::page::indented;
use crate::style::Style;
use crate::table::{Align, pad};

use super::canvas::{Canvas, Pen, rounded};
use super::found::{Found, Measure, Point};
use super::words::{class_text, tidy, variable, whole};

/// Rows of the drawing; the axis takes two more.
const ROWS: usize = 8;
const INDENT: usize = 6;
/// Columns of a drawing that is worth it.
const PLOT_MIN: usize = 16;
const PLOT_MAX: usize = 66;

/// The chart, or nothing when there are no two sizes to draw a line through.
pub(crate) fn chart(found: &Found<'_>, style: &Style) -> Vec<String> {
    let measure = found.measure();
    let points = found.points(measure);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Vec::new() };
    if points.len() < 2 {
        return Vec::new();
    }
    let frame = Frame::around(&points);
    let ends = [
        (format!("yours, {}", yours(found, style)), frame.place(last.n, last.value).1),
        (
            format!(
                "promised, {}",
                class_text(found.curve.promised_class, None, found.sweep, style)
            ),
            frame.place(last.n, last.promised * first.value / first.promised).1,
        ),
    ];
    let layout = Layout::of(&frame, measure, &ends, style);
    let mut lines = vec![title(measure, &layout, style)];
    lines.extend(drawing(&points, &frame, &layout, &ends, style));
    lines.extend(axis(found, &points, &frame, &layout, style));
    lines
}

/// What the vertical axis stands for: `work in units`.
fn title(measure: Measure, layout: &Layout, style: &Style) -> String {
    let what = match measure {
        Measure::Cpu => "CPU time",
        Measure::Work => "work, in units",
        Measure::Operation => "work of the most expensive operation, in units",
        Measure::Bytes => "peak of memory",
    };
    // Right above the axis, where that leaves room to the left.
    let start = (layout.margin + 1).saturating_sub(columns(what)).max(INDENT);
    indented(&cut(what, style.columns().saturating_sub(start), style.glyphs().cut), start)
}

/// `n^2.03`, `1.62ⁿ`.
fn yours(found: &Found<'_>, style: &Style) -> String {
    match found.curve.class {
        Some(class @ (Class::Exponential | Class::Factorial)) => {
            class_text(class, found.curve.base, found.sweep, style)
        }
        Some(_) | None => {
            format!("{}^{:.2}", variable(found.sweep, style), tidy(found.curve.exponent))
        }
    }
}

/// The logarithms that the drawing reaches over.
struct Frame {
    left: f64,
    right: f64,
    bottom: f64,
    top: f64,
}

impl Frame {
    /// Around both lines.
    fn around(points: &[Point]) -> Self {
        let scale = points[0].value / points[0].promised;
        let values = points.iter().flat_map(|point| [point.value, point.promised * scale]);
        let values = values.filter(|value| value.is_finite() && *value > 0.0);
        let bottom = values.clone().fold(f64::INFINITY, f64::min).ln();
        let top = values.fold(0.0, f64::max).ln();
        let (left, right) = (points[0].n.ln(), points[points.len() - 1].n.ln());
        // A flat line lies at the bottom of a frame of some height.
        Self { left, right, bottom, top: top.max(bottom + 0.7) }
    }

    /// Where a value stands, from 0 at the left and the bottom to 1.
    fn place(&self, n: f64, value: f64) -> (f64, f64) {
        let x = (n.ln() - self.left) / (self.right - self.left);
        let y = (value.ln() - self.bottom) / (self.top - self.bottom);
        (x.clamp(0.0, 1.0), y.clamp(0.0, 1.0))
    }
}

/// How the columns are shared out.
struct Layout {
    /// Labels of the vertical axis: top, bottom.
    labels: [String; 2],
    /// Columns before the drawing.
    margin: usize,
    /// Columns of the drawing.
    plot: usize,
    /// Whether there is room for words at the ends of the lines.
    ends: Ends,
}

#[derive(PartialEq, Eq)]
enum Ends {
    /// Behind each line.
    AtTheLine,
    /// In a row of their own.
    Below,
}

impl Layout {
    fn of(frame: &Frame, measure: Measure, ends: &[(String, f64)], style: &Style) -> Self {
        let labels = [frame.top, frame.bottom].map(|log| amount(log.exp(), measure));
        let margin = INDENT + labels.iter().map(|text| columns(text)).max().unwrap_or(0) + 2;
        let behind = 2 + ends.iter().map(|(text, _)| columns(text)).max().unwrap_or(0);
        let room = style.columns().saturating_sub(margin);
        if let Some(plot) = room.checked_sub(behind).filter(|plot| *plot >= PLOT_MIN) {
            return Self { labels, margin, plot: plot.min(PLOT_MAX), ends: Ends::AtTheLine };
        }
        // The last size may stick out by half of its width.
        let plot = room.saturating_sub(4).max(PLOT_MIN);
        Self { labels, margin, plot, ends: Ends::Below }
    }
}

/// `700 ms`, `3.1 M`, `5.1 MB`.
pub(crate) fn amount(value: f64, measure: Measure) -> String {
    let number = whole(value).unwrap_or(u64::MAX);
    match measure {
        // Where the smallest sizes begin, hundredths of a millisecond are too coarse.
        Measure::Cpu if value < 9.95 => format!("{:.3} ms", value / 1_000.0),
        Measure::Cpu => duration(number),
        Measure::Work | Measure::Operation => super::tables::short_count(value),
        Measure::Bytes => bytes(number),
    }
}

fn drawing(
    points: &[Point],
    frame: &Frame,
    layout: &Layout,
    ends: &[(String, f64); 2],
    style: &Style,
) -> Vec<String> {
    let scale = points[0].value / points[0].promised;
    let line = |value: fn(&Point) -> f64, scale: f64| -> Vec<(f64, f64)> {
        points.iter().map(|point| frame.place(point.n, value(point) * scale)).collect()
    };
    let mut canvas = Canvas::new(layout.plot, ROWS, style);
    canvas.curve(&line(|point| point.promised, scale), Pen::Dotted);
    canvas.curve(&line(|point| point.value, 1.0), Pen::Solid);
    let mut words = vec![String::new(); ROWS];
    if layout.ends == Ends::AtTheLine {
        for (at, text) in rows_of(ends).into_iter().zip(ends.iter().map(|(text, _)| text)) {
            words[at] = format!("  {text}");
        }
    }
    let rows = canvas.rows();
    let rows = rows.iter().zip(&words).enumerate();
    rows.map(|(at, (row, words))| format!("{}{row}{words}", side(at, layout, style))).collect()
}

/// The rows of the words at the ends of the lines, never the same one.
fn rows_of(ends: &[(String, f64); 2]) -> [usize; 2] {
    let row = |place: f64| rounded((1.0 - place) * as_rows(ROWS - 1)).min(ROWS - 1);
    let (yours, promised) = (row(ends[0].1), row(ends[1].1));
    match (yours == promised, ends[0].1 >= ends[1].1) {
        (false, _) => [yours, promised],
        (true, true) if yours + 1 < ROWS => [yours, yours + 1],
        (true, true) => [yours - 1, yours],
        (true, false) if promised + 1 < ROWS => [promised + 1, promised],
        (true, false) => [promised, promised - 1],
    }
}

fn as_rows(rows: usize) -> f64 {
    f64::from(u32::try_from(rows).unwrap_or(u32::MAX))
}

/// The vertical axis, with a value at its top and its bottom.
fn side(row: usize, layout: &Layout, style: &Style) -> String {
    let label = match row {
        0 => &layout.labels[0],
        _ if row + 1 == ROWS => &layout.labels[1],
        _ => "",
    };
    let axis = style.glyphs().axis[usize::from(!label.is_empty())];
    format!("{} {axis}", pad(label, layout.margin - 2, Align::Right))
}

/// The horizontal axis with as many sizes as have room, the first and the last among them.
fn axis(
    found: &Found<'_>,
    points: &[Point],
    frame: &Frame,
    layout: &Layout,
    style: &Style,
) -> Vec<String> {
    let ticks = ticks(found, points, frame, layout, style);
    let [corner, line, tick] = style.glyphs().base;
    let mark = |column| if ticks.iter().any(|t| t.column == column) { tick } else { line };
    let base: String = (0..layout.plot).map(mark).collect();
    let mut lines = vec![format!("{}{corner}{base}", " ".repeat(layout.margin - 1))];
    let mut labels = String::new();
    for tick in &ticks {
        labels = format!("{}{}", pad(&labels, tick.start, Align::Left), tick.label);
    }
    lines.push(labels);
    if layout.ends == Ends::Below {
        let promised = class_text(found.curve.promised_class, None, found.sweep, style);
        let words = format!("solid: yours, {}; dotted: promised, {promised}", yours(found, style));
        lines.push(indented(&words, INDENT));
    }
    lines
}

/// A size at the axis.
struct Tick {
    /// Its column in the drawing.
    column: usize,
    label: String,
    /// The label's first column on the page.
    start: usize,
}

impl Tick {
    fn end(&self) -> usize {
        self.start + columns(&self.label)
    }
}

fn ticks(
    found: &Found<'_>,
    points: &[Point],
    frame: &Frame,
    layout: &Layout,
    style: &Style,
) -> Vec<Tick> {
    let tick = |point: &Point| {
        let across = frame.place(point.n, point.value).0;
        let column = rounded(across * as_rows(layout.plot - 1));
        let label = whole(point.n).map(|n| size(i64::try_from(n).unwrap_or(i64::MAX)));
        let label = label.unwrap_or_default();
        let start = (layout.margin + column).saturating_sub(columns(&label) / 2);
        Tick { column, label, start }
    };
    let mut all: Vec<Tick> = points.iter().map(tick).collect();
    // The first one carries the name; its number stands at the tick.
    let named = format!("{} = ", variable(found.sweep, style));
    if let Some(first) = all.first_mut() {
        first.start = layout.margin.saturating_sub(columns(&named));
        first.label = format!("{named}{}", first.label);
    }
    thinned(all)
}

/// Each one, each second one ... counted from the last, so that no two labels touch; and always
/// the first.
fn thinned(all: Vec<Tick>) -> Vec<Tick> {
    let last = all.len().saturating_sub(1);
    let Some(first_end) = all.first().map(Tick::end) else { return all };
    let kept = |stride: usize| {
        let even = move |at: usize| (last - at).is_multiple_of(stride);
        let free = |at: usize| at == last || all[at].start >= first_end + GAP;
        (0..all.len()).filter(|at| *at == 0 || (even(*at) && free(*at))).collect::<Vec<_>>()
    };
    let apart = |kept: &Vec<usize>| {
        kept.windows(2).all(|pair| all[pair[0]].end() + GAP <= all[pair[1]].start)
    };
    let kept = (1..=last.max(1)).map(kept).find(apart).unwrap_or_else(|| vec![0, last]);
    let mut at = 0..;
    let mut all = all;
    all.retain(|_| at.next().is_some_and(|at| kept.contains(&at)));
    all
}

/// Blanks between two labels.
const GAP: usize = 2;
