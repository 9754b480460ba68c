//! What a run keeps for the next one, and that no verdict depends on it.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use judge_tests::{Run, judge, pyenv_python, tests_dir};
use tempfile::TempDir;

const ACCEPTED: &str = "verdicts/two_sum/accepted/dictionary.py";

fn folder() -> TempDir {
    tempfile::tempdir().expect("the test may make folders")
}

/// A run that keeps in this folder what it finds out.
fn run_with(cache: &Path, args: &[&str]) -> Run {
    let solution = tests_dir().join(ACCEPTED);
    let run = judge(["run", "two_sum"]).arg(solution).args(["--growth", "off"]).args(args);
    run.env("XDG_CACHE_HOME", cache).run()
}

/// All files of a kind that are kept.
fn kept(cache: &Path, kind: &str) -> Vec<PathBuf> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries(&cache.join("judge").join(kind)).map(|entry| entry.path());
    folders.flat_map(|folder| entries(&folder).map(|entry| entry.path())).collect()
}

#[test]
fn what_an_interpreter_said_is_kept_for_the_user_alone() {
    let cache = folder();
    run_with(cache.path(), &[]).exits(0);
    let files = kept(cache.path(), "python");
    assert_eq!(files.len(), 1, "{files:?}");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode();
    assert_eq!(mode(&files[0]) & 0o077, 0);
    assert_eq!(mode(&cache.path().join("judge")) & 0o077, 0);
    run_with(cache.path(), &[]).exits(0);
    assert_eq!(kept(cache.path(), "python"), files);
}

#[test]
fn nothing_is_kept_where_that_is_not_wanted() {
    let cache = folder();
    run_with(cache.path(), &["--no-cache"]).exits(0);
    assert!(!cache.path().join("judge").exists());
}

#[test]
fn torn_and_foreign_files_are_overlooked() {
    let cache = folder();
    run_with(cache.path(), &[]).exits(0);
    let files = [kept(cache.path(), "python")].concat();
    let whole: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).expect("ours")).collect();
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let other = |bytes: &[u8]| bytes.iter().map(|byte| byte ^ 1).collect::<Vec<u8>>();
    let empty = |_: &[u8]| Vec::new();
    for damage in [&half as &dyn Fn(&[u8]) -> Vec<u8>, &other, &empty] {
        for (file, bytes) in files.iter().zip(&whole) {
            fs::write(file, damage(bytes)).expect("ours");
        }
        run_with(cache.path(), &[]).exits(0);
        for (file, bytes) in files.iter().zip(&whole) {
            assert_eq!(&fs::read(file).expect("ours"), bytes, "{}", file.display());
        }
    }
}

#[test]
fn folder_that_cannot_be_written_is_done_without() {
    let cache = folder();
    let file = cache.path().join("file");
    fs::write(&file, "").expect("the test may write files");
    run_with(&file, &[]).exits(0);
    run_with(&PathBuf::from("/proc/nowhere"), &[]).exits(0);
}

#[test]
fn cache_beside_the_submission_is_not_believed() {
    let folder = folder();
    let solution = folder.path().join("solution.py");
    fs::copy(tests_dir().join(ACCEPTED), &solution).expect("the test may write files");
    fs::create_dir(folder.path().join(".git")).expect("the test may make folders");
    let cache = folder.path().join("cache");
    let run = judge(["run", "two_sum"]).arg(&solution).args(["--growth", "off"]);
    run.env("XDG_CACHE_HOME", &cache).run().exits(0);
    assert!(!cache.exists());
}

#[test]
fn another_interpreter_under_the_same_name_is_noticed() {
    let (Some(older), Some(newer)) = (pyenv_python("3.11"), pyenv_python("3.12")) else { return };
    let (cache, bin) = (folder(), folder());
    let link = bin.path().join("python3");
    for (python, version) in [(&older, "3.11"), (&newer, "3.12"), (&older, "3.11")] {
        drop(fs::remove_file(&link));
        symlink(python, &link).expect("the test may make links");
        let name = link.to_str().expect("temporary folders are UTF-8");
        let run = run_with(cache.path(), &["--python", name, "--format", "json"]);
        run.exits(0);
        let says = format!("\"version\": \"{version}.");
        assert!(run.stdout.replace("\":\"", "\": \"").contains(&says), "{}", run.describe());
    }
}

#[test]
fn launcher_is_asked_each_time_what_it_starts() {
    let (Some(older), Some(newer)) = (pyenv_python("3.11"), pyenv_python("3.12")) else { return };
    let (cache, bin) = (folder(), folder());
    let launcher = bin.path().join("python3");
    for (python, version) in [(&older, "3.11"), (&newer, "3.12"), (&older, "3.11")] {
        let choice = bin.path().join("choice");
        fs::write(&choice, python.to_str().expect("UTF-8")).expect("the test may write files");
        let script = format!("#!/bin/sh\nexec \"$(cat '{}')\" \"$@\"\n", choice.display());
        fs::write(&launcher, script).expect("the test may write files");
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(&launcher, executable).expect("the file is ours");
        let name = launcher.to_str().expect("temporary folders are UTF-8");
        let run = run_with(cache.path(), &["--python", name, "--format", "json"]);
        run.exits(0);
        let says = format!("\"version\": \"{version}.");
        assert!(run.stdout.replace("\":\"", "\": \"").contains(&says), "{}", run.describe());
    }
}
