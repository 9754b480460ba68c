//! What is said on standard error while exercises are verified: one line that is redrawn on a
//! terminal, a line for each exercise in a log. What fails is said at once on both.

use std::time::Instant;

use judge::verify::Verification;
use judge_report::{duration, visible};

use super::output::Output;

/// Verifying under way.
pub(crate) struct Progress<'a> {
    output: &'a Output,
    begun: Instant,
    /// How many exercises there are, and how many are done.
    all: usize,
    done: usize,
    failed: usize,
    running: Vec<String>,
}

impl<'a> Progress<'a> {
    pub(crate) fn new(output: &'a Output, all: usize) -> Self {
        Self { output, begun: Instant::now(), all, done: 0, failed: 0, running: Vec::new() }
    }

    /// An exercise is begun.
    pub(crate) fn begin(&mut self, exercise: String) {
        self.running.push(exercise);
        self.redraw();
    }

    /// An exercise was verified. A single one is shown at once anyway.
    pub(crate) fn end(&mut self, found: &Verification) {
        let told = format!("{}   {}", found.exercise, duration(found.wall_ms * 1000));
        if found.problems.is_empty() {
            self.finish(&found.exercise, &told, &[]);
        } else {
            self.failed += 1;
            self.finish(&found.exercise, &told, &found.problems);
        }
    }

    /// An exercise could not be verified, which is told elsewhere.
    pub(crate) fn give_up(&mut self, exercise: &str) {
        self.failed += 1;
        self.output.clear_live();
        self.finish(exercise, &format!("{exercise}   could not be judged"), &[]);
    }

    /// Nothing of the line stays.
    pub(crate) fn close(&self) {
        self.output.clear_live();
    }

    fn finish(&mut self, exercise: &str, told: &str, problems: &[String]) {
        self.done += 1;
        self.running.retain(|running| running != exercise);
        if self.all < 2 {
            return;
        }
        self.output.clear_live();
        if !self.output.is_live() || !problems.is_empty() {
            let width = self.all.to_string().len();
            let mark = if problems.is_empty() { "" } else { "FAILS " };
            let done = self.done;
            self.output.note(&format!("{done:>width$}/{}  {mark}{}", self.all, visible(told)));
            for problem in problems {
                self.output.note(&format!("      error: {}", visible(problem)));
            }
        }
        self.redraw();
    }

    fn redraw(&self) {
        if self.all < 2 || !self.output.is_live() {
            return;
        }
        let micros = u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        let (done, all) = (self.done, self.all);
        let filled = done * BAR_COLUMNS / all.max(1);
        let bar = format!("{}{}", "#".repeat(filled), ".".repeat(BAR_COLUMNS - filled));
        let failed = match self.failed {
            0 => String::new(),
            failed => format!(", {failed} failing"),
        };
        let running = self.running.join(" ");
        let line = format!("[{bar}] {done}/{all}{failed}  {}  {running}", duration(micros));
        self.output.live(&visible(&line));
    }
}

const BAR_COLUMNS: usize = 24;
