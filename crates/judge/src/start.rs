//! What starting an interpreter takes, whichever way it is then used.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};

use judge_protocol::Limits;
use judge_sandbox::{SpawnError, Wall};
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use serde_json::{Map, Value};
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncWriteExt, Interest};
use tokio::net::unix::pipe;

use crate::fault::{Fault, FaultKind};
use crate::marshal::Marshal;
use crate::payload;
use crate::preload::Preload;
use crate::python::Interpreter;

/// The most CPU seconds that the kernel grants one process, as a backstop to our own watch.
const CPU_SECONDS_MAX: u64 = 600;

/// What an interpreter is started for.
pub(crate) enum Main<'a> {
    /// To be a warm host, with this library.
    Host {
        /// The library's path as the interpreter sees it.
        library: String,
        /// Walls that it is not to raise.
        left_out: Vec<Wall>,
        /// What it imports.
        preload: &'a Preload,
    },
    /// To be a candidate's own interpreter.
    Child,
}

/// The command line: no site, no user site, no byte code written.
pub(crate) fn arguments() -> Vec<OsString> {
    let bootstrap = payload::HARNESS
        .iter()
        .find(|(path, _)| *path == "bootstrap.py")
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .expect("the harness has a bootstrap");
    ["-S", "-s", "-B", "-c"].into_iter().map(OsString::from).chain([bootstrap.into()]).collect()
}

/// The whole environment. Hashes of strings are fixed, so that a submission that depends on the
/// order of a set gets the same verdict every time.
pub(crate) fn environment() -> Vec<(OsString, OsString)> {
    [
        ("PYTHONHASHSEED", "0"),
        ("PYTHONIOENCODING", "utf-8:backslashreplace"),
        ("PYTHON_DISABLE_REMOTE_DEBUG", "1"),
        ("LANG", "C.UTF-8"),
        ("TZ", "UTC"),
        ("HOME", "/"),
    ]
    .into_iter()
    .map(|(name, value)| (name.into(), value.into()))
    .collect()
}

/// The harness' modules by their names, as JSON.
pub(crate) fn harness_texts() -> Vec<u8> {
    let texts = modules().map(|(name, text)| (name, Value::from(text)));
    Value::Object(texts.collect::<Map<_, _>>()).to_string().into_bytes()
}

/// The harness' modules, as `import` names them, and their texts.
fn modules() -> impl Iterator<Item = (String, &'static str)> {
    payload::HARNESS.iter().filter_map(|(path, bytes)| {
        let text = str::from_utf8(bytes).expect("the harness is UTF-8");
        match path.strip_suffix(".py") {
            Some("bootstrap") | None => None,
            Some("types") => Some(("judge_types".to_owned(), text)),
            Some(name) => Some((format!("judge_harness.{name}"), text)),
        }
    })
}

/// The harness as the bootstrap reads it, without the frame's header: compiled where the
/// interpreter has done that before, else as text.
pub(crate) fn archive(main: &Main<'_>, interpreter: &Interpreter) -> Vec<u8> {
    let texts: Vec<_> = match interpreter.compiled {
        Some(_) => Vec::new(),
        None => modules().collect(),
    };
    let texts = texts.iter().map(|(name, text)| (name.as_str(), Marshal::Text(text)));
    let compiled = interpreter.compiled.as_deref().map_or(Marshal::None, Marshal::Bytes);
    let (main, extension, left_out, preload) = match main {
        Main::Host { library, left_out, preload } => {
            ("host", Marshal::Text(library), &left_out[..], *preload)
        }
        Main::Child => ("child", Marshal::None, &[][..], &Preload::All),
    };
    let preloaded = preload.modules().map_or(Marshal::None, Marshal::Texts);
    let left_out = left_out.iter().map(|wall| wall.name()).collect();
    Marshal::Dict(vec![
        ("texts", Marshal::Dict(texts.collect())),
        ("compiled", compiled),
        ("main", Marshal::Text(main)),
        ("extension", extension),
        ("left_out", Marshal::Texts(left_out)),
        ("modules", preloaded),
    ])
    .bytes()
}

