//! How far a batch is: a bar on a terminal, a sum at the end.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use judge::batch::{Judgement, Outcome};
use judge_core::verdict::Verdict;

use super::super::output::note;

/// How often the bar is drawn, in a second.
const FRAMES: u8 = 10;

/// What has been judged.
pub(super) struct Tally {
    started: Instant,
    bar: ProgressBar,
    before: usize,
    verdicts: BTreeMap<Verdict, u64>,
    faults: u64,
}

impl Tally {
    /// Of so many lines, where that is known; so many were judged before.
    pub(super) fn start(lines: Option<u64>, before: usize) -> Self {
        let target = if io::stderr().is_terminal() {
            ProgressDrawTarget::stderr_with_hz(FRAMES)
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(lines, target);
        let template = match lines {
            Some(_) => "  {bar:24} {human_pos}/{human_len} · {per_sec} · {eta} left · {msg}",
            None => "  {spinner} {human_pos} · {per_sec} · {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("━╸─"));
        }
        // What was judged before counts as done, but not for the rate.
        bar.set_position(before as u64);
        bar.reset_eta();
        Self { started: Instant::now(), bar, before, verdicts: BTreeMap::new(), faults: 0 }
    }

    pub(super) fn add(&mut self, judgement: &Judgement) {
        match &judgement.outcome {
            Outcome::Judged(judged) => *self.verdicts.entry(judged.verdict).or_default() += 1,
            Outcome::Fault { .. } => self.faults += 1,
        }
        let accepted = self.verdicts.get(&Verdict::Accepted).copied().unwrap_or(0);
        self.bar.set_message(format!("{accepted} accepted"));
        self.bar.inc(1);
    }

    pub(super) fn tick(&self) {
        self.bar.tick();
    }

    /// How many lines could not be judged.
    pub(super) fn faults(&self) -> u64 {
        self.faults
    }

    /// Takes the bar away and says what came of all.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
        note(&self.sum(self.started.elapsed()));
    }

    fn sum(&self, elapsed: Duration) -> String {
        let judged: u64 = self.verdicts.values().sum();
        let seconds = elapsed.as_secs_f64().max(1e-3);
        #[expect(clippy::cast_precision_loss, reason = "a rate for people to read")]
        let rate = judged as f64 / seconds;
        let mut parts = vec![format!("{judged} judged in {seconds:.1} s ({rate:.0} a second)")];
        let verdicts = self.verdicts.iter();
        parts.extend(
            verdicts
                .map(|(verdict, count)| format!("{count} {}", verdict.name().replace('_', " "))),
        );
        if self.faults > 0 {
            parts.push(format!("{} could not be judged", self.faults));
        }
        if self.before > 0 {
            parts.push(format!("{} were judged before", self.before));
        }
        parts.join(", ")
    }
}
