//! The record of past runs, on disk: one plain file of JSON lines that a person may read, cut or
//! delete. Judging never depends on it.

use std::env;
use std::ffi::OsString;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::PathBuf;

use judge_core::record::{History, Record};
use nix::fcntl::OFlag;

/// What is read of a record at most: the last runs of many years.
const BYTES_MAX: u64 = 64 << 20;

/// Where runs are recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    /// The file; `None`: nothing is recorded.
    path: Option<PathBuf>,
}

/// Why a run could not be recorded, or the record not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{}`: {why}", path.display())]
pub struct RecordError {
    path: PathBuf,
    why: io::Error,
}

impl Records {
    /// As the environment says: below `XDG_STATE_HOME`, else below `~/.local/state`; nowhere with
    /// `JUDGE_NO_HISTORY`, or without a home.
    pub fn of_environment() -> Self {
        Self::of(|name| env::var_os(name).filter(|value| !value.is_empty()))
    }

    fn of(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        if variable("JUDGE_NO_HISTORY").is_some_and(|value| value != "0") {
            return Self { path: None };
        }
        // A relative path there is to be ignored, says the specification.
        let absolute = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = || Some(absolute("HOME")?.join(".local/state"));
        let state = absolute("XDG_STATE_HOME").or_else(home);
        Self { path: state.map(|state| state.join("judge/history.jsonl")) }
    }

    /// Adds a run. Runs that end at once do not disturb each other: a line is one write to the end
    /// of the file.
    pub fn add(&self, record: &Record) -> Result<(), RecordError> {
        let Some(path) = &self.path else { return Ok(()) };
        let refused = |why| RecordError { path: path.clone(), why };
        if let Some(folder) = path.parent() {
            // Private, as the specification wants it.
            DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(refused)?;
        }
        let mut file =
            open(OpenOptions::new().append(true).read(true).create(true), path).map_err(refused)?;
        let line = record.line();
        // After a line that was torn this one stands by itself all the same.
        let line = if is_torn(&mut file) { format!("\n{line}") } else { line };
        match file.write(line.as_bytes()).map_err(refused)? {
            written if written == line.len() => Ok(()),
            _ => Err(refused(io::ErrorKind::StorageFull.into())),
        }
    }

    /// All that was recorded; nothing where there is no record yet.
    pub fn read(&self) -> Result<History, RecordError> {
        let Some(path) = &self.path else { return Ok(History::default()) };
        match open(OpenOptions::new().read(true), path).and_then(last_bytes) {
            Ok(bytes) => Ok(History::read(&bytes)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(History::default()),
            Err(why) => Err(RecordError { path: path.clone(), why }),
        }
    }
}

/// Opens a plain file, and waits for nobody where something else stands in its place.
fn open(options: &mut OpenOptions, path: &PathBuf) -> io::Result<File> {
    let file = options.mode(0o600).custom_flags(OFlag::O_NONBLOCK.bits()).open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a plain file"))
    }
}

fn is_torn(file: &mut File) -> bool {
    let mut last = [b'\n'];
    // An empty file has no last byte, and is not torn.
    let read = file.seek(SeekFrom::End(-1)).and_then(|_| file.read_exact(&mut last));
    read.is_ok() && last != [b'\n']
}

fn last_bytes(mut file: File) -> io::Result<Vec<u8>> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(BYTES_MAX)))?;
    let mut bytes = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(variables: &[(&str, &str)]) -> Option<String> {
        let value = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        };
        Records::of(value).path.map(|path| path.display().to_string())
    }

    #[test]
    fn record_stands_where_the_environment_says() {
        let home = ("HOME", "/home/me");
        let below_home = Some("/home/me/.local/state/judge/history.jsonl".to_owned());
        assert_eq!(records(&[home]), below_home);
        assert_eq!(records(&[home, ("XDG_STATE_HOME", "state")]), below_home);
        assert_eq!(
            records(&[home, ("XDG_STATE_HOME", "/state")]),
            Some("/state/judge/history.jsonl".to_owned())
        );
        assert_eq!(records(&[home, ("JUDGE_NO_HISTORY", "1")]), None);
        assert_eq!(records(&[home, ("JUDGE_NO_HISTORY", "0")]), below_home);
        assert_eq!(records(&[]), None);
    }
}
