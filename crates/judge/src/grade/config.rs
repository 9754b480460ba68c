//! `judge.toml`: which files are for which exercise, and by which rules they are graded.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use judge_core::diagnostic::Diagnostic;
use judge_core::grade::{Rules, Strictness};
use judge_core::nearest::nearest;
use serde::Deserialize;
use toml::Spanned;

use crate::fault::{Fault, FaultKind};

/// The name of the file.
const NAME: &str = "judge.toml";

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
    python: Option<String>,
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
    python: Option<String>,
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
        let folders = paths.iter().map(PathBuf::as_path).chain([Path::new(".")]);
        let mut candidates = folders.map(|folder| folder.join(NAME));
        let path = match named {
            Some(path) => Some(path.to_owned()),
            None => candidates.find(|path| path.is_file()),
        };
        let Some(path) = path else { return Ok(None) };
        let path = path.strip_prefix(".").map(Path::to_owned).unwrap_or(path);
        let text = fs::read_to_string(&path)
            .map_err(|e| Fault::system(format_args!("read `{}`", path.display()), e))?;
        read(path, &text, ids).map(Some)
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

fn read(path: PathBuf, text: &str, ids: &[String]) -> Result<Config, Fault> {
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
    let (python, seed) = (document.python, document.seed);
    Ok(Config { path, folder, rules: all, python, seed, exercises })
}

impl Section {
    fn rules(self, all: Rules) -> ExerciseRules {
        let rules = Rules {
            weight: number(self.weight.as_ref(), all.weight),
            minimum: number(self.minimum.as_ref(), all.minimum),
            strictness: strictness(self.strict, all.strictness),
        };
        ExerciseRules { files: self.files, rules, python: self.python, seed: self.seed }
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
