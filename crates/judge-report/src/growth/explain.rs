//! The whole account: what was measured, what was considered, and why that was chosen.

use judge_core::growth::{
    Class, Curve, Drift, Finding, Growth, Hidden, HotLine, Model, Quantity, Shown, SweepGrowth,
};
use judge_core::report::{PhaseName, PhaseState, Report};

use crate::escape::{columns, visible};
use crate::number::{counted, duration_in_seconds, percent};
use crate::page::{Page, hanging, indented, wrap};
use crate::source::{Room, line_text};
use crate::style::Style;
use crate::table::{Align, Table};
use crate::terminal::header;

use super::found::{Found, find};
use super::words::{
    added, cause, class_text, exponent, finding, hidden, most, name, order, promised_order, ratio,
    sizes, tidy, twice, uncounted, written,
};
use super::{chart, is_inconclusive, strip, tables};

/// How growth was measured and judged, sweep by sweep, ending in a line break.
pub fn explain_growth(report: &Report, style: &Style) -> String {
    let mut page = Page::default();
    page.block(header(report, style));
    match &report.growth {
        None => page.block(wrap(&not_measured(report), style.columns(), 2)),
        Some(growth) => {
            page.block(method(growth, style));
            for at in 0..growth.sweeps.len() {
                sweep(&mut page, report, growth, at, style);
            }
        }
    }
    let text = page.finish();
    if style.unicode { text } else { text.replace('…', style.glyphs().cut) }
}

fn not_measured(report: &Report) -> String {
    let phase = report.phases.iter().find(|phase| phase.name == PhaseName::Growth);
    match phase.map(|phase| &phase.state) {
        Some(PhaseState::NotRun(why)) => format!("growth: {}", visible(why)),
        Some(PhaseState::Passed | PhaseState::Failed) | None => {
            "growth was not measured".to_owned()
        }
    }
}

fn method(growth: &Growth, style: &Style) -> Vec<String> {
    let sweeps = counted(growth.sweeps.len(), "sweep");
    let took = format!("{sweeps}, {}", duration_in_seconds(growth.wall_us));
    let text = match uncounted(&growth.method) {
        None => format!(
            "Work was counted inside the interpreter and repeats exactly; CPU time against the \
             reference looked for work that no counter sees. {took}."
        ),
        Some(why) => format!(
            "By CPU time against the reference alone, because {why}: small excesses cannot be \
             seen this way. {took}."
        ),
    };
    wrap(&text, style.columns(), 2)
}

fn sweep(page: &mut Page, report: &Report, growth: &Growth, at: usize, style: &Style) {
    let of = |quantity| find(growth, Shown { sweep: at, quantity });
    let Some(time) = of(Quantity::Time) else { return };
    page.block(title(time.sweep, style));
    page.block(tables::samples(&time, style));
    quantity(page, "time", &time, style);
    page.block(drift(&time, style));
    match of(Quantity::Space) {
        Some(space) => quantity(page, "memory", &space, style),
        None => page.block(vec![indented("memory: nothing was promised, or counted", INDENT)]),
    }
    page.block(hot_lines(report, time.sweep, style));
}

const INDENT: usize = 4;
const INNER: usize = 6;

/// The sweep, its sizes, and why they ended.
fn title(sweep: &SweepGrowth, style: &Style) -> Vec<String> {
    let sizes = sizes(sweep, style).unwrap_or_else(|| "no size was measured".to_owned());
    let ended = match visible(&sweep.ended) {
        ended if ended.is_empty() => String::new(),
        ended => format!("; ended: {ended}"),
    };
    wrap(&format!("sweep \"{}\": {sizes}{ended}", name(sweep, style)), style.columns(), 2)
}

