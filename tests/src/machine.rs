//! What the tests find on this machine: the binary, interpreters.

use std::path::{Path, PathBuf};

/// The `judge` that is tested: `$JUDGE_TEST_BINARY`, or the one built beside these tests.
pub fn judge_binary() -> PathBuf {
    std::env::var_os("JUDGE_TEST_BINARY").map_or_else(|| built("judge"), PathBuf::from)
}

/// A program of this workspace, built in the profile of the running test.
pub(crate) fn built(name: &str) -> PathBuf {
    let program = profile_folder().join(name);
    assert!(
        program.is_file(),
        "{} is missing: run `cargo build --workspace` (with the same profile) first",
        program.display(),
    );
    program
}

/// Where Cargo puts what it builds in the profile of the running test or program.
fn profile_folder() -> PathBuf {
    let running = std::env::current_exe().expect("a running program has a path");
    let folder = running.parent().expect("a program lies in a folder");
    let folder = if folder.ends_with("deps") { folder.parent() } else { Some(folder) };
    folder.expect("`deps` lies in a folder").to_owned()
}

/// The warm host's library: `$JUDGE_TEST_COUNTER`, or the newest that `judge` was built with.
pub fn host_library() -> PathBuf {
    if let Some(library) = std::env::var_os("JUDGE_TEST_COUNTER") {
        return PathBuf::from(library);
    }
    let folder = profile_folder().with_file_name("host-library");
    let targets = folder.read_dir().into_iter().flatten().flatten();
    let libraries = targets.map(|target| target.path().join("host/libjudge_python.so"));
    libraries
        .filter_map(|library| Some((library.metadata().ok()?.modified().ok()?, library)))
        .max()
        .map_or_else(|| panic!("{} holds no library", folder.display()), |(_, library)| library)
}

/// Interpreters to test with: `$JUDGE_TEST_PYTHONS`, separated by `:`, or `python3` alone.
pub fn pythons() -> Vec<String> {
    match std::env::var("JUDGE_TEST_PYTHONS") {
        Ok(list) => list.split(':').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        Err(_) => vec![real_python3()],
    }
}

/// Interpreters for tests that need more than one: `$JUDGE_TEST_PYTHONS`, or `python3` and, where
/// pyenv has installed them, these versions of `CPython`. Each is named once.
pub fn pythons_and(versions: &[&str]) -> Vec<String> {
    let mut pythons = pythons();
    if std::env::var_os("JUDGE_TEST_PYTHONS").is_none() {
        let installed = versions.iter().filter_map(|version| pyenv_python(version));
        pythons.extend(installed.map(|python| python.to_string_lossy().into_owned()));
    }
    let real = |python: &String| Path::new(python).canonicalize().ok();
    let mut seen = Vec::new();
    pythons.retain(|python| {
        let is_new = !seen.contains(&real(python)) || real(python).is_none();
        seen.push(real(python));
        is_new
    });
    pythons
}

/// Where `python3` leads to. It is often a script that looks for the real one each time, which
/// costs more than many a run.
#[expect(clippy::disallowed_methods, reason = "a test asks the interpreter")]
fn real_python3() -> String {
    let question = "import sys; print(sys.executable)";
    let said = std::process::Command::new("python3").args(["-c", question]).output();
    let path = said.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
    path.ok().filter(|path| !path.is_empty()).unwrap_or_else(|| "python3".to_owned())
}

/// Every way of running Python.
pub fn backends() -> [&'static str; 2] {
    ["embedded", "subprocess"]
}

/// Whether an interpreter is `PyPy`, by its name. The embedded backend is for `CPython` alone.
pub fn is_pypy(python: &str) -> bool {
    python.contains("pypy")
}

/// An interpreter that pyenv installed below the home folder: `pyenv_python("3.8")`.
pub fn pyenv_python(version: &str) -> Option<PathBuf> {
    let versions = PathBuf::from(std::env::var_os("HOME")?).join(".pyenv/versions");
    let mut found: Vec<_> = versions
        .read_dir()
        .ok()?
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&format!("{version}.")))
        .map(|entry| entry.path().join(format!("bin/python{version}")))
        .filter(|python| python.is_file())
        .collect();
    found.sort();
    found.pop()
}
