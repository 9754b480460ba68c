//! `judge list`.

use crate::escape::{columns, cut, visible};
use crate::number::counted;
use crate::page::{Page, both_sides};
use crate::style::Style;
use crate::table::{Align, Table};

/// One exercise in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
}

/// Exercises in the order given, those of one subtopic in a row under its name, with what to do
/// next below them. `all` is how many there are where some were left out.
pub fn list_screen(rows: &[ListRow], all: usize, style: &Style) -> String {
    let mut page = Page::default();
    for block in blocks(rows, style) {
        page.block(block);
    }
    let left = match rows.len() {
        shown if shown == all => format!("  {}", counted(all, "exercise")),
        shown => format!("  {shown} of {}", counted(all, "exercise")),
    };
    let right = "judge show NAME, judge new NAME";
    page.block(both_sides(&left, right, style.columns(), 2));
    page.finish_flush()
}

/// A block for each subtopic. Columns are the same in all, so that an eye can run down them.
fn blocks(rows: &[ListRow], style: &Style) -> Vec<Vec<String>> {
    let fit = |line: String| {
        if columns(&line) > style.columns() {
            cut(&line, style.columns(), style.glyphs().cut)
        } else {
            line
        }
    };
    let mut table = Table::new([Align::Left; 4]);
    for row in rows {
        let topics = visible(&row.topics.join(", "));
        let promise = cut(&visible(&row.promise), PROMISE_COLUMNS, style.glyphs().cut);
        table.row([visible(&row.name), visible(&row.difficulty), promise, topics]);
    }
    let mut lines = table.lines(GAP).into_iter();
    let one_subtopic =
        |a: &ListRow, b: &ListRow| (&a.category, &a.subtopic) == (&b.category, &b.subtopic);
    rows.chunk_by(one_subtopic)
        .map(|group| {
            let ListRow { category, subtopic, .. } = &group[0];
            let between = style.glyphs().between;
            let head = format!("  {}{between}{}", visible(category), visible(subtopic));
            let below = lines.by_ref().take(group.len()).map(|line| format!("    {line}"));
            std::iter::once(head).chain(below).map(fit).collect()
        })
        .collect()
}

const GAP: usize = 3;

/// A promise in many words would leave the topics no room.
const PROMISE_COLUMNS: usize = 22;
