//! Growth among the phases, and the picture of a broken promise.

use judge_core::growth::{Finding, Growth, Quantity};
use judge_core::report::{Failure, PhaseName, PhaseState, Report};
use judge_core::verdict::Verdict;

use crate::escape::{columns, terminal_text, visible};
use crate::growth::{self, Found};
use crate::number::{bytes, duration_in_seconds, percent};
use crate::page::{Page, hanging, indented, wrap};
use crate::picture::Picture;
use crate::source::{Place, Room, window};
use crate::style::{Style, paint};
use crate::table::{Align, pad};

use super::{INDENT, phases};

/// One line of growth, before it is set in columns.
pub(crate) struct Row {
    pub(crate) mark: &'static str,
    pub(crate) colour: anstyle::Style,
    pub(crate) name: &'static str,
    pub(crate) class: String,
    strip: String,
    words: String,
    facts: Vec<String>,
}

/// What decides, then all else that is not as promised.
pub(crate) fn rows(report: &Report, state: &PhaseState, style: &Style) -> Vec<Row> {
    let Some(growth) = &report.growth else { return Vec::new() };
    let mut rows: Vec<Row> =
        missed(report).map(|missed| missed_row(growth, missed, style)).into_iter().collect();
    if let Some(shown) = growth::deciding(growth) {
        rows.push(if rows.is_empty() {
            main_row(growth, &shown, state, style)
        } else {
            other_row(&shown, style)
        });
    }
    rows.extend(growth::noticed(growth).map(|found| other_row(&found, style)));
    let strip_columns = rows.iter().map(|row| columns(&row.strip)).max().unwrap_or(0);
    for row in &mut rows {
        row.strip = pad(&row.strip, strip_columns, Align::Left);
    }
    rows
}

/// The first sized input that was not answered right: its sweep has no growth to tell of.
fn missed(report: &Report) -> Option<&Failure> {
    report.failures.iter().find(|failure| failure.phase == PhaseName::Growth)
}

/// `random numbers, n = 4096: raised RecursionError`.
fn missed_row(growth: &Growth, missed: &Failure, style: &Style) -> Row {
    Row {
        mark: style.glyphs().bad,
        colour: style.palette().bad,
        name: "growth",
        class: String::new(),
        strip: String::new(),
        words: format!("{}: {}", visible(&missed.id), phases::one(&missed.verdict)),
        facts: vec![duration_in_seconds(growth.wall_us)],
    }
}

fn main_row(growth: &Growth, found: &Found<'_>, state: &PhaseState, style: &Style) -> Row {
    let (mark, colour) = match state {
        PhaseState::Failed => (style.glyphs().bad, style.palette().bad),
        PhaseState::Passed | PhaseState::NotRun(_) => marks(found, style),
    };
    let between = style.glyphs().between;
    let took = duration_in_seconds(growth.wall_us);
    let sizes = growth::sizes(found.sweep, style);
    let sizes = [sizes, Some(took)].into_iter().flatten().collect::<Vec<_>>().join(between);
    let mut facts = vec![sizes];
    facts.extend(growth::uncounted(&growth.method).map(|_| "by CPU time alone".to_owned()));
    facts.extend(sweep_name(found, style));
    facts.extend(other_quantity(found, style));
    Row { mark, colour, name: "growth", facts, ..other_row(found, style) }
}

fn other_row(found: &Found<'_>, style: &Style) -> Row {
    let (mark, colour) = marks(found, style);
    let memory = match found.quantity {
        Quantity::Time => "",
        Quantity::Space => "memory ",
    };
    Row {
        mark,
        colour,
        name: "",
        class: growth::class_column(found, style),
        strip: growth::strip(found, style),
        words: format!("{memory}{}", growth::finding(found, style)),
        facts: sweep_name(found, style).into_iter().collect(),
    }
}

fn marks(found: &Found<'_>, style: &Style) -> (&'static str, anstyle::Style) {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    match &found.curve.finding {
        Finding::Above => (glyphs.bad, palette.bad),
        Finding::Inconclusive(_) => (glyphs.caution, palette.caution),
        Finding::Kept | Finding::LogFactor => (glyphs.good, palette.good),
    }
}

/// The name in quotes, where there are several.
fn sweep_name(found: &Found<'_>, style: &Style) -> Option<String> {
    let several = found.growth.sweeps.len() > 1;
    several.then(|| format!("\"{}\"", growth::name(found.sweep, style)))
}

/// `memory O(n), 5.1 MB` beside time, `time O(n)` beside memory, where that is as promised.
fn other_quantity(found: &Found<'_>, style: &Style) -> Option<String> {
    let other = growth::beside(found)?;
    let class = other.curve.class.filter(|_| other.curve.finding == Finding::Kept)?;
    let class = growth::order(class, &other, style);
    match other.quantity {
        Quantity::Time => Some(format!("time {class}")),
        Quantity::Space => {
            let peak = other.sweep.samples.iter().filter_map(|sample| sample.peak_bytes).max();
            let peak = peak.map(|peak| format!(", {}", bytes(peak))).unwrap_or_default();
            Some(format!("memory {class}{peak}"))
        }
    }
}

