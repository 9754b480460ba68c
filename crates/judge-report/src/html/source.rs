//! The candidate's source with the lines marked that matter: where it ended, and where the work is.

use judge_core::report::Report;

use crate::concise::place;
use crate::escape::{cut, visible};
use crate::growth;
use crate::markup::Element;
use crate::number::percent;

/// Lines that are shown; a source may have a megabyte.
const LINES_MAX: usize = 1_500;
const COLUMNS_MAX: usize = 400;
/// A line with less of the work or of the bytes is not marked.
const SHARE_MIN: f64 = 0.02;

/// The source, if there is any.
pub(super) fn source(report: &Report) -> Option<Element> {
    let text = report.source.expose();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return None;
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let all = text.lines().count();
    let notes = notes(report);
    let lines = text.lines().take(LINES_MAX).enumerate();
    let lines = lines.map(|(at, line)| {
        let note = notes.iter().find(|note| note.line == at + 1);
        self::line(at + 1, line, note)
    });
    let mut block = Element::new("div")
        .class("source")
        .child(Element::new("h3").text("source"))
        .child(Element::new("pre").class("code").children(lines));
    if all > LINES_MAX {
        let more = format!("{} more lines are not shown.", all - LINES_MAX);
        block = block.child(Element::new("p").text(more));
    }
    Some(block)
}

/// Lines of a source, some of which are marked as those that another has too.
pub(super) fn marked(report: &Report, marked: &[usize]) -> Element {
    let text = report.source.expose().replace("\r\n", "\n").replace('\r', "\n");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let same = |number: usize| Note { line: number, class: "line same", text: String::new() };
    let lines = text.lines().take(LINES_MAX).enumerate();
    let lines = lines.map(|(at, text)| {
        let note = marked.binary_search(&(at + 1)).is_ok().then(|| same(at + 1));
        line(at + 1, text, note.as_ref())
    });
    Element::new("pre").class("code").children(lines)
}

fn line(number: usize, text: &str, note: Option<&Note>) -> Element {
    let class = note.map_or("line", |note| note.class);
    let mut line = Element::new("span")
        .class(class)
        .child(Element::new("b").text(number.to_string()))
        .child(Element::new("code").text(cut(&visible(text), COLUMNS_MAX, "…")));
    if let Some(note) = note.filter(|note| !note.text.is_empty()) {
        line = line.child(Element::new("em").text(note.text.clone()));
    }
    line
}

struct Note {
    line: usize,
    class: &'static str,
    text: String,
}

/// Where it ended before where the work is: that is what the verdict is about.
fn notes(report: &Report) -> Vec<Note> {
    let ended = report.refusal.is_some() || !report.failures.is_empty();
    let ended = place(report).filter(|_| ended).map(|place| Note {
        line: place.line,
        class: "line bad",
        text: "here".to_owned(),
    });
    let growth = report.growth.as_ref();
    let hot = growth.and_then(growth::deciding).into_iter().flat_map(|found| {
        let hot = found.sweep.hot_lines.iter();
        let hot = hot.filter(|line| line.work_share.max(line.bytes_share) >= SHARE_MIN);
        hot.map(|line| {
            let work = percent(line.work_share);
            Note {
                line: line.line as usize,
                class: "line hot",
                text: format!("{work} of the work, {} of the bytes", percent(line.bytes_share)),
            }
        })
    });
    ended.into_iter().chain(hot).collect()
}
