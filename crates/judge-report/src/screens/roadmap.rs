//! `judge roadmap` and `judge next`.

use judge_core::roadmap::SubtopicProgress;

use crate::escape::{columns, cut, visible};
use crate::number::counted;
use crate::page::{Page, both_sides, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, Table};

/// How far one has come: a line for each subtopic under its category, and all of it at the end.
pub fn roadmap_screen(tree: &[SubtopicProgress], style: &Style) -> String {
    let mut page = Page::default();
    let mut lines = table(tree).lines(GAP).into_iter();
    for subtopics in tree.chunk_by(|a, b| a.category == b.category) {
        let all = subtopics.iter().map(Sums::of).fold(Sums::default(), Sums::plus);
        let head = format!("  {}", visible(&subtopics[0].category));
        let mut block = vec![format!("{}  {}", fill(&head, style), all.bar(style))];
        let below = subtopics.iter().zip(lines.by_ref().take(subtopics.len()));
        block.extend(below.map(|(subtopic, line)| {
            let line = format!("    {line}");
            format!("{}  {}", fill(&line, style), Sums::of(subtopic).bar(style))
                .trim_end()
                .to_owned()
        }));
        page.block(block);
    }
    let all = tree.iter().map(Sums::of).fold(Sums::default(), Sums::plus);
    let tried = if all.tried > 0 { format!(", {} tried", all.tried) } else { String::new() };
    let left = format!("  {} of {} done{tried}", all.done, counted(all.all(), "exercise"));
    let right = "judge next, judge list --todo";
    page.block(both_sides(&left, right, style.columns(), 2));
    page.finish_flush()
}

/// What to do next, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextScreen {
    /// `two_sum`.
    pub id: String,
    /// `Two sum`.
    pub title: String,
    /// `easy`, `Hashing` and the like.
    pub facts: Vec<String>,
    /// Why this one, in a sentence.
    pub reason: String,
}

/// One exercise, why it is this one, and how to begin.
pub fn next_screen(screen: &NextScreen, style: &Style) -> String {
    let mut page = Page::default();
    let left = format!("  {}", visible(&screen.title));
    let right = visible(&screen.facts.join(style.glyphs().between));
    page.block(both_sides(&left, &right, style.columns(), 2));
    page.block(wrap(&visible(&screen.reason), style.columns(), 2));
    let id = visible(&screen.id);
    page.block(vec![format!("  judge show {id}      judge new {id}")]);
    page.finish()
}

/// Names and numbers, without bars.
fn table(tree: &[SubtopicProgress]) -> Table {
    let mut table = Table::new([Align::Left, Align::Right, Align::Left]);
    for subtopic in tree {
        let sums = Sums::of(subtopic);
        let done = match sums.all() {
            0 => "none yet".to_owned(),
            all => format!("{} of {all}", sums.done),
        };
        let tried = match sums.tried {
            0 => String::new(),
            tried => format!("{tried} tried"),
        };
        table.row([visible(&subtopic.subtopic), done, tried]);
    }
    table
}

/// How many exercises are how far.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    done: usize,
    tried: usize,
    open: usize,
}

impl Sums {
    fn of(subtopic: &SubtopicProgress) -> Self {
        let SubtopicProgress { done, tried, open, .. } = subtopic;
        Self { done: done.len(), tried: tried.len(), open: open.len() }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            done: self.done + other.done,
            tried: self.tried + other.tried,
            open: self.open + other.open,
        }
    }

    fn all(self) -> usize {
        self.done + self.tried + self.open
    }

    /// A bar whose full part is what is done, and whose grey part is what was tried.
    fn bar(self, style: &Style) -> String {
        let Self { done, tried, open } = self;
        if self.all() == 0 {
            return String::new();
        }
        // A single one shows, and the bar is full only when nothing is left.
        let part = |count: usize| (count * BAR_COLUMNS / self.all()).max(usize::from(count > 0));
        let done = part(done);
        let tried = if open == 0 { BAR_COLUMNS - done } else { part(tried) };
        let tried = tried.min(BAR_COLUMNS - done - usize::from(open > 0));
        let [full, half, empty] = style.glyphs().bar;
        let rest = empty.repeat(BAR_COLUMNS - done - tried);
        let done = paint(style.palette().good, full.repeat(done));
        format!("{done}{}{rest}", half.repeat(tried))
    }
}

/// A line as long as all that have a bar behind them.
fn fill(line: &str, style: &Style) -> String {
    let room = style.columns() - BAR_COLUMNS - 2;
    let line = cut(line, room, style.glyphs().cut);
    format!("{line}{}", " ".repeat(room - columns(&line)))
}

const GAP: usize = 3;
const BAR_COLUMNS: usize = 10;
