//! `judge new`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};
use tempfile::NamedTempFile;

use super::args::NewArgs;
use super::exit;
use super::output::Output;

/// Writes an exercise's starter file: whole or not at all.
pub(crate) fn new(bank: &Bank, args: &NewArgs, output: &Output) -> Result<ExitCode, Fault> {
    let exercise = bank.exercise(&args.exercise)?;
    let file = args.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}.py", exercise.id)));
    let shown = file.display();
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    if file.is_dir() {
        return Err(Fault::new(FaultKind::Usage, format!("`{shown}` is a folder"))
            .hint(format!("try `{}`", file.join(format!("{}.py", exercise.id)).display())));
    }
    let refused = |e: std::io::Error| {
        Fault::system(format_args!("write `{shown}`"), e)
            .hint(format!("is `{}` a folder that you may write to?", folder.display()))
    };
    let mut starter = NamedTempFile::new_in(&folder).map_err(refused)?;
    starter.write_all(exercise.starter.as_bytes()).map_err(refused)?;
    readable(&starter).map_err(refused)?;
    if args.force {
        starter.persist(&file).map_err(|e| refused(e.error))?;
    } else {
        starter.persist_noclobber(&file).map_err(|e| match e.error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Fault::new(FaultKind::Usage, format!("`{shown}` exists already"))
                    .hint("--force replaces it")
            }
            _ => refused(e.error),
        })?;
    }
    output.print(&format!("wrote {shown}\nnext: judge run {} {shown}\n", exercise.id));
    Ok(exit::accepted())
}

/// A temporary file is private; a starter is a file like any other.
fn readable(file: &NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}
