//! Columns of text.

use crate::escape::columns;

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// At the right.
    Right,
}

/// Rows of cells, laid out in columns that are as wide as their widest cell.
#[derive(Clone, Debug)]
pub struct Table {
    align: Vec<Align>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(align: impl Into<Vec<Align>>) -> Self {
        Self { align: align.into(), rows: Vec::new() }
    }

    /// Adds a row. Missing cells are empty; cells beyond the last column are dropped.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        let mut row: Vec<String> = cells.into_iter().map(Into::into).collect();
        row.resize(self.align.len(), String::new());
        self.rows.push(row);
    }

    /// The lines, `gap` blanks between columns, nothing blank at their ends.
    pub fn lines(&self, gap: usize) -> Vec<String> {
        let widths = self.widths();
        self.rows.iter().map(|row| self.line(row, &widths, gap)).collect()
    }

    fn widths(&self) -> Vec<usize> {
        (0..self.align.len())
            .map(|at| self.rows.iter().map(|row| columns(&row[at])).max().unwrap_or(0))
            .collect()
    }

    fn line(&self, row: &[String], widths: &[usize], gap: usize) -> String {
        let cells: Vec<String> = row
            .iter()
            .zip(widths)
            .zip(&self.align)
            .map(|((cell, width), align)| pad(cell, *width, *align))
            .collect();
        cells.join(&" ".repeat(gap)).trim_end().to_owned()
    }
}

/// A text filled with blanks to a number of columns.
pub fn pad(text: &str, width: usize, align: Align) -> String {
    let blanks = " ".repeat(width.saturating_sub(columns(text)));
    match align {
        Align::Left => format!("{text}{blanks}"),
        Align::Right => format!("{blanks}{text}"),
    }
}
