//! Where what an earlier run has found out is kept.

use std::env;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use judge::fault::Fault;
use judge::grade::Cache;
use judge::kept::Kept;

use super::history;
use super::output::Output;

/// The cache below the user's folder for such, where there is one. One that lies inside of what is
/// graded is not used: whoever wrote the submissions could have written reports beside them.
pub(crate) fn cache(paths: &[PathBuf], output: &Output) -> Result<Option<Cache>, Fault> {
    let Some(base) = base() else { return Ok(None) };
    let home = named("HOME");
    if let Some(folder) = paths.iter().find_map(|path| holds(path, &base, home.as_deref())) {
        let (base, folder) = (base.display(), folder.display());
        output
            .note(&format!("nothing is remembered: `{base}` lies in `{folder}`, which is graded"));
        return Ok(None);
    }
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(history::now());
    Cache::open(&base, now).map(Some)
}

/// What spares a run that judges this file what an earlier one has found out; by the same rule, but
/// without a word.
pub(crate) fn kept(file: Option<&Path>) -> Option<Kept> {
    let base = base()?;
    let home = named("HOME");
    let strange = file.and_then(|file| holds(file, &base, home.as_deref()));
    strange.is_none().then(|| Kept::below(&base))
}

/// The user's folder for caches.
fn base() -> Option<PathBuf> {
    named("XDG_CACHE_HOME").or_else(|| Some(named("HOME")?.join(".cache")))
}

fn named(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// The folder of a graded path, or its repository, if the cache's base lies in it. A folder in
/// which the user's home lies is the user's own.
fn holds(path: &Path, base: &Path, home: Option<&Path>) -> Option<PathBuf> {
    let path = path.canonicalize().ok()?;
    let repository = path.ancestors().find(|folder| folder.join(".git").exists());
    let home = home.and_then(|home| home.canonicalize().ok());
    let real = base.canonicalize().unwrap_or_default();
    let above =
        base.ancestors().chain(real.ancestors()).filter_map(|path| path.canonicalize().ok());
    let above: Vec<PathBuf> = above.collect();
    let graded = [Some(path.as_path()), repository].into_iter().flatten();
    let strange =
        graded.filter(|folder| !home.as_ref().is_some_and(|home| home.starts_with(folder)));
    strange.map(Path::to_owned).find(|folder| above.contains(folder))
}

#[cfg(test)]
mod tests {
    use std::fs::create_dir_all;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_cache_that_strangers_could_have_written_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        for path in ["home/mine/repository/.git", "home/mine/repository/a", "home/.git", "other"] {
            create_dir_all(root.join(path)).unwrap();
        }
        let [repository, home] = ["home/mine/repository", "home"].map(|path| root.join(path));
        symlink(root.join("other"), repository.join(".linked")).unwrap();
        symlink(&repository, root.join("link")).unwrap();
        let holds = |path: &str, base: &str| {
            holds(&root.join(path), &root.join(base), Some(home.as_path()))
        };
        let inside = Some(repository.clone());
        assert_eq!(holds("home/mine/repository", "home/mine/repository/.cache"), inside);
        assert_eq!(holds("home/mine/repository/a", "home/mine/repository/.cache"), inside);
        assert_eq!(holds("home/mine/repository", "home/mine/repository/.linked"), inside);
        assert_eq!(holds("home/mine/repository", "link/.cache"), inside);
        assert_eq!(holds("link", "home/mine/repository/.cache"), inside);
        assert_eq!(holds("home/mine/repository", "home/.cache"), None);
        assert_eq!(holds("home", "home/.cache"), None);
        assert_eq!(holds("home/mine/repository", "other/.cache"), None);
    }
}
