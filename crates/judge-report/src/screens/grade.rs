//! `judge grade`.

use judge_core::grade::{Entry, Gradebook, Progress, cases};
use judge_core::report::Report;

use crate::brief::{Brief, Weight, brief, mark, path, worst_first};
use crate::concise::concise;
use crate::escape::{columns, cut, cut_start, visible, without_commands};
use crate::growth;
use crate::number::{counted, duration_in_seconds};
use crate::page::{Page, indented, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, Table};
use crate::terminal;

/// A line for each submission, one more for each that is not simply accepted, and the word.
pub fn grade_screen(book: &Gradebook, style: &Style) -> String {
    let mut page = Page::default();
    page.block(header(book, style));
    page.block(rows(book, style));
    page.block(told(book, style));
    page.block(closing(book, style));
    let text = page.finish();
    if style.unicode { text } else { text.replace('…', style.glyphs().cut) }
}

/// The lines of `concise`, for every submission.
pub fn grade_concise(book: &Gradebook) -> String {
    let line = |entry: &Entry| {
        if let Some(report) = entry.report() {
            return concise(report);
        }
        let brief = brief(entry);
        let line = format!("{}:1:1: {}: {}", path(entry), brief.title, brief.message);
        format!("{}\n", without_commands(&line))
    };
    book.entries.iter().map(line).collect()
}

/// What a log says of a submission as it is done: `  3/12  ok  two_sum  two_sum.py: accepted`.
pub fn grade_line(done: usize, all: usize, entry: &Entry, style: &Style) -> String {
    let brief = brief(entry);
    let (mark, _) = mark(&brief, style);
    let width = all.to_string().len();
    let said =
        if brief.message.is_empty() { String::new() } else { format!(": {}", brief.message) };
    let exercise = visible(&entry.exercise);
    let line =
        format!("{done:>width$}/{all}  {mark}  {exercise}  {}: {}{said}", path(entry), brief.title);
    without_commands(&line).into_owned()
}

fn header(book: &Gradebook, style: &Style) -> Vec<String> {
    let reports = || book.entries.iter().filter_map(Entry::report);
    let mut facts = vec![format!("judge {}", book.judge)];
    let mut machines: Vec<String> =
        reports().map(|report| terminal::machine(&report.machine, style)).collect();
    machines.sort();
    machines.dedup();
    match machines.len() {
        0 | 1 => facts.extend(machines),
        several => facts.push(format!("{several} interpreters")),
    }
    facts.push(counted(book.totals.submissions, "submission"));
    if book.totals.cached > 0 {
        facts.push(format!("{} judged before", book.totals.cached));
    }
    wrap(&facts.join(style.glyphs().between), style.columns(), 2)
}

/// A line for each. Where they would be too long, the strip is what can be spared, then points.
fn rows(book: &Gradebook, style: &Style) -> Vec<String> {
    let briefs: Vec<Brief> = book.entries.iter().map(brief).collect();
    let room = style.columns().saturating_sub(4 + columns(style.glyphs().good));
    let tables = [&[][..], &[STRIP], &[STRIP, POINTS]];
    let mut tables = tables.iter().map(|spared| table(book, &briefs, spared, style));
    let fits = |lines: &Vec<String>| lines.iter().all(|line| columns(line) <= room);
    let narrow = || table(book, &briefs, &[STRIP, POINTS], style);
    let lines = tables.find(fits).unwrap_or_else(narrow);
    let lines = briefs.iter().zip(lines).map(|(brief, line)| {
        let (mark, colour) = mark(brief, style);
        let line = cut(&line, room, style.glyphs().cut);
        format!("  {}  {line}", paint(colour, mark))
    });
    lines.collect()
}

/// Columns that can be spared.
const STRIP: usize = 3;
const POINTS: usize = 5;

