//! `judge.toml`: which files are for which exercise, and by which rules they are graded.
//!
//! One that lies among the submissions is as strange as they are: it is no link, it is not long,
//! and it can name a version of Python, but no program.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use judge_core::diagnostic::Diagnostic;
use judge_core::grade::{Rules, Strictness};
use judge_core::nearest::nearest;
use serde::Deserialize;
use toml::Spanned;

use crate::fault::{Fault, FaultKind};

/// The name of the file.
const NAME: &str = "judge.toml";

/// The most bytes of it.
const BYTES_MAX: u64 = 1 << 20;

/// Whose word a configuration is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Voice {
    /// The user's, who named the file.
    User,
    /// That of whoever wrote the folder in which it was found.
    Folder,
}

/// What a `judge.toml` says.
#[derive(Debug)]
pub struct Config {
    path: PathBuf,
    /// Its folder, which patterns start from, without links.
    folder: PathBuf,
    rules: Rules,
    /// The interpreter, for every exercise that names none.
    pub python: Option<String>,
    /// The seed of random cases, likewise.
    pub seed: Option<u64>,
    exercises: BTreeMap<String, ExerciseRules>,
}

/// What it says of one exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExerciseRules {
    /// Patterns of its files, relative to the folder of `judge.toml`.
    pub files: Vec<String>,
    /// By which rules it is graded.
    pub rules: Rules,
    /// The interpreter.
    pub python: Option<String>,
    /// The seed of random cases.
    pub seed: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    seed: Option<u64>,
    python: Option<Spanned<String>>,
    weight: Option<Spanned<f64>>,
    minimum: Option<Spanned<f64>>,
    strict: Option<bool>,
    #[serde(default)]
    exercises: BTreeMap<Spanned<String>, Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    #[serde(default)]
    files: Vec<String>,
    seed: Option<u64>,
    python: Option<Spanned<String>>,
    weight: Option<Spanned<f64>>,
    minimum: Option<Spanned<f64>>,
    strict: Option<bool>,
}

impl Config {
    /// The file that is named; else the `judge.toml` in the first of these folders, or in the
    /// current one; `None` where there is none.
    pub fn load(
        named: Option<&Path>,
        paths: &[PathBuf],
        ids: &[String],
    ) -> Result<Option<Self>, Fault> {
        let (path, voice) = match named {
            Some(path) => (path.to_owned(), Voice::User),
            None => match find(paths)? {
                Some(path) => (path, Voice::Folder),
                None => return Ok(None),
            },
        };
        let text = text(&path)?;
        read(path, &text, ids, voice).map(Some)
    }

    /// Where it was read from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it says which exercises are graded.
    pub fn names_exercises(&self) -> bool {
        !self.exercises.is_empty()
    }

    /// Each exercise and what is said of it.
    pub fn exercises(&self) -> impl Iterator<Item = (&str, &ExerciseRules)> {
        self.exercises.iter().map(|(id, rules)| (id.as_str(), rules))
    }

    /// What is said of an exercise.
    pub fn exercise(&self, id: &str) -> Option<&ExerciseRules> {
        self.exercises.get(id)
    }

    /// The rules for an exercise of which nothing is said.
    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// A path from the folder of `judge.toml` on, with `/` between its names; `None` for what
    /// lies elsewhere.
    pub(super) fn relative(&self, file: &Path) -> Option<String> {
        let file = file.canonicalize().ok()?;
        let relative = file.strip_prefix(&self.folder).ok()?;
        relative.to_str().map(str::to_owned)
    }
}

