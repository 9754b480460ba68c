//! `judge list`.

use judge_core::record::Progress;

use crate::escape::{columns, cut, visible};
use crate::number::counted;
use crate::page::{Page, both_sides};
use crate::style::{Style, paint};
use crate::table::{Align, Table};

/// One exercise in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// `two_sum`.
    pub name: String,
    /// `Data structures`.
    pub category: String,
    /// `Hashing`.
    pub subtopic: String,
    /// `O(n)`; empty when nothing is promised.
    pub promise: String,
    /// `easy`.
    pub difficulty: String,
    /// Words to search by.
    pub topics: Vec<String>,
    /// How it stands with it.
    pub progress: Progress,
    /// `2 days ago, wrong answer`; empty when there was no run.
    pub last_run: String,
}

/// Exercises in the order given, those of one subtopic in a row under its name, with what to do
/// next below them. `all` is how many there are where some were left out.
pub fn list_screen(rows: &[ListRow], all: usize, style: &Style) -> String {
    let mut page = Page::default();
    for block in blocks(rows, style) {
        page.block(block);
    }
    let done = match rows.iter().filter(|row| row.progress == Progress::Done).count() {
        0 => String::new(),
        done => format!(", {done} done"),
    };
    let left = match rows.len() {
        shown if shown == all => format!("  {}{done}", counted(all, "exercise")),
        shown => format!("  {shown} of {}{done}", counted(all, "exercise")),
    };
    let right = "judge show NAME, judge new NAME";
    page.block(both_sides(&left, right, style.columns(), 2));
    page.finish_flush()
}

/// A block for each subtopic. Columns are the same in all, so that an eye can run down them.
fn blocks(rows: &[ListRow], style: &Style) -> Vec<Vec<String>> {
    let fit = |line: &str, room: usize| {
        if columns(line) > room { cut(line, room, style.glyphs().cut) } else { line.to_owned() }
    };
    // Where nothing was run there is nothing to mark.
    let is_marked = rows.iter().any(|row| row.progress != Progress::Open);
    let marks = rows.iter().map(|row| if is_marked { mark(row, style) } else { "  ".to_owned() });
    let margin = if is_marked { 3 + columns(style.glyphs().none) } else { 4 };
    let mut lines = table(rows, style).lines(GAP).into_iter().zip(marks);
    let one_subtopic =
        |a: &ListRow, b: &ListRow| (&a.category, &a.subtopic) == (&b.category, &b.subtopic);
    rows.chunk_by(one_subtopic)
        .map(|group| {
            let ListRow { category, subtopic, .. } = &group[0];
            let between = style.glyphs().between;
            let head = format!("  {}{between}{}", visible(category), visible(subtopic));
            let below = lines.by_ref().take(group.len());
            let below = below
                .map(|(line, mark)| format!("  {mark}{}", fit(&line, style.columns() - margin)));
            std::iter::once(fit(&head, style.columns())).chain(below).collect()
        })
        .collect()
}

fn table(rows: &[ListRow], style: &Style) -> Table {
    let is_run = rows.iter().any(|row| !row.last_run.is_empty());
    let mut table = Table::new(vec![Align::Left; if is_run { 5 } else { 4 }]);
    for row in rows {
        let promise = cut(&visible(&row.promise), PROMISE_COLUMNS, style.glyphs().cut);
        let mut cells = vec![visible(&row.name), visible(&row.difficulty), promise];
        cells.extend(is_run.then(|| visible(&row.last_run)));
        cells.push(visible(&row.topics.join(", ")));
        table.row(cells);
    }
    table
}

/// `✓ `: how it stands with an exercise, and a blank.
fn mark(row: &ListRow, style: &Style) -> String {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    match row.progress {
        Progress::Done => format!("{} ", paint(palette.good, glyphs.good)),
        Progress::Tried => format!("{} ", paint(palette.bad, glyphs.bad)),
        Progress::Open => format!("{} ", glyphs.none),
    }
}

const GAP: usize = 3;

/// A promise in many words would leave the topics no room.
const PROMISE_COLUMNS: usize = 22;
