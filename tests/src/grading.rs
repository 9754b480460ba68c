//! Folders of submissions, and what `judge grade` makes of them.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::run::{Judge, judge};

/// A right answer to `two_sum`.
pub const RIGHT: &str = "\
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
";

/// A wrong one.
pub const WRONG: &str = "def two_sum(nums, target):\n    return [0, 0]\n";

/// A folder with these files.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("the test may make folders");
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    folder
}

/// Writes a file below a folder.
pub fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    let parent = path.parent().expect("it lies in a folder");
    fs::create_dir_all(parent).expect("the test may make folders");
    fs::write(path, text).expect("the test may write files");
}

/// `judge grade --format json` in a folder, without growth.
pub fn grade(folder: &Path, args: &[&str]) -> Judge {
    judge(["grade", "--growth", "off", "--format", "json"]).args(args).dir(folder)
}

/// Path, verdict, score and source of each entry.
pub fn entries(book: &Value) -> Vec<(String, String, f64, String)> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let entry = |entry: &Value| {
        let verdict = text(&entry["outcome"]["report"]["verdict"]);
        (
            text(&entry["submission"]),
            verdict,
            entry["score"].as_f64().expect("a score is a number"),
            text(&entry["source"]),
        )
    };
    book["entries"].as_array().expect("a list").iter().map(entry).collect()
}

/// The path of each entry.
pub fn paths(book: &Value) -> Vec<String> {
    entries(book).into_iter().map(|entry| entry.0).collect()
}

/// Where the report of each entry comes from.
pub fn sources(book: &Value) -> Vec<String> {
    entries(book).into_iter().map(|entry| entry.3).collect()
}

/// Calls git in a folder, without anybody's settings.
pub fn git(folder: &Path, args: &[&str]) {
    #[expect(clippy::disallowed_methods, reason = "a test makes a repository")]
    let mut git = std::process::Command::new("git");
    git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    git.arg("-C").arg(folder).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]);
    let output = git.args(args).output().expect("git starts");
    assert!(output.status.success(), "{output:?}");
}
