//! A review: submissions to one exercise, whatever their names, and what they are held against.
//!
//! They are judged by the work queue of [`crate::grade`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use judge_core::anonymous::{Telling, anonymous, labels};
use judge_core::exercise::{Exercise, Package};
use judge_core::grade::{Entry, Progress};
use judge_core::likeness::{Background, Outline, compare, defined};
use judge_core::review::{Review, Reviewed};
use sha2::{Digest, Sha256};

use crate::digest::hex;
use crate::engine::SOURCE_BYTES_MAX;
use crate::fault::{Fault, FaultKind};
use crate::grade::python_files;

/// How submissions are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// By their paths.
    Paths,
    /// By neutral labels.
    Labels,
}

/// The submissions of a review, before they are judged.
#[derive(Debug)]
pub struct Plan {
    /// Their files, in the order of their paths.
    pub paths: Vec<PathBuf>,
    digests: Vec<Option<String>>,
    labels: Option<Vec<String>>,
    neutral: BTreeSet<String>,
}

/// What is known of an exercise besides its submissions.
#[derive(Debug)]
pub struct Lesson {
    id: String,
    title: String,
    kept: BTreeSet<String>,
    background: Background,
}

impl Plan {
    /// All Python files below some folders, and every file that is named.
    ///
    /// # Errors
    /// When there is none, or when a folder cannot be read.
    pub fn new(paths: &[PathBuf], exercise: &str, naming: Naming) -> Result<Self, Fault> {
        let paths = python_files(paths)?;
        let digests: Vec<Option<String>> = paths.iter().map(|path| digest(path)).collect();
        let labels = match naming {
            Naming::Paths => None,
            Naming::Labels => Some(labels(&digests)),
        };
        let neutral = neutral(&paths, exercise);
        Ok(Self { paths, digests, labels, neutral })
    }

    /// An entry as it is shown: without a name, where labels were asked for.
    #[must_use]
    pub fn shown(&self, at: usize, entry: Entry) -> Entry {
        let Some(label) = self.labels.as_ref().and_then(|labels| labels.get(at)) else {
            return entry;
        };
        let path = &self.paths[at];
        let telling = Telling::of(path, &self.neutral);
        anonymous(entry, &path.to_string_lossy(), label, &telling)
    }

    /// The review of these entries, one for each path and in the same order.
    pub fn review(
        &self,
        judge: &str,
        lesson: &Lesson,
        progress: Progress,
        entries: &[Entry],
    ) -> Review {
        let source = |entry: &Entry| {
            entry.report().map(|report| report.source.expose().to_owned()).unwrap_or_default()
        };
        let sources: Vec<String> = entries.iter().map(source).collect();
        let outlines: Vec<Outline> =
            sources.iter().map(|source| Outline::of(source, &lesson.kept)).collect();
        let pairs = match progress {
            Progress::Running => Vec::new(),
            Progress::Stopped | Progress::Complete => {
                let texts: Vec<&str> = sources.iter().map(String::as_str).collect();
                compare(&outlines, &texts, &lesson.background)
            }
        };
        let all = entries.iter().zip(&self.digests).zip(&outlines);
        let all = all.map(|((entry, digest), outline)| Reviewed {
            entry: entry.clone(),
            digest: digest.clone(),
            code_lines: outline.code_lines,
        });
        let exercise = (lesson.id.as_str(), lesson.title.as_str());
        Review::new(judge, exercise, progress, all.collect(), pairs)
    }
}

impl Lesson {
    /// The starter and the reference, whose code says nothing, and the other samples, whose code
    /// is not rare.
    pub fn of(exercise: &Exercise, package: &Package) -> Self {
        let kept = defined(&exercise.starter);
        let outline = |text: &str| Outline::of(text, &kept);
        let samples: BTreeMap<&str, &Vec<u8>> = package
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("submissions/"))
            .filter(|(path, _)| Path::new(path).extension().is_some_and(|e| e == "py"))
            .map(|(path, bytes)| (path.as_str(), bytes))
            .collect();
        let is_reference = |path: &str| path.ends_with("/reference.py");
        let read = |bytes: &[u8]| outline(&String::from_utf8_lossy(bytes));
        let reference = samples.iter().filter(|(path, _)| is_reference(path));
        let others = samples.iter().filter(|(path, _)| !is_reference(path));
        let common = std::iter::once(outline(&exercise.starter));
        let background = Background {
            common: common.chain(reference.map(|(_, bytes)| read(bytes))).collect(),
            others: others.map(|(_, bytes)| read(bytes)).collect(),
        };
        Self { id: exercise.id.clone(), title: exercise.title.clone(), kept, background }
    }
}

/// SHA-256 of a plain file that can be read, in hexadecimal digits.
fn digest(path: &Path) -> Option<String> {
    // Reading a pipe would take from it what is to be judged.
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    let most = SOURCE_BYTES_MAX as u64 + 1;
    File::open(path).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    Some(hex(&Sha256::digest(&bytes)))
}

/// Words that tell nothing of who wrote a submission: those of the exercise, and those that the
/// paths of all have.
fn neutral(paths: &[PathBuf], exercise: &str) -> BTreeSet<String> {
    let words = |text: &str| -> BTreeSet<String> {
        let text = text.to_lowercase();
        text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
    };
    let mut neutral = words(exercise);
    let all = paths.iter().map(|path| words(&path.with_extension("").to_string_lossy()));
    let common = all.reduce(|a, b| a.intersection(&b).cloned().collect());
    // One submission has all its words in common with itself.
    neutral.extend(common.filter(|_| paths.len() > 1).into_iter().flatten());
    neutral
}

/// Nothing to review.
pub(crate) fn nothing(paths: &[PathBuf]) -> Fault {
    let places: Vec<String> = paths.iter().map(|path| format!("`{}`", path.display())).collect();
    let message = format!("nothing to review in {}", places.join(", "));
    Fault::new(FaultKind::Usage, message)
        .hint("every file below a folder whose name ends in `.py` is a submission")
}