/// What follows for time or for memory, with the classes that were considered.
fn quantity(page: &mut Page, what: &str, found: &Found<'_>, style: &Style) {
    let curve = found.curve;
    let class = match curve.class {
        Some(class) => order(class, found, style),
        None => "no class".to_owned(),
    };
    let least = if curve.at_least { "at least " } else { "" };
    let promised = format!("{}{}", promised_order(found, style), written(found, style));
    let exponent = match (added(found, style), curve.exponent_error) {
        (Some(added), _) => added,
        (None, None) => format!("{}, counted, so without error", exponent(curve, style)),
        (None, Some(_)) => exponent(curve, style),
    };
    let text = format!("{what}: {least}{class} where {promised} was promised; {exponent}");
    page.block(wrap(&text, style.columns(), INDENT));
    let (strip, words) = (strip(found, style), finding(found, style));
    let both = indented(&format!("{strip}  {words}"), INNER);
    let mut lines = if columns(&both) <= style.columns() {
        vec![both]
    } else {
        [vec![indented(&strip, INNER)], wrap(&words, style.columns(), INNER)].concat()
    };
    lines.extend(twice(found, INNER, style));
    let ratio = ratio(found, style).filter(|_| found.quantity == Quantity::Time);
    let most = cause(found).or_else(|| Some(format!("most of it: {}", most(found)?)));
    let more = [most, hidden(found), ratio].into_iter().flatten();
    lines.extend(more.flat_map(|line| hanging(&line, style.columns(), INNER)));
    page.block(lines);
    if curve.finding == Finding::Above {
        page.block(chart(found, style));
    }
    page.block(models(found, style));
    page.block(trust(found, style));
}

/// Every class that was considered with its error, the chosen one marked.
fn models(found: &Found<'_>, style: &Style) -> Vec<String> {
    let curve = found.curve;
    if curve.models.is_empty() {
        return Vec::new();
    }
    let chosen = chosen(curve);
    let mut table = Table::new([Align::Left, Align::Left, Align::Right]);
    let title = if curve.hidden.is_some() { "counted work" } else { "class" };
    table.row(["", title, "error"]);
    for (at, model) in curve.models.iter().enumerate() {
        let class = class_text(model.class, base_of(curve, model.class), found.sweep, style);
        let mark = if chosen == Some(at) { style.glyphs().arrow } else { "" };
        table.row([mark, &class, &error_text(model.error)]);
    }
    let lines = table.lines(2);
    lines.iter().map(|line| indented(line, INNER)).collect()
}

fn base_of(curve: &Curve, class: Class) -> Option<f64> {
    curve.base.filter(|_| class == Class::Exponential)
}

/// The rule that the chosen class meets. Other reasons, hidden work above all, speak for
/// themselves elsewhere.
fn why_chosen(curve: &Curve, model: &Model) -> &'static str {
    let best = curve.models.iter().map(|model| model.error).fold(f64::INFINITY, f64::min);
    match model.error {
        error if error <= SMALL_ERROR => "the simplest with an error of at most 3 %",
        error if error <= 2.0 * best => "the simplest with at most twice the least error",
        _ => "nearest to the exponent, because no class fits",
    }
}

/// Up to here a class fits.
const SMALL_ERROR: f64 = 0.03;

/// The model that the counts chose. Time may have added to it since.
fn chosen(curve: &Curve) -> Option<usize> {
    let class = curve.hidden.map(|hidden| hidden.counted_class).or(curve.class);
    curve.models.iter().position(|model| Some(model.class) == class)
}

/// `0.04 %`, `2.1 %`, `54 %`.
fn error_text(error: f64) -> String {
    let in_percent = error * 100.0;
    match in_percent {
        _ if in_percent.is_nan() => "-".to_owned(),
        _ if in_percent < 0.995 => format!("{in_percent:.2} %"),
        _ if in_percent < 9.95 => format!("{in_percent:.1} %"),
        _ if in_percent < 999.5 => format!("{in_percent:.0} %"),
        _ => "over 1,000 %".to_owned(),
    }
}

/// How far off the next simpler class is, and how often such findings are right.
fn trust(found: &Found<'_>, style: &Style) -> Vec<String> {
    let chosen = chosen(found.curve).and_then(|at| found.curve.models.get(at));
    let choice = chosen.map(|model| {
        let class = class_text(model.class, base_of(found.curve, model.class), found.sweep, style);
        let word = match found.curve.hidden {
            Some(_) => "the counts say",
            None if is_inconclusive(found.curve) => "nearest:",
            None => "chosen:",
        };
        format!("{word} {class}, {}", why_chosen(found.curve, model))
    });
    let mut lines: Vec<String> =
        [choice, margin(found, style), raised(found, style)].into_iter().flatten().collect();
    lines.extend(found.curve.confidence.map(|share| {
        let share = share * 100.0;
        format!(
            "confidence {share:.1} %: so many findings of this kind were right on programs of \
             known growth"
        )
    }));
    if is_inconclusive(found.curve) {
        lines.push("What cannot be told is not held against a submission.".to_owned());
    }
    lines.iter().flat_map(|line| hanging(line, style.columns(), INNER)).collect()
}

