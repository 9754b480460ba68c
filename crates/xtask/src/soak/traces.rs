//! What a run could leave behind, counted.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fmt, fs};

use judge_tests::{descendants, poll};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};

/// How long what is about to end may take.
const GRACE: Duration = Duration::from_secs(1);

/// What stands above the rows.
pub(crate) const HEADER: &str = "              processes  descriptors  mounts  files  System V  \
                                 keys  memory KiB  hosts KiB";

/// What there is at one moment.
#[derive(Debug)]
pub(crate) struct Traces {
    /// Processes below this one, however deep.
    processes: usize,
    /// Open descriptors of this process.
    descriptors: usize,
    /// Mounts that this process sees.
    mounts: usize,
    /// Names in folders where anyone may write.
    files: BTreeSet<PathBuf>,
    /// Objects of System V: shared memory, semaphores, queues.
    shared: usize,
    /// Keys of the kernel's key rings.
    keys: usize,
    /// Resident memory of this process, in KiB.
    pub(super) memory_kib: u64,
    /// Resident memory of all processes below it, in KiB.
    hosts_kib: u64,
}

/// Makes this process the parent of everything whose own parent is gone, so that it can be seen.
pub(crate) fn adopt_orphans() -> Result<(), String> {
    nix::sys::prctl::set_child_subreaper(true).map_err(|e| format!("become a subreaper: {e}"))
}

/// Waits for adopted children that have ended; whether none is left.
pub(crate) fn reap_adopted() -> bool {
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::StillAlive) => return false,
            Ok(_) => {}
            Err(_) => return true,
        }
    }
}

impl Traces {
    /// Counts, and prints a row.
    pub(crate) fn look(moment: &str) -> Result<Self, String> {
        let traces = Self::take()?;
        println!("{moment:<14}{traces}");
        Ok(traces)
    }

    fn take() -> Result<Self, String> {
        // A child of a run that is over may be on its way out; one that stays is a leak.
        let expected = descendants(std::process::id()).len();
        poll(GRACE, || (descendants(std::process::id()).len() < expected).then_some(()));
        let below = descendants(std::process::id());
        Ok(Self {
            processes: below.len(),
            descriptors: count(Path::new("/proc/self/fd"))?,
            mounts: lines("/proc/self/mountinfo"),
            files: names(),
            shared: ["shm", "sem", "msg"]
                .map(|kind| lines(&format!("/proc/sysvipc/{kind}")).saturating_sub(1))
                .iter()
                .sum(),
            keys: lines("/proc/keys"),
            memory_kib: resident_kib("self"),
            hosts_kib: below.iter().map(|pid| resident_kib(&pid.to_string())).sum(),
        })
    }
}

fn count(folder: &Path) -> Result<usize, String> {
    fs::read_dir(folder)
        .map(Iterator::count)
        .map_err(|e| format!("look at {}: {e}", folder.display()))
}

/// Where the kernel does not show it there is nothing to count.
fn lines(path: &str) -> usize {
    fs::read_to_string(path).unwrap_or_default().lines().count()
}

fn names() -> BTreeSet<PathBuf> {
    let folders =
        [std::env::temp_dir(), "/var/tmp".into(), "/dev/shm".into(), "/dev/mqueue".into()];
    let entries = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

fn resident_kib(process: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// What is there afterwards and was not before.
pub(crate) fn left(before: &Traces, after: &Traces) -> Vec<String> {
    let counts = [
        ("processes", before.processes, after.processes),
        ("descriptors", before.descriptors, after.descriptors),
        ("mounts", before.mounts, after.mounts),
        ("System V objects", before.shared, after.shared),
        ("keys", before.keys, after.keys),
    ];
    let more = counts.into_iter().filter(|(_, before, after)| after > before);
    let mut left: Vec<String> = more
        .map(|(what, before, after)| format!("{what}: {before} before, {after} after"))
        .collect();
    let files = after.files.difference(&before.files);
    left.extend(files.map(|file| format!("file {}", file.display())));
    left
}

impl fmt::Display for Traces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>9} {:>12} {:>7} {:>6} {:>9} {:>5} {:>11} {:>10}",
            self.processes,
            self.descriptors,
            self.mounts,
            self.files.len(),
            self.shared,
            self.keys,
            self.memory_kib,
            self.hosts_kib
        )
    }
}
