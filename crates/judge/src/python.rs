//! Which interpreter runs submissions: found, asked what it is, and checked.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use judge_protocol::Python;

use crate::fault::{Fault, FaultKind};
use crate::kept::Kept;

mod known;
mod question;

use question::{Answer, Said};

/// An interpreter that can run submissions.
#[derive(Clone, Debug)]
pub struct Interpreter {
    /// What it is.
    pub python: Python,
    /// Whether forks of it can be used: CPython with the global lock, since that is what the
    /// stable ABI of the host's library serves.
    pub embeddable: bool,
    /// Why not, and so why no work can be counted in it, if so: one phrase.
    pub uncounted: Option<String>,
    /// Whether it compiles to machine code at run time and so maps writable code.
    pub writes_code: bool,
    /// Modules that not every interpreter has, and this one does.
    pub modules: Vec<String>,
    /// What it must be able to read: its own files and the shared libraries it uses.
    pub readable: Vec<PathBuf>,
    /// The harness as it compiled it, if it could.
    pub(crate) compiled: Option<Arc<[u8]>>,
}

/// The count of references and the type, on 64 bits. Builds without the global lock and builds
/// that trace references have more.
const HEADER_BYTES: u64 = 16;

impl Answer {
    /// Why work cannot be counted, as the interpreter describes itself; its name is no evidence.
    fn uncounted(&self) -> Option<String> {
        let version = &self.version;
        match self.implementation.as_str() {
            "cpython" if self.free_threaded => {
                Some(format!("this build of CPython {version} is free-threaded"))
            }
            "cpython" if self.header_bytes != HEADER_BYTES => {
                Some(format!("this build of CPython {version} lays out its objects in another way"))
            }
            "cpython" => None,
            "pypy" => Some(format!("PyPy {version} offers no counters")),
            other => Some(format!("{other} {version} offers no counters")),
        }
    }
}

impl Interpreter {
    /// Finds and checks the interpreter that `wanted` names: a path, a version (`3.12`), or a
    /// command (`pypy3`). Without it: that of the active virtual environment, else `python3`.
    pub async fn find(wanted: Option<&str>) -> Result<Self, Fault> {
        Self::recall(wanted, None).await
    }

    /// The same; one that is known from an earlier run is not asked again.
    pub async fn recall(wanted: Option<&str>, kept: Option<&Kept>) -> Result<Self, Fault> {
        let mut last = None;
        for candidate in candidates(wanted)? {
            match known::said(&candidate, kept).await {
                Ok(said) => return check(&candidate, said),
                Err(fault) => last = Some(fault),
            }
        }
        Err(last.unwrap_or_else(|| absent(wanted.unwrap_or("python3"))))
    }

    /// Major and minor version.
    pub fn version(&self) -> (u32, u32) {
        let mut parts = self.python.version.split('.').map(|part| part.parse().unwrap_or(0));
        (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
    }
}

fn absent(wanted: &str) -> Fault {
    Fault::new(FaultKind::Interpreter, format!("there is no Python interpreter `{wanted}`"))
        .hint("--python takes a path, a version such as 3.12, or a command such as pypy3")
}

fn candidates(wanted: Option<&str>) -> Result<Vec<PathBuf>, Fault> {
    let Some(wanted) = wanted else {
        let venv = env::var_os("VIRTUAL_ENV").map(|venv| PathBuf::from(venv).join("bin/python"));
        return Ok(venv
            .filter(|python| python.exists())
            .or_else(|| on_path("python3"))
            .into_iter()
            .collect());
    };
    if wanted.contains('/') {
        let path = PathBuf::from(wanted);
        if path.is_dir() {
            let message = format!("`{wanted}` is a folder, not a Python interpreter");
            return Err(Fault::new(FaultKind::Interpreter, message)
                .hint(format!("is it `{}`?", path.join("bin/python3").display())));
        }
        return Ok(if path.exists() { vec![path] } else { Vec::new() });
    }
    if wanted.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok(on_path(&format!("python{wanted}"))
            .into_iter()
            .chain(managed(wanted))
            .collect());
    }
    Ok(on_path(wanted).into_iter().collect())
}

fn on_path(command: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(command))
        .find(|file| file.is_file())
}

/// Interpreters of this version that pyenv and uv keep outside `PATH`, newest first.
fn managed(version: &str) -> Vec<PathBuf> {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let pyenv = env::var_os("PYENV_ROOT").map_or_else(|| home.join(".pyenv"), PathBuf::from);
    let mut found: Vec<PathBuf> = [
        (pyenv.join("versions"), String::new()),
        (home.join(".local/share/uv/python"), "cpython-".to_owned()),
    ]
    .into_iter()
    .flat_map(|(folder, prefix)| {
        let wanted = format!("{prefix}{version}");
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(move |path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.strip_prefix(&wanted).is_some_and(|rest| !rest.starts_with(char::is_numeric))
        })
    })
    .map(|folder| folder.join("bin/python"))
    .filter(|python| python.is_file())
    .collect();
    found.sort();
    found.reverse();
    found
}

fn check(program: &Path, said: Said) -> Result<Interpreter, Fault> {
    let Said { answer, compiled } = said;
    let mut parts = answer.version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if version < (3, 9) {
        let message =
            format!("`{}` is Python {}, which is too old", program.display(), answer.version);
        return Err(Fault::new(FaultKind::Interpreter, message)
            .hint("Python 3.9 or newer is needed: name one with --python"));
    }
    let cpython = answer.implementation == "cpython";
    let uncounted = answer.uncounted();
    let mut readable = vec![answer.executable.clone(), answer.stdlib];
    readable.extend(answer.path);
    readable.extend(answer.libraries.iter().filter_map(|file| Some(file.parent()?.to_owned())));
    for folder in ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache"] {
        readable.push(PathBuf::from(folder));
    }
    readable.retain(|path| path.is_absolute() && path.exists());
    readable.sort();
    readable.dedup();
    Ok(Interpreter {
        embeddable: uncounted.is_none(),
        uncounted,
        writes_code: !cpython,
        python: Python {
            implementation: answer.implementation,
            version: answer.version,
            executable: answer.executable.display().to_string(),
        },
        modules: answer.modules,
        readable,
        compiled,
    })
}
