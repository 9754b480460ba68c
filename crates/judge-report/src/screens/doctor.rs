//! `judge doctor`.

use crate::escape::{columns, visible};
use crate::page::{Page, both_sides, indented, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, pad};

/// What the machine has, what is missing, what that costs and how to repair it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoctorScreen {
    /// What was looked at, in order.
    pub rows: Vec<DoctorRow>,
    /// `standard (5 of 7 walls)`.
    pub isolation: String,
    /// A second remark at the right of the last line; may be empty.
    pub remark: String,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoctorRow {
    /// How it stands.
    pub state: DoctorState,
    /// `landlock`.
    pub name: String,
    /// What was found: `not in the kernel's list of security modules`.
    pub detail: String,
    /// What its absence costs; may be empty.
    pub costs: String,
    /// The command or sentence that repairs it; may be empty. Commands are never wrapped.
    pub repair: String,
}

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoctorState {
    /// As it should be.
    Stands,
    /// Weaker than it should be; judge still runs.
    Caution,
    /// Missing; judge does not run without it.
    Missing,
}

/// The rows and a last line that names the isolation.
pub fn doctor_screen(screen: &DoctorScreen, style: &Style) -> String {
    let names = screen.rows.iter().map(|row| columns(&visible(&row.name)));
    let name_columns = names.max().unwrap_or(0);
    let mut page = Page::default();
    let lines = screen.rows.iter().flat_map(|row| row_lines(row, name_columns, style));
    page.block(lines.collect());
    let left = format!("  isolation: {}", visible(&screen.isolation));
    page.block(both_sides(&left, &visible(&screen.remark), style.columns(), 2));
    page.finish_flush()
}

fn row_lines(row: &DoctorRow, name_columns: usize, style: &Style) -> Vec<String> {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    let (mark, colour) = match row.state {
        DoctorState::Stands => (glyphs.good, palette.good),
        DoctorState::Caution => (glyphs.caution, palette.caution),
        DoctorState::Missing => (glyphs.bad, palette.bad),
    };
    let name = pad(&visible(&row.name), name_columns, Align::Left);
    let indent = 2 + columns(mark) + 1 + name_columns + 3;
    let detail = wrap(&visible(&row.detail), style.columns(), indent);
    let detail: Vec<&str> = detail.iter().map(|line| line.trim_start()).collect();
    let first = detail.first().copied().unwrap_or_default();
    let mut lines = vec![format!("  {} {name}   {first}", paint(colour, mark))];
    lines.extend(detail.iter().skip(1).map(|line| indented(line, indent)));
    lines.extend(labelled("costs: ", &row.costs, indent + 2, style.columns()));
    if !row.repair.is_empty() {
        let repair = format!("repair: {}", visible(&row.repair));
        lines.push(indented(&repair, indent + 2));
    }
    lines
}

/// Words in lines, a label in the margin of the first.
fn labelled(label: &str, text: &str, indent: usize, width: usize) -> Vec<String> {
    let mut lines = wrap(&visible(text), width, indent + columns(label));
    if let Some(first) = lines.first_mut() {
        *first = indented(&format!("{label}{}", first.trim_start()), indent);
    }
    lines
}
