//! How far a long command is, on standard error: a bar on a terminal, plain lines in a log.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use judge_report::visible;

use super::output::{Output, note};

/// How often the bar is drawn at most, in a second.
const FRAMES: u8 = 10;

/// How far it is.
pub(crate) struct Progress {
    bar: ProgressBar,
    surface: Surface,
}

/// Where it is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Surface {
    /// In one line of a terminal, which is drawn again and again.
    Bar,
    /// In lines.
    Log,
    /// Nowhere: `JUDGE_NO_PROGRESS`.
    Nowhere,
}

/// How things come to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// One by one: the time that passed is told.
    Slow,
    /// Many a second: their rate is told, and the time that is left.
    Fast,
}

impl Progress {
    /// Of so many things, where that is known.
    pub(crate) fn new(all: Option<u64>, pace: Pace, output: &Output) -> Self {
        let silent = std::env::var_os("JUDGE_NO_PROGRESS").is_some_and(|value| !value.is_empty());
        let surface = match (silent, output.is_live()) {
            (true, _) => Surface::Nowhere,
            (false, true) => Surface::Bar,
            (false, false) => Surface::Log,
        };
        let target = match surface {
            Surface::Bar => ProgressDrawTarget::stderr_with_hz(FRAMES),
            Surface::Log | Surface::Nowhere => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(all, target);
        let unicode = output.style_of_notes().unicode;
        if let Ok(style) = ProgressStyle::with_template(&template(all, pace, unicode)) {
            bar.set_style(style.progress_chars(if unicode { "━╸─" } else { "#>." }));
        }
        bar.tick();
        Self { bar, surface }
    }

    /// So many were done before; they count, but not for the rate.
    pub(crate) fn begin_at(&self, done: u64) {
        self.bar.set_position(done);
        self.bar.reset_eta();
    }

    /// Says what is going on, behind the bar.
    pub(crate) fn doing(&self, what: &str) {
        self.bar.set_message(visible(what));
    }

    /// One more is done.
    pub(crate) fn step(&self) {
        self.bar.inc(1);
    }

    /// How many are done.
    pub(crate) fn count(&self) -> u64 {
        self.bar.position()
    }

    /// Writes a line where there is no bar to look at.
    pub(crate) fn log(&self, line: impl FnOnce() -> String) {
        if self.surface == Surface::Log {
            note(&line());
        }
    }

    /// Lets something be written to standard error, above the bar where there is one.
    pub(crate) fn above<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    /// Draws what has changed by itself: the time.
    pub(crate) fn tick(&self) {
        self.bar.tick();
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

fn template(all: Option<u64>, pace: Pace, unicode: bool) -> String {
    let count = match all {
        Some(_) => "  {bar:24} {human_pos}/{human_len}",
        None => "  {spinner} {human_pos}",
    };
    let pace = match (pace, all) {
        (Pace::Slow, _) => "{elapsed}",
        (Pace::Fast, Some(_)) => "{per_sec} · {eta} left",
        (Pace::Fast, None) => "{per_sec}",
    };
    let template = format!("{count} · {pace} · {{wide_msg}}");
    if unicode { template } else { template.replace('·', "|") }
}
