//! Submissions in folders, by what `judge.toml` says or by their names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::config::Config;
use super::pattern::matches;
use crate::fault::{Fault, FaultKind};

/// A submission that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Its path, as one would open it from here.
    pub path: PathBuf,
    /// Which exercise it is for.
    pub exercise: String,
}

/// What it is to find nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfNone {
    /// A mistake of the user's.
    Mistake,
    /// An answer like any other.
    Fine,
}

/// Finds submissions below some paths, in the order of their paths. `config` says which files are
/// for which exercise; without it, or where it names none, the name of a file or of the folder it
/// lies in does.
///
/// # Errors
/// When there is none and this is a mistake: it says where was looked.
pub fn find(
    paths: &[PathBuf],
    config: Option<&Config>,
    ids: &[String],
    if_none: IfNone,
) -> Result<Vec<Found>, Fault> {
    let files = files(paths)?;
    let looked_at = files.len();
    let mut found = BTreeMap::new();
    for file in files {
        let file = plain(file);
        if let Some(exercise) = exercise_of(&file, config, ids) {
            found.insert(file, exercise);
        }
    }
    if found.is_empty() && if_none == IfNone::Mistake {
        return Err(nothing(paths, looked_at, config));
    }
    Ok(found.into_iter().map(|(path, exercise)| Found { path, exercise }).collect())
}

/// Every Python file below some folders but for tests, and every file that is named, in the order
/// of their paths.
///
/// # Errors
/// When there is none.
pub fn python_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Fault> {
    let is_named = |file: &PathBuf| paths.contains(file);
    let is_python = |file: &PathBuf| {
        let stem = file.file_stem().and_then(|stem| stem.to_str());
        let is_solution = stem.is_none_or(|stem| !is_no_solution(stem));
        is_solution && file.extension().is_some_and(|extension| extension == "py")
    };
    let files = files(paths)?.into_iter().filter(|file| is_named(file) || is_python(file));
    let files: BTreeSet<PathBuf> = files.map(plain).collect();
    if files.is_empty() {
        return Err(crate::review::nothing(paths));
    }
    Ok(files.into_iter().collect())
}

/// All files below some folders, and those that are named.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Fault> {
    let mut files = Vec::new();
    for path in paths {
        let metadata = fs::metadata(path).map_err(|e| {
            Fault::system(format_args!("look for submissions in `{}`", path.display()), e)
        })?;
        if metadata.is_dir() {
            collect(path, &mut files)?;
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

/// Without `./` before it.
fn plain(path: PathBuf) -> PathBuf {
    path.strip_prefix(".").map(Path::to_owned).unwrap_or(path)
}

fn exercise_of(file: &Path, config: Option<&Config>, ids: &[String]) -> Option<String> {
    match config.filter(|config| config.names_exercises()) {
        None => by_name(file, ids),
        Some(config) => {
            let relative = config.relative(file)?;
            let named = config
                .exercises()
                .find(|(_, rules)| rules.files.iter().any(|pattern| matches(pattern, &relative)));
            named.map(|(id, _)| id.to_owned()).or_else(|| {
                let id = by_name(file, ids)?;
                let rules = config.exercise(&id)?;
                rules.files.is_empty().then_some(id)
            })
        }
    }
}

/// The exercise that a Python file or its folder is named after; hyphens count as underscores.
fn by_name(file: &Path, ids: &[String]) -> Option<String> {
    let known = |name: &str| {
        let name = name.replace('-', "_");
        ids.iter().find(|id| **id == name).cloned()
    };
    if file.extension().is_none_or(|extension| extension != "py") {
        return None;
    }
    let stem = file.file_stem()?.to_str()?;
    if let Some(id) = known(stem) {
        return Some(id);
    }
    if is_no_solution(stem) {
        return None;
    }
    let folder = file.parent()?;
    let name = folder.file_name().map(ToOwned::to_owned).or_else(|| {
        // A file of the folder that one stands in.
        folder.canonicalize().ok()?.file_name().map(ToOwned::to_owned)
    })?;
    known(name.to_str()?)
}

/// Whether a file of this name lies beside submissions and is none.
fn is_no_solution(stem: &str) -> bool {
    stem.starts_with("test_") || stem.ends_with("_test") || ["conftest", "__init__"].contains(&stem)
}

/// The most files that are looked at.
const FILES_MAX: usize = 200_000;

/// All files below a folder. Links are not followed: what lies elsewhere is not a submission.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Fault> {
    let refused =
        |e| Fault::system(format_args!("look for submissions in `{}`", folder.display()), e);
    for entry in fs::read_dir(folder).map_err(refused)? {
        let entry = entry.map_err(refused)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(refused)?);
        if kind.is_dir() && is_looked_into(&path) {
            collect(&path, files)?;
        } else if kind.is_file() {
            files.push(path);
        }
        if files.len() > FILES_MAX {
            let message =
                format!("there are more than {FILES_MAX} files below `{}`", folder.display());
            return Err(Fault::new(FaultKind::Usage, message).hint("name a smaller folder"));
        }
    }
    Ok(())
}

fn is_looked_into(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let other = ["__pycache__", "node_modules", "site-packages"].contains(&name.as_ref());
    !name.starts_with('.') && !other && !folder.join("pyvenv.cfg").exists()
}

fn nothing(paths: &[PathBuf], looked_at: usize, config: Option<&Config>) -> Fault {
    let places: Vec<String> = paths.iter().map(|path| format!("`{}`", path.display())).collect();
    let message =
        format!("nothing to grade in {}: {looked_at} files were looked at", places.join(", "));
    let fault = Fault::new(FaultKind::Usage, message);
    match config {
        Some(config) => fault
            .hint(format!("`{}` says which files are for which exercise", config.path().display())),
        None => fault
            .hint("without a `judge.toml`, a file or its folder has the name of an exercise")
            .hint("`judge list` shows all exercises"),
    }
}
