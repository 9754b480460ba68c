//! What a run keeps for the next one, and that no verdict depends on it.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use judge_tests::{Run, assert_none, in_parallel, judge, pyenv_python, pythons_and, tests_dir};
use tempfile::TempDir;

const ACCEPTED: &str = "verdicts/two_sum/accepted/dictionary.py";
/// No launcher: of those nothing is kept.
const INTERPRETER: &[&str] = &["--python", "/usr/bin/python3"];

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
    run_with(cache.path(), INTERPRETER).exits(0);
    let files = kept(cache.path(), "python");
    assert_eq!(files.len(), 1, "{files:?}");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode();
    assert_eq!(mode(&files[0]) & 0o077, 0);
    assert_eq!(mode(&cache.path().join("judge")) & 0o077, 0);
    run_with(cache.path(), INTERPRETER).exits(0);
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
    run_with(cache.path(), INTERPRETER).exits(0);
    let files = [kept(cache.path(), "python"), kept(cache.path(), "author")].concat();
    assert_eq!(files.len(), 2, "{files:?}");
    let whole: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).expect("ours")).collect();
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let other = |bytes: &[u8]| bytes.iter().map(|byte| byte ^ 1).collect::<Vec<u8>>();
    let empty = |_: &[u8]| Vec::new();
    for damage in [&half as &dyn Fn(&[u8]) -> Vec<u8>, &other, &empty] {
        for (file, bytes) in files.iter().zip(&whole) {
            fs::write(file, damage(bytes)).expect("ours");
        }
        run_with(cache.path(), INTERPRETER).exits(0);
        for (file, bytes) in files.iter().zip(&whole) {
            // The answers of the author's code stand in no order.
            let again = fs::read(file).expect("ours");
            assert_eq!(again.len(), bytes.len(), "{}", file.display());
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
    let choice = bin.path().join("choice");
    let script = format!("#!/bin/sh\nexec \"$(cat '{}')\" \"$@\"\n", choice.display());
    fs::write(&launcher, script).expect("the test may write files");
    fs::set_permissions(&launcher, fs::Permissions::from_mode(0o755)).expect("the file is ours");
    for (python, version) in [(&older, "3.11"), (&newer, "3.12"), (&older, "3.11")] {
        fs::write(&choice, python.to_str().expect("UTF-8")).expect("the test may write files");
        let name = launcher.to_str().expect("temporary folders are UTF-8");
        let run = run_with(cache.path(), &["--python", name, "--format", "json"]);
        run.exits(0);
        let says = format!("\"version\": \"{version}.");
        assert!(run.stdout.replace("\":\"", "\": \"").contains(&says), "{}", run.describe());
    }
}

/// Sources of `two_sum` that want what their words do not name: each is a line and how it ends.
const WANTING: &[(&str, &str)] = &[
    (
        "a C module by its name in pieces",
        "m = __import__('deci' + 'mal'); r = m.Decimal(1) + 1 == 2",
    ),
    (
        "the C form of it",
        "m = __import__('deci' + 'mal'); r = 'wrapper' in type(m.Decimal.__add__).__name__",
    ),
    (
        "a data base",
        "m = __import__('sqli' + 'te3'); r = m.connect(':memory:').execute('select 3').fetchone() == (3,)",
    ),
    (
        "the library's import",
        "m = __import__('import' + 'lib').import_module('_stati' + 'stics'); r = m is not None",
    ),
    (
        "what is asked for in vain",
        "try: __import__('no_such' + '_module'); r = False\n    except ModuleNotFoundError: r = True",
    ),
    (
        "what nobody would miss",
        "try: __import__('_bi' + 'sect'); r = True\n    except ImportError: r = False",
    ),
    ("what is evaluated", "r = eval('__imp' + 'ort__(\\'zlib\\').crc32(b\\'\\')') == 0"),
    ("what the interpreter wants itself", "r = 'a b'.encode('cp1252') == b'a b'"),
    (
        "a long number",
        "getattr(sys, 'set_int_max_str_digits', int)(0); r = len(str(1 << 40_000)) == 12042",
    ),
    ("a date", "from datetime import datetime; r = datetime.strptime('2020', '%Y').year == 2020"),
    (
        "a kind of value that came with another module",
        "from functools import reduce; return __import__('coll' + 'ections').Counter([1])",
    ),
    (
        "another thread",
        "m = __import__('thread' + 'ing'); t = m.Thread(target=int); t.start(); t.join(); r = True",
    ),
    ("what raises", "__import__('no_such' + '_module'); r = True"),
    ("what is false", "m = __import__('heap' + 'q'); r = m.heappop([2, 1]) == 1"),
    ("an end by itself", "__import__('os')._exit(113)"),
    ("what warns", "r = compile(repr('') + '[0.5]' if 0 else '1 is 1', '', 'eval') is not None"),
];

fn wanting(line: &str, last: &str) -> String {
    format!(
        "import sys\n\ndef two_sum(nums, target):\n    {line}\n    seen = {{}}\n\
         \x20   for i, x in enumerate(nums):\n        if target - x in seen:\n\
         \x20           return [seen[target - x], i] if r else None\n        seen[x] = i\n{last}"
    )
}

/// What a report says but times, memory, and what it quotes of the source.
fn told(run: &Run) -> serde_json::Value {
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("a report is JSON");
    let failures = report["failures"].as_array().into_iter().flatten();
    let failures = failures.map(|failure| (failure["case"].clone(), failure["verdict"].clone()));
    serde_json::json!([report["verdict"], report["refusal"], failures.collect::<Vec<_>>()])
}

#[test]
fn verdicts_do_not_depend_on_what_a_host_imports() {
    let findings = in_parallel(2, &pythons_and(&["3.13", "3.9"]), |python| {
        let cache = folder();
        let said = |line: &str, last: &str| {
            let run = judge(["run", "two_sum", "-", "--growth", "off", "--format", "json"]);
            let run = run.args(["--shrink", "off", "--python", python]);
            let run = run.env("XDG_CACHE_HOME", cache.path());
            told(&run.stdin(wanting(line, last)).run())
        };
        let differs = |(name, line): &(&str, &str)| {
            // A program with this word in it gets a host that has everything.
            let (lean, full) = (said(line, ""), said(line, "# modules\n"));
            (lean != full).then(|| format!("{python}, {name}: {lean} but {full}"))
        };
        WANTING.iter().filter_map(differs).collect()
    });
    assert_none(&findings);
}

#[test]
fn author_code_may_want_more_than_its_words_name() {
    let bank = two_sum("generator.py", "\n_DECIMAL = __import__('deci' + 'mal')\n");
    let cache = folder();
    for _ in 0..2 {
        run_in(bank.path(), cache.path()).exits(0);
    }
}

#[test]
fn changed_author_code_is_asked_again() {
    let cache = folder();
    run_in(two_sum("checker.py", "").path(), cache.path()).exits(0);
    let refuses = "\ndef check(case, result):\n    return 'no'\n";
    run_in(two_sum("checker.py", refuses).path(), cache.path()).exits(1);
    run_in(two_sum("checker.py", "").path(), cache.path()).exits(0);
    let fails = "\ndef generate(rng, profile, n):\n    raise ValueError('no')\n";
    run_in(two_sum("generator.py", fails).path(), cache.path()).exits(2);
}

/// A bank of `two_sum` alone, with something after one of its files.
fn two_sum(file: &str, further: &str) -> TempDir {
    let bank = folder();
    let from = tests_dir().join("../exercises/two_sum");
    copy_all(&from, &bank.path().join("two_sum"));
    let path = bank.path().join("two_sum").join(file);
    let text = fs::read_to_string(&path).expect("the copy is ours");
    fs::write(&path, text + further).expect("the copy is ours");
    bank
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir(to).expect("the test may make folders");
    for entry in fs::read_dir(from).expect("the bank can be read") {
        let entry = entry.expect("the bank can be read");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), &to).expect("the test may write files");
        }
    }
}

fn run_in(bank: &Path, cache: &Path) -> Run {
    let run = judge(["run", "two_sum"]).arg(tests_dir().join(ACCEPTED));
    let run = run.args(["--growth", "off", "--exercises"]).arg(bank);
    run.env("XDG_CACHE_HOME", cache).run()
}