/// The file in the first of these folders that has one, else in the current one.
fn find(paths: &[PathBuf]) -> Result<Option<PathBuf>, Fault> {
    let folders = paths.iter().map(PathBuf::as_path).chain([Path::new(".")]);
    for path in folders.map(|folder| folder.strip_prefix(".").unwrap_or(folder).join(NAME)) {
        let kind = fs::symlink_metadata(&path).map(|metadata| metadata.file_type());
        if kind.as_ref().is_ok_and(fs::FileType::is_symlink) {
            let message = format!("`{}` is a link, which is not followed", path.display());
            return Err(Fault::new(FaultKind::Usage, message).hint("--config names a file to use"));
        }
        if kind.is_ok_and(|kind| kind.is_file()) {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn text(path: &Path) -> Result<String, Fault> {
    let refused = |e| Fault::system(format_args!("read `{}`", path.display()), e);
    let mut text = String::new();
    let file = File::open(path).map_err(refused)?;
    file.take(BYTES_MAX + 1).read_to_string(&mut text).map_err(refused)?;
    if text.len() as u64 > BYTES_MAX {
        let message = format!("`{}` is longer than {BYTES_MAX} bytes", path.display());
        return Err(Fault::new(FaultKind::Usage, message));
    }
    Ok(text)
}

/// Whether this says which Python, and not which program: `3.12`, `python3`, `pypy3.10`.
fn is_version(python: &str) -> bool {
    let version = ["python", "pypy", ""].into_iter().find_map(|name| python.strip_prefix(name));
    !python.is_empty()
        && version.unwrap_or(python).chars().all(|c| c.is_ascii_digit() || c == '.' || c == 't')
}

fn read(path: PathBuf, text: &str, ids: &[String], voice: Voice) -> Result<Config, Fault> {
    let mistakes = |found: Vec<Diagnostic>| {
        let message = format!("`{}` cannot be used", path.display());
        Fault { diagnostics: found, ..Fault::new(FaultKind::Usage, message) }
    };
    let place = |span: Option<std::ops::Range<usize>>, message: String| Diagnostic {
        file: path.display().to_string(),
        source: text.to_owned(),
        span,
        message,
        label: String::new(),
        help: String::new(),
    };
    let document: Document = toml::from_str(text)
        .map_err(|error| mistakes(vec![place(error.span(), error.message().to_owned())]))?;
    let mut found = Vec::new();
    let all = Rules {
        weight: number(document.weight.as_ref(), Rules::default().weight),
        minimum: number(document.minimum.as_ref(), Rules::default().minimum),
        strictness: strictness(document.strict, Strictness::Lenient),
    };
    let sections = document.exercises.values();
    let numbers = |weight: &Option<Spanned<f64>>, minimum: &Option<Spanned<f64>>| {
        let weight = weight.as_ref().filter(|weight| !(0.0..=1e9).contains(weight.get_ref()));
        let minimum = minimum.as_ref().filter(|minimum| !(0.0..=100.0).contains(minimum.get_ref()));
        let weight = weight.map(|weight| (weight.span(), "a weight lies between 0 and 1e9"));
        let minimum = minimum.map(|minimum| (minimum.span(), "a minimum lies between 0 and 100"));
        weight.into_iter().chain(minimum).collect::<Vec<_>>()
    };
    let wrong = sections.flat_map(|section| numbers(&section.weight, &section.minimum));
    let wrong = numbers(&document.weight, &document.minimum).into_iter().chain(wrong);
    found.extend(wrong.map(|(span, message)| place(Some(span), message.to_owned())));
    let pythons = document.exercises.values().map(|section| &section.python);
    let pythons = pythons.chain([&document.python]).flatten();
    let programs = pythons.filter(|python| voice == Voice::Folder && !is_version(python.get_ref()));
    found.extend(programs.map(|python| {
        let message = format!("`{}` would be started, without walls", python.get_ref());
        place(Some(python.span()), message).help(
            "a version such as \"3.12\" needs no trust; name the file by --config to allow it",
        )
    }));
    for id in document.exercises.keys().filter(|id| !ids.contains(id.get_ref())) {
        let near = nearest(id.get_ref(), ids.iter().map(String::as_str));
        let help = near.map_or_else(
            || "`judge list` shows all exercises".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("there is no exercise `{}`", id.get_ref());
        found.push(place(Some(id.span()), message).help(help));
    }
    if !found.is_empty() {
        return Err(mistakes(found));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let folder = folder
        .canonicalize()
        .map_err(|e| Fault::system(format_args!("find `{}`", folder.display()), e))?;
    let exercises = document.exercises.into_iter();
    let exercises = exercises.map(|(id, section)| (id.into_inner(), section.rules(all))).collect();
    let (python, seed) = (document.python.map(Spanned::into_inner), document.seed);
    Ok(Config { path, folder, rules: all, python, seed, exercises })
}

impl Section {
    fn rules(self, all: Rules) -> ExerciseRules {
        let rules = Rules {
            weight: number(self.weight.as_ref(), all.weight),
            minimum: number(self.minimum.as_ref(), all.minimum),
            strictness: strictness(self.strict, all.strictness),
        };
        let python = self.python.map(Spanned::into_inner);
        ExerciseRules { files: self.files, rules, python, seed: self.seed }
    }
}

fn number(written: Option<&Spanned<f64>>, otherwise: f64) -> f64 {
    written.map_or(otherwise, |number| *number.get_ref())
}

fn strictness(written: Option<bool>, otherwise: Strictness) -> Strictness {
    match written {
        None => otherwise,
        Some(true) => Strictness::Strict,
        Some(false) => Strictness::Lenient,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines that are nearly those of a configuration, or anything at all.
    fn line() -> impl Strategy<Value = String> {
        let key =
            prop_oneof!["seed", "python", "weight", "minimum", "strict", "files", "\\PC{0,5}"];
        let value =
            prop_oneof!["-?[0-9]{1,25}", "true", "nan|-inf|1e999", "\"\\PC{0,9}\"?", "\\[.*"];
        prop_oneof![
            (key, value).prop_map(|(key, value)| format!("{key} = {value}")),
            "\\[exercises\\.(two_sum|\\PC{0,6})\\]",
            ".{0,20}",
        ]
    }

    proptest! {
        #[test]
        fn any_text_is_a_configuration_or_has_mistakes(lines in prop::collection::vec(line(), 0..6)) {
            let (text, ids) = (lines.join("\n"), ["two_sum".to_owned()]);
            match read(PathBuf::from(NAME), &text, &ids, Voice::Folder) {
                Ok(config) => prop_assert!(config.python.is_none_or(|python| is_version(&python))),
                Err(fault) => {
                    prop_assert!(!fault.diagnostics.is_empty(), "{fault}");
                    for mistake in &fault.diagnostics {
                        mistake.position();
                    }
                }
            }
        }
    }

    #[test]
    fn a_version_of_python_is_told_from_a_program() {
        for version in ["3.12", "3", "3.13t", "python", "python3", "python3.9", "pypy3.10", "pypy"]
        {
            assert!(is_version(version), "{version}");
        }
        for program in ["", "./python3", "/bin/sh", "sh", "python3/../x", "pythonx", "3.12 -c 1"] {
            assert!(!is_version(program), "{program}");
        }
    }
}
