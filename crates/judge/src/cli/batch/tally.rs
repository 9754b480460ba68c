//! How far a batch is: a bar on a terminal, a sum at the end.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use judge::batch::{Judgement, Outcome};
use judge_core::verdict::Verdict;

use super::super::output::{Output, note};
use super::super::progress::{Pace, Progress};

/// What has been judged.
pub(super) struct Tally {
    started: Instant,
    bar: Progress,
    before: usize,
    verdicts: BTreeMap<Verdict, u64>,
    faults: u64,
}

impl Tally {
    /// Of so many lines, where that is known; so many were judged before.
    pub(super) fn start(lines: Option<u64>, before: usize, output: &Output) -> Self {
        let bar = Progress::new(lines, Pace::Fast, output);
        bar.begin_at(before as u64);
        Self { started: Instant::now(), bar, before, verdicts: BTreeMap::new(), faults: 0 }
    }

    pub(super) fn add(&mut self, judgement: &Judgement) {
        match &judgement.outcome {
            Outcome::Judged(judged) => *self.verdicts.entry(judged.verdict).or_default() += 1,
            Outcome::Fault { .. } => self.faults += 1,
        }
        let accepted = self.verdicts.get(&Verdict::Accepted).copied().unwrap_or(0);
        self.bar.doing(&format!("{accepted} accepted"));
        self.bar.step();
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
        self.bar.clear();
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