fn table(book: &Gradebook, briefs: &[Brief], spared: &[usize], style: &Style) -> Vec<String> {
    let columns = [
        Align::Left,
        Align::Left,
        Align::Right,
        Align::Left,
        Align::Left,
        Align::Right,
        Align::Right,
    ];
    let mut table = Table::new(kept(columns, spared));
    let room = style.columns() / 4;
    for (entry, brief) in book.entries.iter().zip(briefs) {
        let report = entry.report();
        let right = report.map(cases).filter(|(_, all)| *all > 0);
        let (strip, class) = report.and_then(|report| grown(report, style)).unwrap_or_default();
        let accepted = matches!(brief.weight, Weight::Accepted | Weight::Doubted);
        let word = if accepted && !class.is_empty() { class } else { brief.title.clone() };
        let cells = [
            cut(&visible(&entry.exercise), room, style.glyphs().cut),
            cut_start(&path(entry), room, style.glyphs().cut),
            right.map(|(right, all)| format!("{right}/{all}")).unwrap_or_default(),
            strip,
            word,
            format!("{}/{}", entry.points, entry.rules.weight),
            report.map(|report| duration_in_seconds(report.usage.wall_us)).unwrap_or_default(),
        ];
        table.row(kept(cells, spared));
    }
    table.lines(2)
}

fn kept<T>(all: [T; 7], spared: &[usize]) -> Vec<T> {
    let kept = all.into_iter().enumerate().filter(|(at, _)| !spared.contains(at));
    kept.map(|(_, one)| one).collect()
}

/// The strip, cut to its last bars, and the class.
fn grown(report: &Report, style: &Style) -> Option<(String, String)> {
    let found = growth::deciding(report.growth.as_ref()?)?;
    let strip: Vec<char> = growth::strip(&found, style).chars().collect();
    let strip = strip[strip.len().saturating_sub(STRIP_MAX)..].iter().collect();
    Some((strip, growth::class_column(&found, style)))
}

const STRIP_MAX: usize = 12;

/// Why each is not simply accepted, the worst first.
fn told(book: &Gradebook, style: &Style) -> Vec<String> {
    let all = worst_first(book);
    let all = all.iter().filter(|(_, brief)| !brief.message.is_empty());
    let all = all.filter(|(_, brief)| brief.weight != Weight::Open);
    all.flat_map(|(entry, brief)| {
        let place = brief.place.map(|place| format!(":{}", place.line)).unwrap_or_default();
        let text = format!("{}{place}: {}", path(entry), brief.message);
        let mut lines = wrap(&text, style.columns() - 2, 2);
        lines.truncate(TOLD_LINES_MAX);
        let cut = |line: &String| cut(line, style.columns(), style.glyphs().cut);
        let mut lines: Vec<String> = lines.iter().map(cut).collect();
        for line in lines.iter_mut().skip(1) {
            *line = indented(line, 2);
        }
        lines
    })
    .collect()
}

const TOLD_LINES_MAX: usize = 4;

fn closing(book: &Gradebook, style: &Style) -> Vec<String> {
    let totals = &book.totals;
    let mut facts = vec![
        format!("{} of {} accepted", totals.accepted, totals.submissions),
        format!("{} of {} points", totals.points, totals.points_max),
    ];
    if totals.inconclusive > 0 {
        facts.push(format!("{} without a growth verdict", totals.inconclusive));
    }
    if totals.faults > 0 {
        facts.push(format!("{} could not be judged", totals.faults));
    }
    let open = totals.submissions - totals.judged - totals.faults;
    if open > 0 {
        facts.push(format!("{open} not judged"));
    }
    let mut lines = wrap(&facts.join(style.glyphs().between), style.columns(), 2);
    let failing = totals.judged + totals.faults - totals.passed;
    let palette = style.palette();
    let word = match (failing, book.progress) {
        (0, Progress::Complete) => format!("  {}", paint(palette.good, "ACCEPTED")),
        (0, Progress::Running | Progress::Stopped) => {
            format!("  {}", paint(palette.caution, "STOPPED"))
        }
        (_, _) => {
            let what = counted(failing, "submission");
            format!("  {}   {what}", paint(palette.bad, "REJECTED"))
        }
    };
    lines.push(word);
    lines
}
