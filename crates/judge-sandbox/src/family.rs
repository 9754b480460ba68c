//! Watching a process and all that it has started: how much they use together.
//!
//! They live in one pid namespace, so each of them descends from its init: whose parent has ended
//! becomes a child of that (`pid_namespaces(7)`). `/proc` is searched for them, because not every
//! kernel lists a process' children.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::time::Duration;

/// After so many looks, processes that were found to be others' are looked at again: a number may
/// have been given to somebody else.
const FORGET_AFTER: u32 = 50;
/// CPU time that is gone from sight for so many looks was spent by processes that nobody waited for.
const GONE_AFTER: u32 = 3;
/// `USER_HZ`, the same on every machine we know.
const TICK_MS: u64 = 10;

/// All processes below the init of a pid namespace, that one not counted.
#[derive(Debug)]
pub struct Family {
    init: i32,
    members: Vec<i32>,
    others: HashSet<i32>,
    looks: u32,
    cpu: SpentTime,
}

/// What a family uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FamilySample {
    /// Resident memory that is no file's, in bytes; what several share counts for each of them.
    pub resident_bytes: u64,
    /// Threads of all of them; a process that has ended and was not waited for counts as one.
    pub threads: u32,
    /// CPU time of all of them since the first began, dead ones included.
    pub cpu: Duration,
}

/// What one process' `stat` says (`proc_pid_stat(5)`).
#[derive(Clone, Copy)]
struct Stat {
    parent: i32,
    /// Its own, and that of the children it has waited for.
    ticks: u64,
    threads: u32,
}

impl Family {
    pub(crate) fn below(init: i32) -> Self {
        let (members, others) = (Vec::new(), HashSet::new());
        Self { init, members, others, looks: 0, cpu: SpentTime::default() }
    }

    /// Finds all members, and adds up what they use. Takes some 100 µs, and more on a machine with
    /// thousands of processes.
    ///
    /// # Errors
    /// When `/proc` cannot be read.
    pub fn look(&mut self) -> io::Result<FamilySample> {
        self.looks += 1;
        if self.looks.is_multiple_of(FORGET_AFTER) {
            self.others.clear();
        }
        let found = self.find()?;
        let mut sample = FamilySample::default();
        let mut ticks = 0;
        for (pid, stat) in &found {
            ticks += stat.ticks;
            sample.threads += stat.threads.max(1);
            sample.resident_bytes += resident_bytes(*pid);
        }
        self.members = found.into_iter().map(|(pid, _)| pid).collect();
        sample.cpu = Duration::from_millis(self.cpu.add(ticks) * TICK_MS);
        Ok(sample)
    }

    /// What the members that were found last hold, in bytes, with what several share counted once.
    /// Costs about a millisecond for 100 MB. `None` where the kernel does not tell.
    pub fn exact_bytes(&self) -> Option<u64> {
        self.members.iter().map(|pid| proportional_bytes(*pid)).sum()
    }

    /// The processes of `/proc` whose ancestors lead to the init.
    fn find(&mut self) -> io::Result<Vec<(i32, Stat)>> {
        let mut seen = HashMap::new();
        for entry in fs::read_dir("/proc")? {
            let name = entry?.file_name();
            let Some(pid) = name.to_str().and_then(|name| name.parse::<i32>().ok()) else {
                continue;
            };
            if !self.others.contains(&pid)
                && let Some(stat) = stat(pid)
            {
                seen.insert(pid, stat);
            }
        }
        let (mut found, mut left) = (Vec::new(), seen);
        let mut parents = HashSet::from([self.init]);
        loop {
            let children: Vec<i32> = left
                .iter()
                .filter(|(_, stat)| parents.contains(&stat.parent))
                .map(|(pid, _)| *pid)
                .collect();
            if children.is_empty() {
                break;
            }
            parents = children.iter().copied().collect();
            let taken = children.into_iter().filter_map(|pid| left.remove_entry(&pid));
            found.extend(taken);
        }
        left.remove(&self.init);
        self.others.extend(left.into_keys());
        Ok(found)
    }
}

/// CPU time that never grows less.
///
/// The time of a child goes to whoever waits for it. Where nobody does, because its parent ignores
/// `SIGCHLD`, it is gone from the kernel's books, and not from these.
#[derive(Debug, Default)]
struct SpentTime {
    highest: u64,
    gone: u64,
    below: u32,
}

impl SpentTime {
    /// Takes the ticks that are to be seen now; gives all that were spent.
    fn add(&mut self, seen: u64) -> u64 {
        let known = seen + self.gone;
        if known >= self.highest {
            (self.highest, self.below) = (known, 0);
        } else {
            self.below += 1;
            // Between two looks at once a child may have been in neither's books.
            if self.below >= GONE_AFTER {
                self.gone += self.highest - known;
                self.below = 0;
            }
        }
        self.highest
    }
}

fn stat(pid: i32) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may hold anything; fields are counted after it.
    let (_, rest) = text.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_ascii_whitespace().collect();
    let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
    let ticks = (11..=14).map(number).sum::<Option<u64>>()?;
    let threads = u32::try_from(number(17)?).unwrap_or(u32::MAX);
    Some(Stat { parent: fields.get(1)?.parse().ok()?, ticks, threads })
}

fn resident_bytes(pid: i32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    kilobytes(&text, &["RssAnon:", "RssShmem:"]).unwrap_or(0)
}

fn proportional_bytes(pid: i32) -> Option<u64> {
    match fs::read_to_string(format!("/proc/{pid}/smaps_rollup")) {
        Ok(text) => kilobytes(&text, &["Pss_Anon:", "Pss_Shmem:"]),
        // One that has ended has no memory any more, and says so by this.
        Err(error) if error.raw_os_error() == Some(libc::ESRCH) => Some(0),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(0),
        Err(_) => None,
    }
}

/// The sum of these lines; `None` when there is none of them.
fn kilobytes(text: &str, names: &[&str]) -> Option<u64> {
    let value = |name: &&str| -> Option<u64> {
        let line = text.lines().find_map(|line| line.strip_prefix(*name))?;
        line.split_ascii_whitespace().next()?.parse().ok()
    };
    let found: Vec<u64> = names.iter().filter_map(value).collect();
    (!found.is_empty()).then(|| found.iter().sum::<u64>() * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_of_processes_that_nobody_waits_for_is_kept() {
        let mut spent = SpentTime::default();
        assert_eq!(spent.add(50), 50);
        let after: Vec<u64> = (0..4).map(|_| spent.add(10)).collect();
        assert_eq!(after, [50; 4]);
        assert_eq!(spent.add(60), 100);
    }

    #[test]
    fn time_that_moves_from_a_child_to_its_parent_counts_once() {
        let mut spent = SpentTime::default();
        spent.add(50);
        assert_eq!(spent.add(20), 50);
        assert_eq!(spent.add(52), 52);
    }

    #[test]
    fn own_memory_is_found_both_ways() {
        let pid = i32::try_from(std::process::id()).unwrap();
        assert!(resident_bytes(pid) > 0);
        assert!(proportional_bytes(pid).is_none_or(|bytes| bytes > 0));
        assert!(stat(pid).is_some_and(|stat| stat.threads >= 1));
    }
}
