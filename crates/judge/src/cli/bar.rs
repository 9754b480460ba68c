//! What standard error says while submissions are graded: one line that is redrawn on a terminal,
//! a line for each in a log.

use judge_core::grade::Entry;
use judge_report::{Style, visible};

use super::output::Output;

/// How long the bar is.
const COLUMNS: usize = 20;

/// How far grading is.
pub(crate) struct Bar<'a> {
    output: &'a Output,
    /// Whether anything is said.
    speaks: bool,
    style: Style,
    all: usize,
    done: usize,
}

impl<'a> Bar<'a> {
    pub(crate) fn new(all: usize, output: &'a Output) -> Self {
        let silent = std::env::var_os("JUDGE_NO_PROGRESS").is_some_and(|value| !value.is_empty());
        let style = output.style_of_notes();
        let bar = Self { output, speaks: !silent, style, all, done: 0 };
        bar.draw("");
        bar
    }

    /// One more is done.
    pub(crate) fn done(&mut self, entry: &Entry) {
        self.done += 1;
        if self.output.is_live() {
            self.draw(&visible(entry.submission.expose()));
        } else if self.speaks {
            let line = judge_report::grade_line(self.done, self.all, entry, &self.style);
            self.output.note(&line);
        }
    }

    /// How many are done.
    pub(crate) fn count(&self) -> usize {
        self.done
    }

    /// Nothing of the line stays.
    pub(crate) fn erase(&self) {
        if self.speaks {
            self.output.clear_live();
        }
    }

    fn draw(&self, last: &str) {
        if !self.speaks {
            return;
        }
        let full = self.done * COLUMNS / self.all.max(1);
        let (dark, light) = if self.style.unicode { ("█", "░") } else { ("#", ".") };
        let bar = format!("{}{}", dark.repeat(full), light.repeat(COLUMNS - full));
        self.output.live(&format!("  {bar}  {} of {}  {last}", self.done, self.all));
    }
}