/// `time says more: 1.00 counted and 0.91 added make 1.91, over the upper sizes 1.97, ...`.
fn raised(found: &Found<'_>, style: &Style) -> Option<String> {
    let Hidden { counted_exponent, added_exponent, upper_exponent, .. } = found.curve.hidden?;
    let class = class_text(found.curve.class?, None, found.sweep, style);
    let (counted, added) = (tidy(counted_exponent), tidy(added_exponent));
    let (sum, upper) = (counted_exponent + added_exponent, counted_exponent + upper_exponent);
    let upper = if upper - sum < 0.005 {
        String::new()
    } else {
        format!(", and over the upper sizes {upper:.2}")
    };
    Some(format!(
        "time says more: {counted:.2} counted and {added:.2} added make {sum:.2}{upper}, which \
         names {class}; the least slopes of all runs are taken, hence \"at least\""
    ))
}

/// `margin 98: so many times the error of n² has n log n, the next simpler class`.
fn margin(found: &Found<'_>, style: &Style) -> Option<String> {
    let models = &found.curve.models;
    let at = chosen(found.curve)?;
    let (chosen, simpler) = (models[at], models.get(at.checked_sub(1)?)?);
    let margin = simpler.error / chosen.error.max(f64::MIN_POSITIVE);
    let text = |class| class_text(class, base_of(found.curve, class), found.sweep, style);
    let margin = match margin {
        _ if margin.is_nan() => return None,
        _ if margin < 9.95 => format!("{margin:.1}"),
        _ if margin < 999.5 => format!("{margin:.0}"),
        _ => "over 1,000".to_owned(),
    };
    let (simpler, chosen) = (text(simpler.class), text(chosen.class));
    Some(format!(
        "margin {margin}: {simpler}, the next simpler class, has {margin} times the error of \
         {chosen}"
    ))
}

/// How time over work drifted, and what that says of work that no counter sees.
fn drift(found: &Found<'_>, style: &Style) -> Vec<String> {
    let Some(drift) = found.sweep.drift else {
        let counted = uncounted(&found.growth.method).is_none();
        let line = indented("hidden work: not looked for", INDENT);
        return if counted { vec![line] } else { Vec::new() };
    };
    let Drift { own, against_reference, own_error, against_reference_error, runs, top: _ } = drift;
    let answer = if found.curve.at_least { "yes" } else { "none seen" };
    let runs = counted(runs as usize, "run");
    let mut lines = vec![indented(&format!("hidden work: {answer}, in {runs}"), INDENT)];
    let plus_minus = style.glyphs().plus_minus;
    let slope = |slope: f64, error: f64| format!("{:.2} {plus_minus} {error:.2}", tidy(slope));
    let mut table = Table::new([Align::Left, Align::Right]);
    table.row(["CPU time over work grows with exponent", &slope(own, own_error)]);
    let against = slope(against_reference, against_reference_error);
    table.row(["against the reference over its promise", &against]);
    lines.extend(table.lines(2).iter().map(|line| indented(line, INNER)));
    let rule = "Work is hidden when both are above 0.35, and above 0.15 by two errors, in two \
                independent runs.";
    lines.extend(wrap(rule, style.columns(), INNER));
    lines
}

/// The candidate's lines with most work.
fn hot_lines(report: &Report, sweep: &SweepGrowth, style: &Style) -> Vec<String> {
    if sweep.hot_lines.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new([Align::Right, Align::Right, Align::Right, Align::Left]);
    table.row(["line", "work", "allocated", ""]);
    let glyphs = style.glyphs();
    let room =
        Room { columns: style.columns().saturating_sub(INNER + SHARES).max(8), mark: glyphs.cut };
    for HotLine { line, work_share, bytes_share } in sweep.hot_lines.iter().take(HOT_LINES_MAX) {
        let source = line_text(report.source.expose(), *line, room).unwrap_or_default();
        let source = format!("{} {source}", glyphs.border);
        table.row([line.to_string(), percent(*work_share), percent(*bytes_share), source]);
    }
    let mut lines = vec![indented("lines with the most work", INDENT)];
    lines.extend(table.lines(2).iter().map(|line| indented(line, INNER)));
    lines
}

/// Columns of the shares and the border.
const SHARES: usize = 36;
const HOT_LINES_MAX: usize = 10;
