//! The growth of all submissions over one another: a figure for each quantity of each sweep.

use judge_core::exercise::Per;
use judge_core::growth::{Finding, Growth, Method, Quantity, Shown, SweepGrowth};
use judge_core::review::Review;

use crate::escape::cut;
use crate::growth::{self, Found, Measure};
use crate::markup::Element;
use crate::review::cells;

use super::figure::{amount, round_values};
use super::page::id;
use super::plot::{Lead, Pen, Plot, Series};
use super::review::style;

/// One submission's growth over a sweep.
struct Line<'a> {
    at: usize,
    name: String,
    found: Found<'a>,
}

/// A block for each sweep that anybody was measured over.
pub(super) fn figures(review: &Review) -> Vec<Element> {
    let growths = || {
        let all = review.standings.iter().filter_map(|standing| standing.entry.report());
        all.filter_map(|report| report.growth.as_ref())
    };
    let Some(most) = growths().max_by_key(|growth| growth.sweeps.len()) else { return Vec::new() };
    let counted = growths().all(|growth| growth.method == Method::Counts);
    let sweeps = most.sweeps.iter().enumerate();
    sweeps.map(|(at, named)| sweep(review, at, named, counted)).collect()
}

fn sweep(review: &Review, at: usize, named: &SweepGrowth, counted: bool) -> Element {
    let lines = |quantity| lines(review, at, &named.name, quantity);
    let (time, space) = (lines(Quantity::Time), lines(Quantity::Space));
    let work = match named.per {
        Per::Call => Measure::Work,
        Per::Operation => Measure::Operation,
    };
    let figures = [
        counted.then(|| figure("time, as counted work", &time, work)).flatten(),
        figure("CPU time", &time, Measure::Cpu),
        figure("memory, as the peak above the input", &space, Measure::Bytes),
    ];
    let title = format!("sweep \"{}\"", growth::name(named, &style()));
    Element::new("div")
        .class("growth")
        .child(Element::new("h3").text(title))
        .child(Element::new("div").class("figures").children(figures.into_iter().flatten()))
}

/// All submissions that were measured over a sweep, the slowest last, so that it lies above.
fn lines<'a>(review: &'a Review, sweep: usize, name: &str, quantity: Quantity) -> Vec<Line<'a>> {
    let line = |(at, standing): (usize, &'a judge_core::review::Standing)| {
        let growth: &Growth = standing.entry.report()?.growth.as_ref()?;
        let found = growth::find(growth, Shown { sweep, quantity })?;
        let name = cut(&cells::name(review, at), NAME_MAX, "…");
        Some(Line { at, name, found })
    };
    let mut all: Vec<Line<'_>> = review.standings.iter().enumerate().filter_map(line).collect();
    all.retain(|line| line.found.sweep.name == name);
    all.sort_by_key(|line| std::cmp::Reverse(rank(&line.found)));
    all
}

const NAME_MAX: usize = 32;

fn rank(found: &Found<'_>) -> u8 {
    match found.curve.finding {
        Finding::Above => 0,
        Finding::Inconclusive(_) => 1,
        Finding::LogFactor | Finding::Kept => 2,
    }
}

/// One drawing, where there is anything to draw.
fn figure(title: &str, lines: &[Line<'_>], measure: Measure) -> Option<Element> {
    let leads: Vec<Lead> = lines.iter().filter_map(|line| lead(line, measure)).collect();
    let first = lines.iter().find(|line| !points(&line.found, measure).is_empty())?;
    let plot = Plot {
        label: format!("{title} of {} submissions", leads.len()),
        variable: growth::variable(first.found.sweep, &style()),
        series: beside(lines, measure).into_iter().collect(),
        leads,
        band: Vec::new(),
        amount: amount(measure),
        scale: round_values(measure),
    };
    let caption = Element::new("figcaption").child(Element::new("strong").text(title));
    let drawing = plot.svg()?;
    let legend = plot.legend().children(keys(lines));
    Some(Element::new("figure").child(caption).child(drawing).child(legend))
}

fn points(found: &Found<'_>, measure: Measure) -> Vec<(f64, f64)> {
    found.points(measure).iter().map(|point| (point.n, point.value)).collect()
}

fn lead(line: &Line<'_>, measure: Measure) -> Option<Lead> {
    let points = points(&line.found, measure);
    let name = format!("{}  {}", line.name, growth::class_column(&line.found, &style()));
    let series = Series { class: colour(&line.found), name, points, pen: Pen::Line };
    (series.points.len() > 1).then(|| Lead { series, href: format!("#{}", id(line.at)) })
}

fn colour(found: &Found<'_>) -> &'static str {
    match found.curve.finding {
        Finding::Kept | Finding::LogFactor => "good",
        Finding::Above => "bad",
        Finding::Inconclusive(_) => "caution",
    }
}

/// What they are held against: the reference's time where it was taken, else the promise, from
/// the middle of where they begin.
fn beside(lines: &[Line<'_>], measure: Measure) -> Option<Series> {
    let longest = lines.iter().max_by_key(|line| line.found.sweep.samples.len())?;
    if measure == Measure::Cpu {
        let samples = longest.found.sweep.samples.iter();
        let points = samples.filter_map(|s| Some((growth::as_float(s.n), s.reference_us?)));
        let points = points.filter(|(n, time)| *n > 0.0 && *time > 0.0).collect();
        let name = "the reference".to_owned();
        return Some(Series { class: "promised", name, points, pen: Pen::Line });
    }
    let mut scales: Vec<f64> = lines
        .iter()
        .filter_map(|line| line.found.points(measure).first().map(|p| p.value / p.promised))
        .collect();
    scales.sort_by(f64::total_cmp);
    let scale = scales.get(scales.len() / 2)?;
    let all = longest.found.points(measure);
    let points = all.iter().map(|point| (point.n, point.promised * scale)).collect();
    let name = format!("promised {}", growth::promised_order(&longest.found, &style()));
    Some(Series { class: "promised", name, points, pen: Pen::Line })
}

/// Submissions whose names stand below a drawing.
const NAMED_MAX: usize = 8;

/// What the colours stand for, and who grows faster than promised.
fn keys(lines: &[Line<'_>]) -> Vec<Element> {
    let count = |class: &str| lines.iter().filter(|line| colour(&line.found) == class).count();
    let key = |(class, text): (&'static str, &str)| {
        let count = count(class);
        let swatch = Element::new("i").with("class", format!("swatch {class}"));
        let item = Element::new("li").child(swatch).text(format!("{count} {text}"));
        (count > 0).then_some(item)
    };
    let all =
        [("good", "as promised"), ("caution", "cannot be told"), ("bad", "faster than promised")];
    let mut items: Vec<Element> = all.into_iter().filter_map(key).collect();
    let above = lines.iter().filter(|line| colour(&line.found) == "bad");
    items.extend(above.take(NAMED_MAX).map(|line| {
        let class = growth::class_column(&line.found, &style());
        let link = Element::new("a").with("href", format!("#{}", id(line.at)));
        Element::new("li").child(link.text(format!("{} {class}", line.name)))
    }));
    items
}
