//! Where exercises come from: the built-in bank, or a folder of one's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use judge_core::exercise::{Exercise, Package, load};
use judge_core::nearest::nearest;

use crate::fault::{Fault, FaultKind};
use crate::payload;

/// The largest file that an exercise may have.
const FILE_BYTES_MAX: u64 = 16 << 20;

/// A set of exercises by id, not yet read.
#[derive(Debug)]
pub struct Bank {
    source: Source,
    ids: Vec<String>,
}

#[derive(Debug)]
enum Source {
    BuiltIn,
    Folder(PathBuf),
}

impl Bank {
    /// The bank that the program carries.
    pub fn built_in() -> Self {
        let mut ids: Vec<String> = payload::BANK
            .iter()
            .filter_map(|(path, _)| path.strip_suffix("/exercise.toml"))
            .map(str::to_owned)
            .collect();
        ids.sort();
        Self { source: Source::BuiltIn, ids }
    }

    /// A folder with one folder for each exercise; or the folder of a single exercise.
    pub fn folder(folder: &Path) -> Result<Self, Fault> {
        let refused = |e: std::io::Error| {
            Fault::system(format_args!("read the exercises in `{}`", folder.display()), e)
                .hint("--exercises takes a folder with one folder for each exercise")
        };
        let mut ids = Vec::new();
        for entry in fs::read_dir(folder).map_err(refused)? {
            let path = entry.map_err(refused)?.path();
            if path.join("exercise.toml").is_file()
                && let Some(name) = path.file_name().and_then(|name| name.to_str())
            {
                ids.push(name.to_owned());
            }
        }
        if ids.is_empty() {
            let message = format!("there is no exercise in `{}`", folder.display());
            return Err(Fault::new(FaultKind::Usage, message)
                .hint("an exercise is a folder with an `exercise.toml` in it"));
        }
        ids.sort();
        Ok(Self { source: Source::Folder(folder.to_owned()), ids })
    }

    /// Whether it is the bank that the program carries.
    pub fn is_built_in(&self) -> bool {
        matches!(self.source, Source::BuiltIn)
    }

    /// The exercise that comes after one as its harder variant, if the bank has it.
    pub fn next(&self, exercise: &Exercise) -> Option<Exercise> {
        let next = exercise.next.as_ref().filter(|next| self.ids.contains(next))?;
        self.exercise(next).ok()
    }

    /// The ids, sorted.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Reads one exercise.
    pub fn exercise(&self, id: &str) -> Result<Exercise, Fault> {
        Self::read(id, &self.package(id)?)
    }

    /// The files of one exercise, not yet read.
    pub fn package(&self, id: &str) -> Result<Package, Fault> {
        if !self.ids.iter().any(|known| known == id) {
            return Err(self.unknown(id));
        }
        match &self.source {
            Source::BuiltIn => Ok(built_in_package(id)),
            Source::Folder(folder) => folder_package(&folder.join(id)),
        }
    }

    /// The exercise that some files make.
    pub fn read(id: &str, package: &Package) -> Result<Exercise, Fault> {
        load(package).map_err(|diagnostics| Fault::exercise(id, diagnostics))
    }

    fn unknown(&self, id: &str) -> Fault {
        let fault = Fault::new(FaultKind::Usage, format!("there is no exercise `{id}`"));
        match nearest(id, self.ids.iter().map(String::as_str)) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.hint("`judge list` shows all exercises"),
        }
    }
}

fn built_in_package(id: &str) -> Package {
    let prefix = format!("{id}/");
    let files = payload::BANK
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?.to_owned(), bytes.to_vec())))
        .collect();
    Package { root: format!("exercises/{id}"), files }
}

fn folder_package(folder: &Path) -> Result<Package, Fault> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files)?;
    Ok(Package { root: folder.display().to_string(), files })
}

fn collect(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), Fault> {
    let refused = |e: std::io::Error| Fault::system(format_args!("read `{}`", folder.display()), e);
    for entry in fs::read_dir(folder).map_err(refused)? {
        let path = entry.map_err(refused)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.starts_with('.') || name == "__pycache__" {
            continue;
        }
        let metadata = fs::metadata(&path).map_err(refused)?;
        if metadata.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files)?;
        } else if metadata.is_file() {
            if metadata.len() > FILE_BYTES_MAX {
                let message = format!("`{}` is larger than 16 MiB", path.display());
                return Err(Fault::new(FaultKind::Exercise, message));
            }
            files.insert(format!("{prefix}{name}"), fs::read(&path).map_err(refused)?);
        }
    }
    Ok(())
}