/// A row in columns: `start` is painted and takes `indent` columns. Words that do not fit go on
/// below, facts at the right.
pub(crate) fn lines(row: &Row, start: &str, indent: usize, style: &Style) -> Vec<String> {
    let width = style.columns();
    let mut lines = words(row, indent, width);
    let used = lines.last().map_or(0, |line| columns(line));
    let rooms = [width.saturating_sub(used + 2), width];
    let mut facts = packed(&row.facts, rooms, style.glyphs().between).into_iter();
    if let (Some(last), Some(fact)) = (lines.last_mut(), facts.next()) {
        let blanks = width.saturating_sub(used + columns(&fact));
        *last = format!("{last}{}{fact}", " ".repeat(blanks));
    }
    lines.extend(facts.map(|fact| pad(&fact, width, Align::Right)));
    // The first line begins with as many blanks as its painted start is wide.
    lines[0] = format!("{start}{}", &lines[0][indent..]);
    lines
}

/// The strip, and the words beside it, or below where there is no room for them.
fn words(row: &Row, indent: usize, width: usize) -> Vec<String> {
    let beside = indent + columns(&row.strip) + if row.strip.is_empty() { 0 } else { 2 };
    let mut lines = vec![indented(&row.strip, indent)];
    if beside + WORDS_MIN > width {
        let below = indent.min(width.saturating_sub(WORDS_MIN));
        lines.extend(wrap(&row.words, width, below));
        return lines;
    }
    let words = wrap(&row.words, width, beside);
    if let Some(first) = words.first() {
        lines[0] = format!("{}{}", pad(&lines[0], beside, Align::Left), first.trim_start());
    }
    lines.extend(words.into_iter().skip(1));
    lines
}

/// Columns that words need.
const WORDS_MIN: usize = 20;

/// Facts in lines: the first one has less room, and may stay empty.
fn packed(facts: &[String], rooms: [usize; 2], between: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for fact in facts {
        let room = rooms[usize::from(lines.len() > 1)];
        let last = lines.pop().unwrap_or_default();
        let longer = if last.is_empty() { fact.clone() } else { format!("{last}{between}{fact}") };
        if columns(&longer) <= room {
            lines.push(longer);
        } else {
            lines.extend([last, fact.clone()]);
        }
    }
    lines
}

/// The chart, what it means, and where it comes from.
pub(crate) fn blocks(page: &mut Page, report: &Report, style: &Style) {
    let Some(found) = growth::above(report) else { return };
    let heading = sweep_name(&found, style).map(|name| format!("sweep {name}"));
    page.block(heading.map(|text| wrap(&text, style.columns(), 2)).unwrap_or_default());
    page.block(growth::chart(&found, style));
    page.block(growth::twice(&found, INDENT, style));
    let why = growth::uncounted(&found.growth.method).filter(|_| found.by_time());
    let facts = [
        Some(growth::measured(&found, style)),
        why.map(|why| format!("nothing was counted: {why}")),
        growth::cause(&found),
        growth::hidden(&found),
        growth::ratio(&found, style).filter(|_| found.quantity == Quantity::Time),
    ];
    let facts = facts.into_iter().flatten();
    page.block(facts.flat_map(|fact| hanging(&fact, style.columns(), INDENT)).collect());
    page.block(hottest(report, &found, style));
}

/// A picture of the line with most of the work.
fn hottest(report: &Report, found: &Found<'_>, style: &Style) -> Vec<String> {
    let Some((line, share)) = found.hottest() else { return Vec::new() };
    let what = match found.quantity {
        Quantity::Time if found.curve.at_least => "of the counted work",
        Quantity::Time => "of the work",
        Quantity::Space => "of the bytes allocated",
    };
    let (place, source) = (Place::line(line.line), report.source.expose());
    let text = format!("{} {what}", percent(share));
    // A label stands behind the line, or below the picture when that would be too wide.
    let room = Room { columns: usize::MAX, mark: style.glyphs().cut };
    let line = window(source, place, 0, room).map_or(0, |window| columns(&window.text));
    let fits = line + columns(&text) + PICTURE_MARGIN <= style.width;
    let (label, notes) = if fits { (text, Vec::new()) } else { (String::new(), vec![text]) };
    let picture = Picture {
        title: String::new(),
        id: String::new(),
        path: terminal_text(&report.submission),
        source,
        place: Some(place),
        before: LINES_BEFORE,
        label,
        notes,
        help: String::new(),
    };
    // What is wrong has been said above; the picture shows where.
    picture.lines(style).into_iter().skip(1).collect()
}

const LINES_BEFORE: usize = 2;
/// Columns of a picture before the source: a number of four digits and the border.
const PICTURE_MARGIN: usize = 8;

/// What is to be known about an accepted submission all the same.
pub(crate) fn remarks(page: &mut Page, report: &Report, style: &Style) {
    if report.verdict != Verdict::Accepted {
        return;
    }
    let Some(growth) = &report.growth else { return };
    let found: Vec<Found<'_>> =
        growth::deciding(growth).into_iter().chain(growth::noticed(growth)).collect();
    let log_factors = found.iter().filter(|found| growth::is_log_factor(found.curve));
    let remarks = log_factors.map(|found| format!("remark: {}", growth::remark(found, style)));
    let clock = growth::by_time_alone(growth).map(|told| format!("remark: {told}"));
    let remarks = remarks.chain(clock);
    page.block(remarks.flat_map(|remark| wrap(&remark, style.columns(), 2)).collect());
    let untold = found.iter().filter_map(|found| growth::untold(found, style));
    page.block(untold.flat_map(|why| inconclusive(&why, style)).collect());
}

fn inconclusive(why: &str, style: &Style) -> Vec<String> {
    let word = "INCONCLUSIVE";
    let mut lines = wrap(why, style.columns(), 2 + word.len() + 3);
    if let Some(first) = lines.first_mut() {
        let painted = paint(style.palette().caution, word);
        *first = indented(&format!("{painted}   {}", first.trim_start()), 2);
    }
    lines
}
