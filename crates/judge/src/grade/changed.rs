//! Which files changed since a commit, as git says.
//!
//! The repository may be a stranger's, with its `.git` and all settings in that. So git is asked
//! only what it can tell without running a program that those name: it lists names, and hashes
//! files as they are. Comparing a folder with a commit, as `git diff` does, would run filters.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::io::AsyncWriteExt;

use crate::fault::{Fault, FaultKind};

/// Which of these files differ from a commit or are new, of those in `folder`'s repository that
/// git does not ignore. All are absolute paths without links.
pub async fn changed_since(
    folder: &Path,
    revision: &str,
    files: &BTreeSet<PathBuf>,
) -> Result<BTreeSet<PathBuf>, Fault> {
    let root = ask(folder, &["rev-parse", "--show-toplevel"]).await?;
    let root = PathBuf::from(OsStr::from_bytes(root.strip_suffix(b"\n").unwrap_or(&root)));
    let root = root.canonicalize().map_err(|e| Fault::system("find the repository", e))?;
    let commit = commit(folder, revision).await?;
    let known = ask(&root, &["ls-tree", "-r", "-z", "--full-tree", &commit]).await?;
    let known: BTreeMap<PathBuf, &[u8]> =
        pieces(&known).filter_map(tree_entry).map(|(name, id)| (root.join(name), id)).collect();
    let there = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let there = ask(&root, &there).await?;
    let there: BTreeSet<PathBuf> =
        pieces(&there).map(|name| root.join(OsStr::from_bytes(name))).collect();

    let (old, new): (Vec<&PathBuf>, Vec<&PathBuf>) =
        files.iter().partition(|file| known.contains_key(*file));
    let ids = hashes(&root, &old).await?;
    let ids = ids.split(|byte| *byte == b'\n');
    let differ = old.into_iter().zip(ids).filter(|(file, id)| known.get(*file) != Some(id));
    let differ = differ.map(|(file, _)| file);
    Ok(differ.chain(new.into_iter().filter(|file| there.contains(*file))).cloned().collect())
}

async fn commit(folder: &Path, revision: &str) -> Result<String, Fault> {
    let commit = format!("{revision}^{{commit}}");
    let commit = ask(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .await
        .map_err(|_| {
            Fault::new(FaultKind::Usage, format!("git knows no commit `{revision}`"))
                .hint("a checkout of CI may lack it: fetch it, or the whole history")
        })?;
    Ok(String::from_utf8_lossy(commit.trim_ascii_end()).into_owned())
}

fn pieces(output: &[u8]) -> impl Iterator<Item = &[u8]> {
    output.split(|byte| *byte == 0).filter(|piece| !piece.is_empty())
}

/// Name and id of an entry of `git ls-tree`: `100644 blob ID<tab>NAME`.
fn tree_entry(entry: &[u8]) -> Option<(&OsStr, &[u8])> {
    let tab = entry.iter().position(|byte| *byte == b'\t')?;
    let (what, name) = (&entry[..tab], &entry[tab + 1..]);
    let id = what.rsplit(|byte| *byte == b' ').next()?;
    Some((OsStr::from_bytes(name), id))
}

/// The ids that git would give to these files as they are, a line each.
async fn hashes(root: &Path, files: &[&PathBuf]) -> Result<Vec<u8>, Fault> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let names: String = files.iter().map(|file| quoted(file) + "\n").collect();
    git(root, &["hash-object", "--no-filters", "--stdin-paths"], names.as_bytes()).await
}

/// A path as git reads it in a line, whatever bytes are in it.
fn quoted(path: &Path) -> String {
    let mut text = "\"".to_owned();
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'"' | b'\\' | 0..0x20 | 0x7f.. => write!(text, "\\{byte:03o}"),
            byte => write!(text, "{}", char::from(*byte)),
        }
        .expect("writing to a string cannot fail");
    }
    text.push('"');
    text
}

async fn ask(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Fault> {
    git(folder, arguments, &[]).await
}

/// Settings by which git would run a program, or look into a repository that lies in another one
/// as plain files.
const SETTINGS: [&str; 3] =
    ["core.fsmonitor=false", "core.hooksPath=/dev/null", "safe.bareRepository=explicit"];

/// Nothing is fetched, by whatever program a remote names, and nothing is written.
const ENVIRONMENT: [(&str, &str); 3] =
    [("GIT_ALLOW_PROTOCOL", ""), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_OPTIONAL_LOCKS", "0")];

/// What git prints, given this on standard input.
async fn git(folder: &Path, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut command = tokio::process::Command::new("git");
    command.arg("-C").arg(folder).arg("--no-pager");
    command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting])).args(arguments);
    command.envs(ENVIRONMENT).kill_on_drop(true);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let failed =
        |e| Fault::system("start git", e).hint("--changed-since asks git which files changed");
    let mut child = command.spawn().map_err(failed)?;
    let stdin = child.stdin.take();
    let write = async {
        if let Some(mut stdin) = stdin {
            // One that ends early says why itself.
            drop(stdin.write_all(input).await);
        }
    };
    let (output, ()) = tokio::join!(child.wait_with_output(), write);
    let output = output.map_err(failed)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said: String = said.lines().next().unwrap_or("it said nothing").chars().take(300).collect();
    Err(Fault::new(FaultKind::Usage, format!("git cannot tell what changed: {said}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted_as_git_reads_them() {
        assert_eq!(quoted(Path::new("/a b/c.py")), "\"/a b/c.py\"");
        let odd = OsStr::from_bytes(b"\"\\\n\xff");
        assert_eq!(quoted(Path::new(odd)), "\"\\042\\134\\012\\377\"");
    }

    #[test]
    fn entries_of_a_tree_have_a_name_and_an_id() {
        let entry = tree_entry(b"100644 blob 0a1b\ta\tb.py");
        assert_eq!(entry, Some((OsStr::new("a\tb.py"), b"0a1b".as_slice())));
        assert_eq!(tree_entry(b"nothing"), None);
    }
}
