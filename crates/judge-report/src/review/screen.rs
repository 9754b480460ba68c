//! `judge review` in a terminal.

use judge_core::grade::Progress;
use judge_core::review::{NearDuplicate, Review, Standing};
use judge_core::verdict::Verdict;

use crate::brief::{Brief, Weight, brief, mark, path};
use crate::escape::{columns, cut, cut_start, visible};
use crate::number::counted;
use crate::page::{Page, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, Table};
use crate::terminal;

use super::cells;

/// The ranking, the near-duplicates, why each is not simply accepted, and what it comes to.
pub fn review_screen(review: &Review, style: &Style) -> String {
    let mut page = Page::default();
    page.block(header(review, style));
    page.block(ranking(review, style));
    page.block(near_duplicates(review, style));
    page.block(told(review, style));
    page.block(closing(review, style));
    let text = page.finish();
    if style.unicode { text } else { text.replace('…', style.glyphs().cut) }
}

fn header(review: &Review, style: &Style) -> Vec<String> {
    let title = cut(&visible(&review.title), style.columns() / 2, "…");
    let mut facts = vec![title, counted(review.standings.len(), "submission")];
    let mut machines: Vec<String> = review
        .standings
        .iter()
        .filter_map(|standing| standing.entry.report())
        .map(|report| terminal::machine(&report.machine, style))
        .collect();
    machines.sort();
    machines.dedup();
    facts.extend(machines.pop().filter(|_| machines.is_empty()));
    wrap(&facts.join(style.glyphs().between), style.columns(), 2)
}

/// The names of columns; the last is for how many near-duplicates there are.
fn names(style: &Style) -> [&'static str; 10] {
    let near = if style.unicode { "≈" } else { "~" };
    ["", "submission", "verdict", "cases", "time", "memory", "vs ref", "peak", "lines", near]
}

const ALIGN: [Align; 10] = [
    Align::Right,
    Align::Left,
    Align::Left,
    Align::Right,
    Align::Left,
    Align::Left,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Right,
];
/// What can be spared, first to last: lines, peak, memory, cases.
const SPARED: [usize; 4] = [8, 7, 5, 3];

/// The names of columns, then a line for each submission, as wide as the screen is.
fn ranking(review: &Review, style: &Style) -> Vec<String> {
    let briefs: Vec<Brief> =
        review.standings.iter().map(|standing| brief(&standing.entry)).collect();
    let room = style.columns().saturating_sub(4 + columns(style.glyphs().good));
    let fits = |lines: &Vec<String>| lines.iter().all(|line| columns(line) <= room);
    let spared = (0..=SPARED.len()).map(|count| &SPARED[..count]);
    let mut tables = spared.map(|spared| table(review, spared, style));
    let narrow = || table(review, &SPARED, style);
    let lines = tables.find(fits).unwrap_or_else(narrow);
    let marks = briefs.iter().map(|brief| {
        let (mark, colour) = mark(brief, style);
        paint(colour, mark)
    });
    let blank = " ".repeat(columns(style.glyphs().good));
    let marks = std::iter::once(blank).chain(marks);
    let line = |(mark, line): (String, String)| {
        format!("  {mark}  {}", cut(&line, room, style.glyphs().cut))
    };
    marks.zip(lines).map(line).collect()
}

fn table(review: &Review, spared: &[usize], style: &Style) -> Vec<String> {
    let kept = |at: &usize| !spared.contains(at);
    let pick = |row: [String; 10]| -> Vec<String> {
        row.into_iter().enumerate().filter(|(at, _)| kept(at)).map(|(_, cell)| cell).collect()
    };
    let align: Vec<Align> = (0..ALIGN.len()).filter(kept).map(|at| ALIGN[at]).collect();
    let mut table = Table::new(align);
    table.row(pick(names(style).map(str::to_owned)));
    for (at, standing) in review.standings.iter().enumerate() {
        table.row(pick(row(review, at, standing, style)));
    }
    table.lines(2)
}

