//! `judge watch`: a head, a body that may be longer than the screen, and a foot.

use judge_core::report::{Machine, Report};

use crate::escape::{columns, cut, cut_start, visible, without_commands};
use crate::page::{Page, both_sides, both_sides_painted, indented, wrap};
use crate::style::{Style, paint};
use crate::terminal::{body, machine};

/// What is watched, and what is known of it.
#[derive(Clone, Debug)]
pub struct WatchScreen<'a> {
    /// The exercise's title.
    pub title: &'a str,
    /// The solution's path as the user wrote it.
    pub file: &'a str,
    /// When it was saved, as a clock shows it; `None`: it is not there yet.
    pub saved: Option<&'a str>,
    /// What ran it, where that is known.
    pub machine: Option<&'a Machine>,
    /// What is shown.
    pub view: WatchView<'a>,
    /// Hints that have been asked for.
    pub hints: &'a [String],
    /// How many hints there are.
    pub hints_all: usize,
    /// What is going on, in a few words; empty when nothing is.
    pub doing: String,
    /// Past verdicts, the oldest first.
    pub history: &'a [WatchMark],
}

/// What stands in the body.
#[derive(Clone, Copy, Debug)]
pub enum WatchView<'a> {
    /// Nothing has been judged yet.
    Nothing,
    /// A report; of its failures the one at this position.
    Report(&'a Report, usize),
    /// Text that another screen has drawn, or a fault.
    Text(&'a str),
}

/// A past verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WatchMark {
    /// Accepted.
    Accepted,
    /// Accepted, though its growth could not be told.
    Doubted,
    /// Not accepted.
    Refused,
}

/// The lines of a screen; colours are escape sequences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WatchFace {
    /// What stands at the top.
    pub head: Vec<String>,
    /// What stands below, of any length.
    pub body: Vec<String>,
    /// What stands at the bottom.
    pub foot: Vec<String>,
}

/// A solution that is judged whenever it is saved.
pub fn watch_screen(screen: &WatchScreen<'_>, style: &Style) -> WatchFace {
    let plain = |lines: Vec<String>| -> Vec<String> {
        let line = |line: String| {
            let line = without_commands(&line);
            if style.unicode { line.into_owned() } else { line.replace('…', style.glyphs().cut) }
        };
        lines.into_iter().map(line).collect()
    };
    let (head, body, foot) = (head(screen, style), body_lines(screen, style), foot(screen, style));
    WatchFace { head: plain(head), body: plain(body), foot: plain(foot) }
}

/// `Two sum · two_sum.py · saved 14:02:11`, and the machine at the right.
fn head(screen: &WatchScreen<'_>, style: &Style) -> Vec<String> {
    let (between, mark) = (style.glyphs().between, style.glyphs().cut);
    let title = cut(&visible(screen.title), style.columns() / 2, mark);
    let file = cut_start(&visible(screen.file), style.columns() / 2, mark);
    let saved = screen.saved.map_or("not there yet".to_owned(), |at| format!("saved {at}"));
    let left = format!("  {}", [title, file, saved].join(between));
    let right = screen.machine.map(|it| machine(it, style)).unwrap_or_default();
    let mut lines = vec![String::new()];
    lines.extend(both_sides(&left, &right, style.columns(), 2));
    lines.push(String::new());
    lines
}

fn body_lines(screen: &WatchScreen<'_>, style: &Style) -> Vec<String> {
    let mut page = Page::default();
    match screen.view {
        WatchView::Nothing => page.block(waiting(screen, style)),
        WatchView::Report(report, failing) => {
            let mut report = report.clone();
            let count = report.failures.len().max(1);
            report.failures.rotate_left(failing % count);
            body(&mut page, &report, style);
        }
        WatchView::Text(text) => {
            page.block(text.trim_matches('\n').lines().map(str::to_owned).collect());
        }
    }
    page.block(hints(screen, style));
    page.finish_flush().lines().map(str::to_owned).collect()
}

fn waiting(screen: &WatchScreen<'_>, style: &Style) -> Vec<String> {
    if screen.saved.is_some() {
        return Vec::new();
    }
    let file = visible(screen.file);
    let text = format!("{file} is not there yet: it is judged as soon as it is saved");
    wrap(&text, style.columns(), 2)
}

fn hints(screen: &WatchScreen<'_>, style: &Style) -> Vec<String> {
    let mut lines = Vec::new();
    for (at, hint) in screen.hints.iter().enumerate() {
        let text = format!("hint {} of {}: {}", at + 1, screen.hints_all, visible(hint));
        lines.extend(wrap(&text, style.columns(), 2));
    }
    lines
}

const KEYS: &str = "r run   h hint   s statement   g growth   n next   q quit";
const MARKS_MAX: usize = 12;

/// What is going on, the road so far, and the keys.
fn foot(screen: &WatchScreen<'_>, style: &Style) -> Vec<String> {
    let mut lines = vec![String::new()];
    if !screen.doing.is_empty() {
        lines.push(indented(&visible(&screen.doing), 2));
    }
    let (glyphs, palette) = (style.glyphs(), style.palette());
    let past = &screen.history[screen.history.len().saturating_sub(MARKS_MAX)..];
    let marks = past.iter().map(|mark| match mark {
        WatchMark::Accepted => (glyphs.good, palette.good),
        WatchMark::Doubted => (glyphs.caution, palette.caution),
        WatchMark::Refused => (glyphs.bad, palette.bad),
    });
    let (mut left, mut used) = ("  history".to_owned(), "  history".len());
    for (mark, colour) in marks {
        left = format!("{left} {}", paint(colour, mark));
        used += 1 + columns(mark);
    }
    lines.extend(both_sides_painted(&left, used, KEYS, style.columns(), 2));
    lines
}
