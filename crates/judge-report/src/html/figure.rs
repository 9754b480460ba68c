//! Growth as figures: time and memory of each sweep, measured beside promised.

use judge_core::growth::{Finding, Growth, Quantity, Shown};
use judge_core::report::Report;

use crate::growth::{self, Found, Measure};
use crate::markup::Element;
use crate::style::Style;

use super::plot::{Pen, Plot, Scale, Series};

/// A block for each sweep, the one that decides first.
pub(super) fn figures(report: &Report) -> Vec<Element> {
    let Some(growth) = &report.growth else { return Vec::new() };
    let decisive = growth.shown.map_or(0, |shown| shown.sweep);
    let mut order: Vec<usize> = (0..growth.sweeps.len()).collect();
    order.sort_by_key(|at| *at != decisive);
    order.into_iter().map(|at| sweep(growth, at)).collect()
}

fn sweep(growth: &Growth, at: usize) -> Element {
    let found = |quantity| growth::find(growth, Shown { sweep: at, quantity });
    let both = [found(Quantity::Time), found(Quantity::Space)];
    let figures = both.iter().flatten().flat_map(quantity);
    let name = growth::name(&growth.sweeps[at], &style());
    let title = format!("growth, sweep \"{name}\"");
    Element::new("div")
        .class("growth")
        .child(Element::new("h3").text(title))
        .child(Element::new("div").class("figures").children(figures))
}

fn style() -> Style {
    Style { width: 100, unicode: true, ..Style::plain() }
}

/// What decided; for time that was counted also the clock, beside the reference.
fn quantity(found: &Found<'_>) -> Vec<Element> {
    let mut all = vec![figure(colour(found), &promised(found), caption(found))];
    if found.quantity == Quantity::Time && found.measure() != Measure::Cpu {
        let clock = clock(found);
        let enough = clock.series.iter().any(|series| series.points.len() > 1);
        let caption = vec!["CPU time, which checks what was counted".to_owned()];
        all.extend(enough.then(|| figure("", &clock, caption)));
    }
    all
}

fn colour(found: &Found<'_>) -> &'static str {
    match found.curve.finding {
        Finding::Kept | Finding::LogFactor => "good",
        Finding::Above => "bad",
        Finding::Inconclusive(_) => "caution",
    }
}

fn figure(class: &'static str, plot: &Plot, lines: Vec<String>) -> Element {
    let mut lines = lines.into_iter();
    let first = lines.next().unwrap_or_default();
    let caption = Element::new("figcaption")
        .child(Element::new("strong").class(class).text(first))
        .children(lines.map(|line| Element::new("span").text(line)));
    let drawing = plot
        .svg()
        .unwrap_or_else(|| Element::new("p").text("Too few sizes were measured to draw a line."));
    Element::new("figure").child(caption).child(drawing).child(plot.legend())
}

fn caption(found: &Found<'_>) -> Vec<String> {
    let style = style();
    let what = match found.measure() {
        Measure::Cpu => "CPU time",
        Measure::Work => "time, as counted work",
        Measure::Operation => "time, as work of the most expensive operation",
        Measure::Bytes => "memory, as the peak above the input",
    };
    let mut lines = vec![
        format!("{} {}", growth::class_column(found, &style), growth::finding(found, &style)),
        what.to_owned(),
        growth::measured(found, &style),
    ];
    lines.extend(growth::cause(found));
    lines.extend(growth::ratio(found, &style).filter(|_| found.quantity == Quantity::Time));
    lines
}

/// What was measured and what was promised, from the same point on.
fn promised(found: &Found<'_>) -> Plot {
    let measure = found.measure();
    let points = found.points(measure);
    let scale = points.first().map_or(1.0, |first| first.value / first.promised);
    let style = style();
    let promise = growth::promised_order(found, &style);
    let yours = growth::class_column(found, &style);
    Plot {
        label: format!("measured {yours}, promised {promise}"),
        variable: growth::variable(found.sweep, &style),
        series: vec![
            Series {
                class: "promised",
                name: format!("promised {promise}"),
                points: points.iter().map(|point| (point.n, point.promised * scale)).collect(),
                pen: Pen::Line,
            },
            Series {
                class: "own",
                name: format!("measured {yours}"),
                points: points.iter().map(|point| (point.n, point.value)).collect(),
                pen: Pen::Dots,
            },
        ],
        leads: Vec::new(),
        band: band(found),
        amount: amount(measure),
        scale: round_values(measure),
    }
}

/// Where the line may lie by the error of its exponent; nothing where it was counted exactly.
fn band(found: &Found<'_>) -> Vec<(f64, f64, f64)> {
    let points = found.points(found.measure());
    let error = found.curve.exponent_error.filter(|error| error.is_finite() && *error > 0.0);
    let (Some(error), false) = (error, points.is_empty()) else { return Vec::new() };
    let exponent = found.curve.exponent;
    let count = crate::number::as_float(points.len());
    let mean = |log: fn(&growth::Point) -> f64| points.iter().map(log).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.n.ln()), mean(|point| point.value.ln()));
    let edge = |n: f64, exponent: f64| (y + exponent * (n.ln() - x)).exp();
    let both = |n: f64| (edge(n, exponent - 2.0 * error), edge(n, exponent + 2.0 * error));
    let ordered = |n: f64| {
        let (a, b) = both(n);
        (n, a.min(b), a.max(b))
    };
    points.iter().map(|point| ordered(point.n)).collect()
}

/// CPU time of both, where it was taken.
fn clock(found: &Found<'_>) -> Plot {
    let times = |time: fn(&judge_core::growth::Sample) -> Option<f64>| {
        let all = found.sweep.samples.iter();
        let all = all.filter_map(|sample| Some((growth::as_float(sample.n), time(sample)?)));
        all.filter(|(n, time)| *n > 0.0 && *time > 0.0).collect::<Vec<_>>()
    };
    Plot {
        label: "CPU time of the submission and of the reference".to_owned(),
        variable: growth::variable(found.sweep, &style()),
        series: vec![
            Series {
                class: "promised",
                name: "the reference".to_owned(),
                points: times(|sample| sample.reference_us),
                pen: Pen::Dots,
            },
            Series {
                class: "own",
                name: "the submission".to_owned(),
                points: times(|sample| sample.cpu_us),
                pen: Pen::Dots,
            },
        ],
        leads: Vec::new(),
        band: Vec::new(),
        amount: amount(Measure::Cpu),
        scale: round_values(Measure::Cpu),
    }
}

pub(super) fn round_values(measure: Measure) -> Scale {
    match measure {
        Measure::Cpu | Measure::Work | Measure::Operation => Scale::Tens,
        Measure::Bytes => Scale::Bytes,
    }
}

pub(super) fn amount(measure: Measure) -> fn(f64) -> String {
    match measure {
        Measure::Cpu => |value| growth::amount(value, Measure::Cpu),
        Measure::Work | Measure::Operation => |value| growth::amount(value, Measure::Work),
        Measure::Bytes => |value| growth::amount(value, Measure::Bytes),
    }
}
