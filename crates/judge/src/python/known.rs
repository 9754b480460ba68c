//! What interpreters have said before: to ask costs as much as to run a short submission.
//!
//! It is believed while the interpreter's files are the same. A launcher, such as a version
//! manager's script, may start another interpreter each time, or one in another way: it is always
//! asked.

use std::env;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::question::{Answer, Said, ask};
use crate::fault::Fault;
use crate::kept::{Kept, Key, Kind, Stamp};

/// How every program for this system begins that is no script.
const ELF: &[u8] = b"\x7fELF";

/// An answer, and what it depends on.
#[derive(Serialize, Deserialize)]
struct Known {
    answer: Answer,
    /// Files and folders, as they were; `None` where there was nothing.
    files: Vec<(PathBuf, Option<Stamp>)>,
}

/// What an interpreter says, or has said.
pub(super) async fn said(program: &Path, kept: Option<&Kept>) -> Result<Said, Fault> {
    let Some(kept) = kept else { return ask(program).await };
    if is_launcher(program) {
        return ask(program).await;
    }
    let key = key(kept, program);
    if let Some(said) = kept.find(Kind::Python, &key).and_then(|bytes| read(&bytes)) {
        return Ok(said);
    }
    let said = ask(program).await?;
    kept.keep(Kind::Python, &key, &write(program, &said));
    Ok(said)
}

fn is_launcher(program: &Path) -> bool {
    let mut start = [0; ELF.len()];
    let read = File::open(program).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start != ELF
}

/// By its path, and by what the loader of programs looks at in the environment.
fn key(kept: &Kept, program: &Path) -> Key {
    let mut loader: Vec<_> =
        env::vars_os().filter(|(name, _)| name.as_bytes().starts_with(b"LD_")).collect();
    loader.sort();
    let parts = loader.iter().flat_map(|(name, value)| [name.as_os_str(), value.as_os_str()]);
    kept.key([program.as_os_str()].into_iter().chain(parts).map(OsStr::as_bytes))
}

fn read(bytes: &[u8]) -> Option<Said> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (known, compiled) = (&bytes[..end], &bytes[end + 1..]);
    let Known { answer, files } = serde_json::from_slice(known).ok()?;
    let same = files.iter().all(|(path, stamp)| Stamp::of(path) == *stamp);
    let compiled = (!compiled.is_empty()).then(|| Arc::from(compiled));
    same.then_some(Said { answer, compiled })
}

fn write(program: &Path, said: &Said) -> Vec<u8> {
    let Said { answer, compiled } = said;
    let mut paths = vec![program.to_owned(), answer.executable.clone(), answer.stdlib.clone()];
    // Where a virtual environment says whose it is.
    paths.extend(program.ancestors().skip(1).take(2).map(|folder| folder.join("pyvenv.cfg")));
    paths.extend(answer.path.iter().chain(&answer.libraries).cloned());
    let files = paths.into_iter().map(|path| {
        let stamp = Stamp::of(&path);
        (path, stamp)
    });
    let known = serde_json::json!({ "answer": answer, "files": files.collect::<Vec<_>>() });
    let mut bytes = known.to_string().into_bytes();
    bytes.push(b'\n');
    bytes.extend_from_slice(compiled.as_deref().unwrap_or_default());
    bytes
}
