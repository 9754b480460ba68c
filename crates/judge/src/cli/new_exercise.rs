//! `judge new-exercise`.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use judge::fault::{Fault, FaultKind};
use judge::scaffold::scaffold;
use judge_core::exercise::{FILL_MARK, is_id};

use super::args::NewExerciseArgs;
use super::exit;
use super::output::Output;

/// Writes the files of a new exercise: all or none.
pub(crate) fn new_exercise(
    bank: Option<&Path>,
    args: &NewExerciseArgs,
    output: &Output,
) -> Result<ExitCode, Fault> {
    if !is_id(&args.id) {
        let message = format!("`{}` cannot name an exercise", args.id);
        return Err(Fault::new(FaultKind::Usage, message)
            .hint("a name has lower-case letters, digits and `_`, and starts with a letter"));
    }
    let parent = args.path.as_deref().or(bank).unwrap_or(Path::new("."));
    let files = scaffold(&args.id, &args.kind).unwrap_or_default();
    let folder = write(parent, &args.id, &files)?;
    let (shown, bank) = (folder.display(), parent.display());
    output.print(&format!(
        "wrote {} files to {shown}\n\
         next: fill what `grep -rn {FILL_MARK} {shown}` finds\n\
         then: judge verify {} --exercises {bank}\n",
        files.len(),
        args.id
    ));
    Ok(exit::accepted())
}

fn write(parent: &Path, id: &str, files: &[(String, String)]) -> Result<PathBuf, Fault> {
    let folder = parent.join(id);
    let refused = |e: io::Error| {
        Fault::system(format_args!("write `{}`", folder.display()), e)
            .hint(format!("is `{}` a folder that you may write to?", parent.display()))
    };
    if folder.symlink_metadata().is_ok() {
        let message = format!("`{}` exists already", folder.display());
        return Err(Fault::new(FaultKind::Usage, message).hint("choose another name or --path"));
    }
    // A folder that nobody takes for an exercise, until all is in it.
    let half = tempfile::Builder::new().prefix(".judge-").tempdir_in(parent).map_err(refused)?;
    for (path, text) in files {
        let path = half.path().join(path);
        let within = path.parent().unwrap_or(half.path());
        fs::create_dir_all(within).and_then(|()| fs::write(&path, text)).map_err(refused)?;
    }
    fs::set_permissions(half.path(), Permissions::from_mode(0o755)).map_err(refused)?;
    fs::rename(half.path(), &folder).map_err(refused)?;
    // What it guarded has another name now.
    let _ = half.keep();
    Ok(folder)
}
