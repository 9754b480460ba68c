//! Looking at processes through `/proc`, and ending those that a test started.

use std::fs;
use std::time::{Duration, Instant};

use nix::sys::signal::{self, Signal};
use nix::unistd::Pid;

/// Process ids whose parent is `pid`.
pub fn children(pid: u32) -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|child| stat_field(*child, PARENT) == Some(u64::from(pid)))
        .collect()
}

/// Process ids below `pid`, children of children included.
pub fn descendants(pid: u32) -> Vec<u32> {
    let mut found = children(pid);
    let mut next = 0;
    while let Some(parent) = found.get(next) {
        found.extend(children(*parent));
        next += 1;
    }
    found
}

/// CPU time of a process in clock ticks (hundredths of a second); 0 once it is gone.
pub fn cpu_ticks(pid: u32) -> u64 {
    stat_field(pid, UTIME).unwrap_or(0) + stat_field(pid, STIME).unwrap_or(0)
}

/// CPU time in clock ticks of a process, of all below it, and of those that they have waited for.
pub fn tree_cpu_ticks(pid: u32) -> u64 {
    let of = |pid| {
        let fields = stat_fields(pid).unwrap_or_default();
        let times = fields.get(UTIME..=STIME_OF_REAPED).unwrap_or_default();
        times.iter().filter_map(|time| time.parse::<u64>().ok()).sum::<u64>()
    };
    of(pid) + descendants(pid).into_iter().map(of).sum::<u64>()
}

/// Whether any process of this group lives; one that only waits to be reaped does not.
pub fn group_lives(group: u32) -> bool {
    let Ok(entries) = fs::read_dir("/proc") else { return false };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .any(|pid: u32| stat_field(pid, GROUP) == Some(u64::from(group)) && !is_zombie(pid))
}

/// Whether a process has ended and only waits to be reaped, or is gone.
pub(crate) fn is_zombie(pid: u32) -> bool {
    stat_fields(pid).is_none_or(|fields| fields.first().is_some_and(|state| state == "Z"))
}

/// Sends a signal to one process that the calling test started.
pub fn kill(pid: u32, signal: Signal) {
    // A process that is already gone needs no signal.
    let _ = signal::kill(as_pid(pid), signal);
}

/// Sends a signal to a process group that the calling test started, as a terminal does.
pub fn kill_group(group: u32, signal: Signal) {
    // A group that is already gone needs no signal.
    let _ = signal::killpg(as_pid(group), signal);
}

fn as_pid(pid: u32) -> Pid {
    Pid::from_raw(i32::try_from(pid).expect("the kernel's process ids are positive `int`s"))
}

/// Asks until there is an answer or the time is over.
pub fn poll<T>(deadline: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if start.elapsed() >= deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

// Positions in /proc/PID/stat, counted from the field after the command's name.
const PARENT: usize = 1;
const GROUP: usize = 2;
const UTIME: usize = 11;
const STIME: usize = 12;
const STIME_OF_REAPED: usize = 14;

fn stat_field(pid: u32, position: usize) -> Option<u64> {
    stat_fields(pid)?.get(position)?.parse().ok()
}

fn stat_fields(pid: u32) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name stands in parentheses and may itself hold parentheses and spaces.
    let (_, fields) = stat.rsplit_once(')')?;
    Some(fields.split_whitespace().map(str::to_owned).collect())
}
