//! `judge doctor --attack`.

use crate::escape::{columns, visible};
use crate::number::counted;
use crate::page::{Page, both_sides, indented, wrap};
use crate::style::{Style, paint};
use crate::table::{Align, pad};

/// What came of attacks on one backend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttackScreen {
    /// The attacks in order.
    pub rows: Vec<AttackRow>,
    /// `Python 3.11.7 · embedded · full`.
    pub machine: String,
}

/// One attack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttackRow {
    /// How it ended.
    pub end: AttackEnd,
    /// `reads_a_file`.
    pub name: String,
    /// What happened, one phrase: `runtime error: exited with status 0`.
    pub happened: String,
}

/// How an attack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttackEnd {
    /// It attained nothing.
    Held,
    /// It attained something.
    NotHeld,
    /// It could not be tried here.
    Untried,
}

impl AttackEnd {
    fn words(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::NotHeld => "NOT HELD",
            Self::Untried => "not tried",
        }
    }
}

/// A row for each attack, then how many were held.
pub fn attack_screen(screen: &AttackScreen, style: &Style) -> String {
    let names = screen.rows.iter().map(|row| columns(&visible(&row.name)));
    let name_columns = names.max().unwrap_or(0);
    let mut page = Page::default();
    let lines = screen.rows.iter().flat_map(|row| row_lines(row, name_columns, style));
    page.block(lines.collect());
    let held = screen.rows.iter().filter(|row| row.end == AttackEnd::Held).count();
    let left = format!("  {held} of {} held", counted(screen.rows.len(), "attack"));
    page.block(both_sides(&left, &visible(&screen.machine), style.columns(), 2));
    page.finish()
}

fn row_lines(row: &AttackRow, name_columns: usize, style: &Style) -> Vec<String> {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    let (mark, colour) = match row.end {
        AttackEnd::Held => (glyphs.good, palette.good),
        AttackEnd::NotHeld => (glyphs.bad, palette.bad),
        AttackEnd::Untried => (glyphs.caution, palette.caution),
    };
    let name = pad(&visible(&row.name), name_columns, Align::Left);
    let end = pad(row.end.words(), END_COLUMNS, Align::Left);
    let indent = 2 + columns(mark) + 1 + name_columns + 3 + END_COLUMNS + 3;
    let happened = wrap(&visible(&row.happened), style.columns(), indent);
    let happened: Vec<&str> = happened.iter().map(|line| line.trim_start()).collect();
    let first = happened.first().copied().unwrap_or_default();
    let mut lines = vec![format!("  {} {name}   {end}   {first}", paint(colour, mark))];
    lines.extend(happened.iter().skip(1).map(|line| indented(line, indent)));
    lines
}

/// The width of the longest end.
const END_COLUMNS: usize = "not tried".len();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_held_stands_out() {
        let row = |end, name: &str| AttackRow {
            end,
            name: name.to_owned(),
            happened: "runtime error: exited with status 0".to_owned(),
        };
        let rows = vec![row(AttackEnd::Held, "forks"), row(AttackEnd::NotHeld, "exits")];
        let page = attack_screen(&AttackScreen { rows, machine: String::new() }, &Style::plain());
        assert_eq!(
            page,
            "\n  ok forks   held        runtime error: exited with status 0\n\
             \x20 XX exits   NOT HELD    runtime error: exited with status 0\n\n\
             \x20 1 of 2 attacks held\n"
        );
    }
}