fn row(review: &Review, at: usize, standing: &Standing, style: &Style) -> [String; 10] {
    let near = review.near(at).count();
    [
        cells::rank(review, standing),
        cut_start(&cells::name(review, at), style.columns() / 4, style.glyphs().cut),
        brief(&standing.entry).title,
        cells::cases(standing),
        cells::time(standing, style),
        cells::memory(standing, style),
        cells::speed(standing, style),
        cells::peak(standing),
        cells::lines(standing),
        if near == 0 { String::new() } else { near.to_string() },
    ]
}

/// Each pair, and the functions of both that match best.
fn near_duplicates(review: &Review, style: &Style) -> Vec<String> {
    review.near_duplicates.iter().flat_map(|pair| near_duplicate(review, pair, style)).collect()
}

/// Functions that are named for a pair.
const UNITS_MAX: usize = 4;

fn near_duplicate(review: &Review, pair: &NearDuplicate, style: &Style) -> Vec<String> {
    let name = |at: usize| cells::name(review, at);
    let line = format!(
        "near-duplicates: {} and {}: {}",
        name(pair.first),
        name(pair.second),
        cells::evidence(pair)
    );
    let mut lines = wrap(&line, style.columns(), 2);
    for unit in pair.likeness.functions.iter().take(UNITS_MAX) {
        let line = format!(
            "{:>6}  {} {} {}",
            cells::share(unit.share),
            cells::unit(&unit.first, unit.first_lines),
            style.glyphs().arrow,
            cells::unit(&unit.second, unit.second_lines)
        );
        lines.push(cut(&format!("      {line}"), style.columns(), style.glyphs().cut));
    }
    lines
}

/// Why each is not simply accepted, in the order of the ranking, a line each.
fn told(review: &Review, style: &Style) -> Vec<String> {
    let told = review.standings.iter().filter_map(|standing| {
        let brief = brief(&standing.entry);
        let place = brief.place.map(|place| format!(":{}", place.line)).unwrap_or_default();
        let text = format!("  {}{place}: {}", path(&standing.entry), brief.message);
        let told = !brief.message.is_empty() && brief.weight != Weight::Open;
        told.then(|| cut(&text, style.columns(), style.glyphs().cut))
    });
    told.collect()
}

fn closing(review: &Review, style: &Style) -> Vec<String> {
    let all = &review.standings;
    let count = |wanted: &dyn Fn(&Standing) -> bool| all.iter().filter(|s| wanted(s)).count();
    let accepted = count(&|standing| {
        let verdict = standing.entry.report().map(|report| report.verdict);
        verdict == Some(Verdict::Accepted)
    });
    let doubted = count(&|standing| cells::is_doubted(standing));
    let faults = count(&|standing| brief(&standing.entry).weight == Weight::Fault);
    let open = count(&|standing| brief(&standing.entry).weight == Weight::Open);
    let mut facts = vec![format!("{accepted} of {} accepted", all.len())];
    facts.push(match review.near_duplicates.len() {
        0 => "no near-duplicates".to_owned(),
        pairs => format!("{} of near-duplicates", counted(pairs, "pair")),
    });
    for (count, what) in [
        (doubted, "with growth that could not be told"),
        (faults, "could not be judged"),
        (open, "not judged"),
    ] {
        facts.extend((count > 0).then(|| format!("{count} {what}")));
    }
    let mut lines = wrap(&facts.join(style.glyphs().between), style.columns(), 2);
    let palette = style.palette();
    lines.push(match review.progress {
        Progress::Complete if faults == 0 => {
            format!("  {}", paint(palette.good, "REVIEWED"))
        }
        Progress::Complete => format!("  {}", paint(palette.caution, "REVIEWED IN PART")),
        Progress::Running | Progress::Stopped => {
            format!("  {}", paint(palette.caution, "STOPPED"))
        }
    });
    lines
}
