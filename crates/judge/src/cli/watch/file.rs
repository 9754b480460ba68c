//! The watched file. Its folder is watched, because editors put a new file in its place.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::{Duration, SystemTime};

use judge::engine::Submission;
use judge::fault::{Fault, FaultKind};
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode, Watcher};

use super::super::run::read as read_submission;
use super::state::Message;

/// How often a folder is looked at where the system tells of no changes.
const POLL_EVERY: Duration = Duration::from_millis(500);

/// What stands in the file.
pub(super) enum Found {
    /// A solution, and when it was saved.
    Saved(Submission, SystemTime),
    /// No file.
    Nothing,
    /// Something that cannot be read.
    Unreadable(Fault),
}

/// Reads the file.
pub(super) fn read(path: &Path) -> Found {
    let saved = match path.metadata().and_then(|metadata| metadata.modified()) {
        Ok(saved) => saved,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
        Err(error) => {
            let name = path.display();
            return Found::Unreadable(Fault::system(format_args!("read `{name}`"), error));
        }
    };
    match read_submission(path) {
        Ok(submission) => Found::Saved(submission, saved),
        // It was there a moment ago.
        Err(_) if !path.exists() => Found::Nothing,
        Err(fault) => Found::Unreadable(fault),
    }
}

/// Tells of changes of a file until it is dropped.
pub(super) fn watch(file: &Path, tell: &Sender<Message>) -> Result<Box<dyn Watcher>, Fault> {
    if file == Path::new("-") {
        let message = "`judge watch` watches a file, and `-` is none";
        return Err(Fault::new(FaultKind::Usage, message)
            .hint("`judge run EXERCISE -` judges standard input once"));
    }
    let (folders, names) = places(file);
    let watching = recommended(&folders, &names, tell);
    watching.or_else(|_| polling(&folders, &names, tell)).map_err(|error| {
        let folder = folders.first().map_or(Path::new("."), PathBuf::as_path);
        let fault = Fault::system(format_args!("watch the folder `{}`", folder.display()), error);
        fault.hint("the folder must be there, the file need not")
    })
}

type Names = BTreeSet<OsString>;

/// The folders that a change of the file shows in, and its names there: its own, and where it is
/// a link, those of what it names.
fn places(file: &Path) -> (Vec<PathBuf>, Names) {
    let mut folders = Vec::new();
    let mut names = Names::new();
    for path in [Some(file.to_owned()), file.canonicalize().ok()].into_iter().flatten() {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        if !folders.contains(&folder) {
            folders.push(folder);
        }
        names.extend(path.file_name().map(OsString::from));
    }
    (folders, names)
}

fn recommended(
    folders: &[PathBuf],
    names: &Names,
    tell: &Sender<Message>,
) -> notify::Result<Box<dyn Watcher>> {
    let mut watcher = notify::recommended_watcher(teller(names, tell))?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    Ok(Box::new(watcher))
}

/// Where the kernel has no watches left, or the file system has none.
fn polling(
    folders: &[PathBuf],
    names: &Names,
    tell: &Sender<Message>,
) -> notify::Result<Box<dyn Watcher>> {
    let config = Config::default().with_poll_interval(POLL_EVERY);
    let mut watcher = PollWatcher::new(teller(names, tell), config)?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    Ok(Box::new(watcher))
}

fn teller(
    names: &Names,
    tell: &Sender<Message>,
) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    let (names, tell) = (names.clone(), tell.clone());
    move |event| {
        // What could not be told may have been a change.
        if event.is_err() || event.is_ok_and(|event| is_change(&event, &names)) {
            // Nobody is left to tell at the end.
            let _ = tell.send(Message::Touched);
        }
    }
}

/// Whether an event may have changed the file; reading it does not.
fn is_change(event: &Event, names: &Names) -> bool {
    let changes = match event.kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    };
    let is_ours = |path: &PathBuf| path.file_name().is_some_and(|name| names.contains(name));
    changes && (event.paths.is_empty() || event.paths.iter().any(is_ours))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    /// Whether a change is told of.
    fn tells(change: impl FnOnce(&Path)) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sol.py");
        std::fs::write(&file, "a").unwrap();
        let (tell, told) = channel();
        let _watching = watch(&file, &tell).unwrap();
        change(&file);
        // The last of the events is of another file, and comes behind all others.
        std::fs::write(folder.path().join("sol.py.last"), "").unwrap();
        told.recv_timeout(Duration::from_millis(500)).is_ok()
    }

    #[test]
    fn every_way_of_saving_is_told_of() {
        assert!(tells(|file| std::fs::write(file, "b").unwrap()));
        assert!(tells(|file| std::fs::remove_file(file).unwrap()));
        assert!(tells(|file| {
            let other = file.with_extension("tmp");
            std::fs::write(&other, "b").unwrap();
            std::fs::rename(other, file).unwrap();
        }));
    }

    #[test]
    fn what_changes_nothing_is_not_told_of() {
        assert!(!tells(|file| drop(std::fs::read(file).unwrap())));
        assert!(!tells(|file| std::fs::write(file.with_extension("other"), "b").unwrap()));
    }

    #[test]
    fn a_link_is_followed_and_watched_itself() {
        let folder = tempfile::tempdir().unwrap();
        let (there, here) = (folder.path().join("there"), folder.path().join("here"));
        std::fs::create_dir_all(&there).unwrap();
        std::fs::create_dir_all(&here).unwrap();
        std::fs::write(there.join("real.py"), "").unwrap();
        std::os::unix::fs::symlink(there.join("real.py"), here.join("link.py")).unwrap();
        let (folders, names) = places(&here.join("link.py"));
        assert_eq!(folders.len(), 2);
        assert_eq!(names.len(), 2);
    }
}
