//! The program that chores try: the one built beside this one.

use std::path::{Path, PathBuf};

/// The given binary, or `judge` beside this program.
pub(crate) fn judge(given: Option<&Path>) -> Result<PathBuf, String> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let judge = std::env::current_exe().map_err(|e| e.to_string())?.with_file_name("judge");
    let missing = format!("{} is missing: run `cargo build --release` first", judge.display());
    judge.is_file().then_some(judge).ok_or(missing)
}
