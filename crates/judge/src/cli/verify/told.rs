//! What is told while exercises are verified: what runs behind a bar, a line for each in a log,
//! and what fails at once on both. A single one is shown at once anyway.

use judge::fault::Fault;
use judge::verify::Verification;
use judge_report::{duration, visible};

use super::super::output::Output;
use super::super::progress::{Pace, Progress};

/// Verifying under way.
pub(super) struct Told<'a> {
    output: &'a Output,
    /// `None`: there is but one.
    progress: Option<Progress>,
    all: usize,
    failed: usize,
    running: Vec<String>,
}

impl<'a> Told<'a> {
    pub(super) fn new(output: &'a Output, all: usize) -> Self {
        let progress = (all > 1).then(|| Progress::new(Some(all as u64), Pace::Slow, output));
        Self { output, progress, all, failed: 0, running: Vec::new() }
    }

    /// An exercise is begun.
    pub(super) fn begin(&mut self, exercise: String) {
        self.running.push(exercise);
        self.redraw();
    }

    /// An exercise was verified.
    pub(super) fn end(&mut self, found: &Verification) {
        let told = format!("{}   {}", found.exercise, duration(found.wall_ms * 1000));
        self.finish(&found.exercise, &told, &found.problems);
    }

    /// An exercise failed beside others, and is verified again later.
    pub(super) fn postpone(&mut self, found: &Verification) {
        self.running.retain(|running| *running != found.exercise);
        if let Some(progress) = &self.progress {
            let first = found.problems.first().map_or("", String::as_str);
            let line =
                format!("{} fails beside others, and is verified again: {first}", found.exercise);
            progress.log(|| visible(&line));
        }
        self.redraw();
    }

    /// An exercise could not be verified.
    pub(super) fn give_up(&mut self, exercise: &str, fault: &Fault) {
        self.failed += 1;
        self.finish(exercise, &format!("{exercise}   could not be judged"), &[]);
        match &self.progress {
            Some(progress) => progress.above(|| self.output.fault(fault)),
            None => self.output.fault(fault),
        }
    }

    /// Nothing of the bar stays.
    pub(super) fn close(&self) {
        if let Some(progress) = &self.progress {
            progress.clear();
        }
    }

    fn finish(&mut self, exercise: &str, told: &str, problems: &[String]) {
        self.running.retain(|running| running != exercise);
        self.failed += usize::from(!problems.is_empty());
        let Some(progress) = &self.progress else { return };
        progress.step();
        let (done, all) = (progress.count(), self.all);
        let width = all.to_string().len();
        let mark = if problems.is_empty() { "" } else { "FAILS " };
        let line = format!("{done:>width$}/{all}  {mark}{}", visible(told));
        if problems.is_empty() {
            progress.log(|| line);
        } else {
            progress.above(|| {
                self.output.note(&line);
                for problem in problems {
                    self.output.note(&format!("      error: {}", visible(problem)));
                }
            });
        }
        self.redraw();
    }

    fn redraw(&self) {
        let Some(progress) = &self.progress else { return };
        let running = self.running.join(" ");
        progress.doing(&match self.failed {
            0 => running,
            failed => format!("{failed} failing · {running}"),
        });
    }
}
