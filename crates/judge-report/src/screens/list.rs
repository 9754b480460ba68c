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
    /// `O(n)`; empty when nothing is promised.
    pub promise: String,
    /// `easy`.
    pub difficulty: String,
    /// Words to search by.
    pub topics: Vec<String>,
}

/// Exercises in the order given, with what to do next below them.
pub fn list_screen(rows: &[ListRow], style: &Style) -> String {
    let mut page = Page::default();
    if !rows.is_empty() {
        page.block(table(rows, style));
    }
    let left = format!("  {}", counted(rows.len(), "exercise"));
    let right = "judge show NAME, judge new NAME";
    page.block(both_sides(&left, right, style.columns(), 2));
    page.finish_flush()
}

fn table(rows: &[ListRow], style: &Style) -> Vec<String> {
    let mut table = Table::new([Align::Left; 4]);
    table.row(["name", "promise", "difficulty", "topics"]);
    for row in rows {
        let topics = visible(&row.topics.join(", "));
        table.row([visible(&row.name), visible(&row.promise), visible(&row.difficulty), topics]);
    }
    let lines = table.lines(GAP).into_iter().map(|line| format!("  {line}"));
    let fit = |line: String| {
        if columns(&line) > style.columns() {
            cut(&line, style.columns(), style.glyphs().cut)
        } else {
            line
        }
    };
    lines.map(fit).collect()
}

const GAP: usize = 3;
