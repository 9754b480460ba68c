//! Which files changed since a commit, as git says.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::fault::{Fault, FaultKind};

/// Files below `folder`'s repository that differ from a commit or are not tracked, as absolute
/// paths without links.
pub async fn changed_since(folder: &Path, revision: &str) -> Result<BTreeSet<PathBuf>, Fault> {
    let root = git(folder, &["rev-parse", "--show-toplevel"]).await?;
    let root = PathBuf::from(OsStr::from_bytes(root.trim_ascii_end()));
    let root = root.canonicalize().map_err(|e| Fault::system("find the repository", e))?;
    let commit = format!("{revision}^{{commit}}");
    let commit = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .await
        .map_err(|_| {
            Fault::new(FaultKind::Usage, format!("git knows no commit `{revision}`"))
                .hint("a checkout of CI may lack it: fetch it, or the whole history")
        })?;
    let commit = String::from_utf8_lossy(commit.trim_ascii_end()).into_owned();
    let tracked = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", &commit, "--"];
    let untracked = ["ls-files", "-z", "--others", "--exclude-standard"];
    let mut changed = BTreeSet::new();
    for arguments in [&tracked[..], &untracked[..]] {
        let names = git(&root, arguments).await?;
        let names = names.split(|byte| *byte == 0).filter(|name| !name.is_empty());
        changed.extend(names.map(|name| root.join(OsStr::from_bytes(name))));
    }
    Ok(changed)
}

/// What git prints. The repository is the user's own, as its settings are.
async fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Fault> {
    let mut command = tokio::process::Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "core.fsmonitor=false"]).args(arguments);
    command.stdin(Stdio::null()).kill_on_drop(true);
    let output = command.output().await.map_err(|e| {
        Fault::system("start git", e).hint("--changed-since asks git which files changed")
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said: String = said.lines().next().unwrap_or("it said nothing").chars().take(300).collect();
    Err(Fault::new(FaultKind::Usage, format!("git cannot tell what changed: {said}")))
}
