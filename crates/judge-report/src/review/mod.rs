//! A review in the faces of lines: the screen, the table for spreadsheets, the lines for editors.

pub(crate) mod cells;
mod lines;
mod screen;

pub use lines::{review_concise, review_csv};
pub use screen::review_screen;
