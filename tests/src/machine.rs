//! What the tests find on this machine: the binary, interpreters.

use std::path::{Path, PathBuf};

/// The `judge` that is tested: `$JUDGE_TEST_BINARY`, or the one built beside these tests.
pub fn judge_binary() -> PathBuf {
    std::env::var_os("JUDGE_TEST_BINARY").map_or_else(|| built("judge"), PathBuf::from)
}

/// A program of this workspace, built in the profile of the running test.
pub(crate) fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a path");
    let profile = test
        .ancestors()
        .find(|folder| folder.ends_with("deps"))
        .and_then(Path::parent)
        .unwrap_or_else(|| panic!("{} is not below a `deps` folder", test.display()));
    let program = profile.join(name);
    assert!(
        program.is_file(),
        "{} is missing: run `cargo build --workspace` (with the same profile) first",
        program.display(),
    );
    program
}

/// Interpreters to test with: `$JUDGE_TEST_PYTHONS`, separated by `:`, or `python3` alone.
pub fn pythons() -> Vec<String> {
    match std::env::var("JUDGE_TEST_PYTHONS") {
        Ok(list) => list.split(':').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        Err(_) => vec![real_python3()],
    }
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