/// A pipe for the archive: the interpreter's end and ours.
pub(crate) fn archive_pipe() -> Result<(OwnedFd, pipe::Sender), Fault> {
    let (sender, receiver) = pipe::pipe().map_err(|e| Fault::system("make a pipe", e))?;
    let reader = receiver.into_blocking_fd().map_err(|e| Fault::system("make a pipe", e))?;
    Ok((reader, sender))
}

/// A pipe for what an interpreter says on its standard error before it is of use.
pub(crate) fn complaint_pipe() -> Result<(pipe::Receiver, OwnedFd), Fault> {
    let (sender, receiver) = pipe::pipe().map_err(|e| Fault::system("make a pipe", e))?;
    let writer = sender.into_blocking_fd().map_err(|e| Fault::system("make a pipe", e))?;
    Ok((receiver, writer))
}

/// The last line of it, cut and without control characters.
pub(crate) fn complaint(pipe: &pipe::Receiver) -> String {
    let mut buffer = vec![0; 16 << 10];
    let length = pipe.try_read(&mut buffer).unwrap_or(0);
    let text = String::from_utf8_lossy(&buffer[..length]).into_owned();
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("");
    last.chars().filter(|c| !c.is_control()).take(300).collect()
}

/// Writes all of `bytes`.
pub(crate) async fn write_all(pipe: &mut pipe::Sender, bytes: &[u8]) -> Result<(), Fault> {
    match pipe.write_all(bytes).await {
        // An interpreter that ended before reading says why on its standard error.
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::system("hand the harness to the interpreter", e))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The null device for reading.
pub(crate) fn null() -> Result<OwnedFd, Fault> {
    File::open("/dev/null").map(OwnedFd::from).map_err(|e| Fault::system("open /dev/null", e))
}

/// The descriptor, made non-blocking.
pub(crate) fn nonblocking(fd: OwnedFd) -> io::Result<OwnedFd> {
    let flags = OFlag::from_bits_retain(fcntl(fd.as_fd(), FcntlArg::F_GETFL)?);
    fcntl(fd.as_fd(), FcntlArg::F_SETFL(flags | OFlag::O_NONBLOCK))?;
    Ok(fd)
}

/// Lets the event loop say when a descriptor can be read.
#[expect(deprecated, reason = "an `OwnedFd` upholds all that the unsafe constructor asks for")]
pub(crate) fn watch(fd: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(fd, Interest::READABLE)
}

/// The kernel's own CPU limit for a process that runs so many cases and loads once.
pub(crate) fn cpu_seconds(limits: &Limits, cases: usize) -> u64 {
    let runs = u64::try_from(cases).unwrap_or(u64::MAX).saturating_add(1);
    (limits.cpu_ms.saturating_mul(runs) / 1000 + 1).min(CPU_SECONDS_MAX)
}

/// Says why an interpreter could not be started behind walls.
pub(crate) fn spawn_fault(interpreter: &Interpreter, error: &SpawnError) -> Fault {
    let program = &interpreter.python.executable;
    match error {
        SpawnError::Wall(failure) => {
            Fault::new(FaultKind::Walls, format!("a wall could not be raised: {failure}"))
                .hint("`judge doctor` says which walls this machine offers")
        }
        other => Fault::system(format_args!("start `{program}`"), other)
            .hint("is it readable for every user, and are its libraries?"),
    }
}

/// A wall without which nothing is run does not stand.
pub(crate) fn no_wall(wall: Wall, missing: &[(String, i32)]) -> Fault {
    let name = wall.name();
    let why = missing.iter().find(|(missing, _)| missing == name).map_or_else(
        || "the interpreter did not raise it".to_owned(),
        |(_, errno)| io::Error::from_raw_os_error(*errno).to_string(),
    );
    Fault::new(FaultKind::Walls, format!("the wall `{name}` does not stand: {why}"))
        .hint("`judge doctor` says which walls this machine offers")
}

/// An attack on the walls that succeeded means there are none.
pub(crate) fn refuse_breaches(breaches: &[String]) -> Result<(), Fault> {
    if breaches.is_empty() {
        return Ok(());
    }
    let message = format!("the walls do not hold: {}", breaches.join(", "));
    Err(Fault::new(FaultKind::Walls, message)
        .hint("nothing was run; please report this with the output of `judge doctor`"))
}
