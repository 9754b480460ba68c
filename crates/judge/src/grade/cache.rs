//! Reports that were made before, found by a hash of all that they depend on.

use std::cell::Cell;
use std::fs::{self, DirBuilder, File};
use std::io::{Read, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use judge_core::exercise::Package;
use judge_core::growth::{Growth, SweepGrowth};
use judge_core::report::Report;
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Stop, Untrusted};
use sha2::{Digest, Sha256};

use crate::digest::Parts;
use crate::fault::Fault;
use crate::python::Interpreter;

/// Part of every key: to be counted up where a report's form changes without its version.
const FORM: &str = "1";

/// A report that nobody asked for in this time is deleted.
const UNUSED_MAX: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// All reports together take at most so many bytes once a run has ended.
const BYTES_MAX: u64 = 256 << 20;

/// A folder of reports.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// When this run began.
    now: SystemTime,
    /// Whether something was added.
    has_grown: Cell<bool>,
    /// The program that judges, by its bytes.
    judge: [u8; 32],
}

/// What a report depends on besides files.
#[derive(Clone, Debug)]
pub struct Flags {
    /// The command line's and the configuration's, in words.
    pub words: String,
}

/// What a report is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

impl Cache {
    /// The folder below the user's cache folder, which is `base`, for a run that begins now.
    pub fn open(base: &Path, now: SystemTime) -> Result<Self, Fault> {
        let folder = base.join("judge/reports");
        let program = fs::read("/proc/self/exe").map_err(|e| Fault::system("read judge", e))?;
        let judge = Sha256::digest(&program).into();
        Ok(Self { folder, now, has_grown: Cell::new(false), judge })
    }

    /// What a report is found by.
    pub fn key(
        &self,
        exercise: &Package,
        submission: (&str, &[u8]),
        interpreter: &Interpreter,
        flags: &Flags,
    ) -> Key {
        let mut parts = Parts::of_form(FORM);
        let mut add = |bytes: &[u8]| parts.add(bytes);
        add(&self.judge);
        add(flags.words.as_bytes());
        let python = &interpreter.python;
        for part in [&python.implementation, &python.version, &python.executable] {
            add(part.as_bytes());
        }
        add(&machine());
        add(submission.0.as_bytes());
        add(submission.1);
        for (path, bytes) in &exercise.files {
            add(path.as_bytes());
            add(bytes);
        }
        Key(parts.hex())
    }

    /// The report of this key, if there is one that can be read; its source is not part of it.
    /// That it was used is noted as its file's time.
    pub fn find(&self, key: &Key, source: &[u8]) -> Option<Report> {
        let mut file = File::open(self.path(key)).ok()?;
        let mut text = Vec::new();
        file.read_to_end(&mut text).ok()?;
        let report: Report = serde_json::from_slice(&text).ok()?;
        // Nothing is lost but a report, some day.
        drop(file.set_modified(self.now));
        Some(Report { source: Untrusted::from_bytes(source), ..report })
    }

    /// Keeps a report; one that a busy machine may have made is not kept. What cannot be written
    /// is judged again next time.
    pub fn keep(&self, key: &Key, report: &Report) {
        if !is_repeatable(report) {
            return;
        }
        let path = self.path(key);
        let Some(folder) = path.parent() else { return };
        let write = || {
            DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&serde_json::to_vec(report)?)?;
            file.persist(&path)?;
            Ok::<_, std::io::Error>(())
        };
        // Nothing is lost but time.
        drop(write());
        self.has_grown.set(true);
    }

    /// If something was added, deletes what nobody used for long, and of the rest what was used
    /// the longest ago, until there is room.
    pub fn prune(&self) {
        if self.has_grown.get() {
            prune(&self.folder, self.now, BYTES_MAX);
        }
    }

    fn path(&self, key: &Key) -> PathBuf {
        let (head, rest) = key.0.split_at(2);
        self.folder.join(head).join(format!("{rest}.json"))
    }
}

/// A file of the cache.
struct Kept {
    used: SystemTime,
    bytes: u64,
    path: PathBuf,
}

