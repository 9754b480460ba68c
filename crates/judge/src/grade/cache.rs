//! Reports that were made before, found by a hash of all that they depend on.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use judge_core::exercise::Package;
use judge_core::growth::{Growth, SweepGrowth};
use judge_core::report::Report;
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Stop, Untrusted};
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::python::Interpreter;

/// Part of every key: to be counted up where a report's form changes without its version.
const FORM: &str = "1";

/// A folder of reports.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
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
    /// The folder below the user's cache folder, which is `base`.
    pub fn open(base: &Path) -> Result<Self, Fault> {
        let folder = base.join("judge/reports");
        let program = fs::read("/proc/self/exe").map_err(|e| Fault::system("read judge", e))?;
        Ok(Self { folder, judge: Sha256::digest(&program).into() })
    }

    /// What a report is found by. Every part has its length before it, so none can pass into the
    /// next.
    pub fn key(
        &self,
        exercise: &Package,
        submission: (&str, &[u8]),
        interpreter: &Interpreter,
        flags: &Flags,
    ) -> Key {
        let mut hash = Sha256::new();
        let mut add = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        };
        add(FORM.as_bytes());
        add(env!("CARGO_PKG_VERSION").as_bytes());
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
        Key(hex(&hash.finalize()))
    }

    /// The report of this key, if there is one that can be read; its source is not part of it.
    pub fn find(&self, key: &Key, source: &[u8]) -> Option<Report> {
        let text = fs::read(self.path(key)).ok()?;
        let report: Report = serde_json::from_slice(&text).ok()?;
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
            fs::create_dir_all(folder)?;
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&serde_json::to_vec(report)?)?;
            file.persist(&path)?;
            Ok::<_, std::io::Error>(())
        };
        // Nothing is lost but time.
        drop(write());
    }

    fn path(&self, key: &Key) -> PathBuf {
        let (head, rest) = key.0.split_at(2);
        self.folder.join(head).join(format!("{rest}.json"))
    }
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
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
