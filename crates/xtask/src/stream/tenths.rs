//! A stream by tenths: its rate, and what the judge and its hosts hold.

use std::fmt;
use std::fs;
use std::time::Instant;

use judge_tests::descendants;

/// Into so many parts a stream is divided.
pub(super) const TENTHS: usize = 10;

/// Tenths that are over, and the one that is under way.
pub(super) struct Tenths {
    judge: u32,
    all: usize,
    noted: usize,
    began: Instant,
    done: Vec<Tenth>,
}

struct Tenth {
    rate: f64,
    judge_kib: u64,
    hosts_kib: u64,
    processes: usize,
    descriptors: usize,
}

impl Tenths {
    /// Of a stream of so many that this process judges. The start is no part of the first tenth:
    /// time runs from the first judgement.
    pub(super) fn begin(judge: u32, all: usize) -> Self {
        Self { judge, all, noted: 0, began: Instant::now(), done: Vec::new() }
    }

    /// One more has been judged.
    pub(super) fn note(&mut self) {
        if self.noted == 0 {
            self.began = Instant::now();
        }
        self.noted += 1;
        let end = |tenths: usize| self.all * tenths / TENTHS;
        let tenths = self.done.len();
        if tenths < TENTHS && self.noted == end(tenths + 1) {
            let count = u32::try_from(end(tenths + 1) - end(tenths)).unwrap_or(u32::MAX);
            self.done.push(self.look(f64::from(count)));
            self.began = Instant::now();
        }
    }

    fn look(&self, count: f64) -> Tenth {
        let rate = count / self.began.elapsed().as_secs_f64();
        let below = descendants(self.judge);
        let entries = fs::read_dir(format!("/proc/{}/fd", self.judge));
        Tenth {
            rate,
            judge_kib: share_kib(self.judge),
            hosts_kib: below.iter().map(|pid| share_kib(*pid)).sum(),
            processes: below.len(),
            descriptors: entries.map_or(0, Iterator::count),
        }
    }

    /// What is wrong where the last tenth is slower than the first by more than a factor.
    pub(super) fn slower_than(&self, factor: f64) -> Option<String> {
        let ratio = self.ratio()?;
        (ratio < 1.0 / factor).then(|| format!("the last tenth has {ratio:.2} of the first's rate"))
    }

    /// The rate of the last tenth to that of the first.
    fn ratio(&self) -> Option<f64> {
        Some(self.done.last()?.rate / self.done.first()?.rate)
    }
}

/// The memory of a process in KiB; pages that several share are split among them.
fn share_kib(pid: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "tenth  submissions/s  judge KiB  hosts KiB  processes  descriptors")?;
        for (position, tenth) in self.done.iter().enumerate() {
            let Tenth { rate, judge_kib, hosts_kib, processes, descriptors } = tenth;
            writeln!(
                f,
                "{:>5} {rate:>14.1} {judge_kib:>10} {hosts_kib:>10} {processes:>10} \
                 {descriptors:>12}",
                position + 1
            )?;
        }
        write!(f, "rate of the last tenth to the first: {:.2}", self.ratio().unwrap_or(f64::NAN))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tenth_is_noted_once_and_slowness_is_found() {
        let mut tenths = Tenths::begin(std::process::id(), 25);
        for _ in 0..25 {
            tenths.note();
        }
        assert_eq!(tenths.done.len(), TENTHS);
        assert!(tenths.done.iter().all(|tenth| tenth.judge_kib > 0 && tenth.descriptors > 0));
        for (tenth, rate) in tenths.done.iter_mut().zip([100.0, 90.0, 80.0]) {
            tenth.rate = rate;
        }
        tenths.done.truncate(3);
        assert!(tenths.slower_than(1.3).is_none());
        assert!(tenths.slower_than(1.2).is_some());
    }
}