/// Deletes what nobody used for long, and of the rest what was used the longest ago, until there is
/// room.
pub(crate) fn prune(folder: &Path, now: SystemTime, bytes_max: u64) {
    let mut all = kept(folder);
    all.sort_by_key(|file| std::cmp::Reverse(file.used));
    let mut bytes = 0;
    for file in all {
        bytes += file.bytes;
        // One from the future was used since this run began.
        let unused = now.duration_since(file.used).unwrap_or_default();
        if bytes > bytes_max || unused > UNUSED_MAX {
            // Another run may have been faster.
            drop(fs::remove_file(&file.path));
        }
    }
}

/// All files, those that a killed run left unfinished among them.
fn kept(folder: &Path) -> Vec<Kept> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let file = |entry: fs::DirEntry| {
        let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        let (used, bytes) = (metadata.modified().ok()?, metadata.len());
        Some(Kept { used, bytes, path: entry.path() })
    };
    let folders = entries(folder).filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders
        .flat_map(|folder| entries(&folder.path()).filter_map(file).collect::<Vec<_>>())
        .collect()
}

/// The kernel and the user: by these it is decided which walls stand.
fn machine() -> Vec<u8> {
    let mut machine = fs::read("/proc/sys/kernel/osrelease").unwrap_or_default();
    machine.extend(nix::unistd::geteuid().as_raw().to_le_bytes());
    machine
}

/// Whether a machine that does other things would say the same: wall time and doubt are not the
/// program's alone.
fn is_repeatable(report: &Report) -> bool {
    let waited =
        |verdict: &CaseVerdict| matches!(verdict, CaseVerdict::Limit { limit: Stop::Wall, .. });
    let waited = match &report.refusal {
        Some(Refusal::LoadDied(verdict)) => waited(verdict),
        Some(Refusal::Load(_) | Refusal::Static { .. }) | None => {
            report.failures.iter().any(|failure| waited(&failure.verdict))
        }
    };
    let doubted = judge_core::grade::is_inconclusive(report);
    !waited && !doubted && report.growth.as_ref().is_none_or(is_finite)
}

/// Whether JSON can hold each number; what it cannot would not be read again.
fn is_finite(growth: &Growth) -> bool {
    growth.sweeps.iter().flat_map(SweepGrowth::curves).all(|curve| curve.exponent.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    /// A folder of files, each with its bytes and the days since it was used.
    fn folder(now: SystemTime, files: &[(&str, usize, u32)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes, days) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, vec![b' '; *bytes]).unwrap();
            File::options()
                .append(true)
                .open(&path)
                .unwrap()
                .set_modified(now - DAY * *days)
                .unwrap();
        }
        folder
    }

    fn left(folder: &Path) -> Vec<String> {
        let name = |file: Kept| file.path.strip_prefix(folder).unwrap().display().to_string();
        let mut names: Vec<String> = kept(folder).into_iter().map(name).collect();
        names.sort();
        names
    }

    #[test]
    fn what_nobody_used_for_a_month_is_deleted() {
        let now = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let folder = folder(now, &[("aa/1", 1, 0), ("aa/2", 1, 31), ("bb/.tmp3", 1, 32)]);
        prune(folder.path(), now, 1_000);
        assert_eq!(left(folder.path()), ["aa/1"]);
    }

    #[test]
    fn what_was_used_longest_ago_makes_room() {
        let now = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let folder =
            folder(now, &[("aa/1", 40, 3), ("aa/2", 40, 1), ("bb/3", 40, 2), ("4", 90, 9)]);
        prune(folder.path(), now, 100);
        assert_eq!(left(folder.path()), ["aa/2", "bb/3"]);
        assert!(folder.path().join("4").exists(), "what lies elsewhere is not of the cache");
    }

    #[test]
    fn links_are_left_alone() {
        let now = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let elsewhere = folder(now, &[("aa/1", 1, 90)]);
        let folder = folder(now, &[("bb/2", 1, 90)]);
        std::os::unix::fs::symlink(elsewhere.path().join("aa"), folder.path().join("aa")).unwrap();
        prune(folder.path(), now, 1_000);
        assert_eq!(left(elsewhere.path()), ["aa/1"]);
        assert_eq!(left(folder.path()), [""; 0]);
    }
}
