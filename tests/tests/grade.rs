//! `judge grade`: what is found, what is judged, what is remembered, and what it comes to.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use judge_tests::grading::{RIGHT, WRONG, entries, folder, git, grade, paths, sources, write};
use judge_tests::{judge, kill, poll, pythons_and};
use nix::sys::signal::Signal;
use serde_json::Value;
use tempfile::TempDir;

const ENDLESS: &str = "def two_sum(nums, target):\n    while True:\n        pass\n";

#[test]
fn submissions_are_found_by_the_names_of_files_and_folders() {
    let folder = folder(&[
        ("two_sum.py", RIGHT),
        ("a/two-sum.py", RIGHT),
        ("two_sum/ann.py", RIGHT),
        ("two_sum/test_ann.py", "import nothing"),
        ("two_sum/conftest.py", "import nothing"),
        (".hidden/two_sum.py", RIGHT),
        ("env/pyvenv.cfg", ""),
        ("env/two_sum.py", RIGHT),
        ("other.py", RIGHT),
        ("two_sum/notes.txt", "no Python"),
    ]);
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("two_sum/link.py")).unwrap();
    let run = grade(folder.path(), &[]).run();
    let book = run.exits(0).json().unwrap();
    assert_eq!(paths(&book), ["a/two-sum.py", "two_sum/ann.py", "two_sum.py"]);
    let one = grade(folder.path(), &["two_sum/ann.py", "./a"]).run();
    assert_eq!(paths(&one.exits(0).json().unwrap()), ["a/two-sum.py", "two_sum/ann.py"]);
}

#[test]
fn nothing_to_grade_is_an_error_that_says_where_it_looked() {
    let folder = folder(&[("b/other.py", RIGHT), ("c.py", RIGHT)]);
    let run = grade(folder.path(), &["b"]).run();
    run.exits(2).complains_of(&["nothing to grade in `b`", "1 files", "`judge list`"]);
    grade(folder.path(), &["gone"]).run().exits(2).complains_of(&["`gone`"]);
    let run = grade(folder.path(), &["--allow-empty", "c.py"]).run();
    assert_eq!(paths(&run.exits(0).json().unwrap()), [""; 0]);
    run.complains_of(&["none of 0 submissions"]);
}

#[test]
fn the_configuration_says_what_is_graded_and_what_it_is_worth() {
    let config = "
minimum = 50
seed = 3

[exercises.two_sum]
files = [\"work/**/sum*.py\"]
weight = 3
";
    let folder = folder(&[
        ("judge.toml", config),
        ("work/a/sum_1.py", RIGHT),
        ("work/sum.py", WRONG),
        ("two_sum.py", RIGHT),
    ]);
    let book = grade(folder.path(), &[]).run().exits(1).json().unwrap();
    assert_eq!(paths(&book), ["work/a/sum_1.py", "work/sum.py"]);
    let first = &book["entries"][0];
    assert_eq!((&first["points"], &first["rules"]["minimum"]), (&3.0.into(), &50.0.into()));
    assert_eq!(first["outcome"]["report"]["seed"], 3);
    assert_eq!(book["totals"]["points_max"], 6.0);
    // What is asked for on the command line comes first, and so does a low minimum.
    fs::write(folder.path().join("judge.toml"), config.replace("50", "0")).unwrap();
    let book = grade(folder.path(), &["--seed", "5"]).run().exits(0).json().unwrap();
    assert_eq!(book["entries"][0]["outcome"]["report"]["seed"], 5);
}

#[test]
fn mistakes_in_the_configuration_have_their_place() {
    for (text, words) in [
        ("[exercises.two_sums]\n", ["judge.toml:1", "`two_sums`", "`two_sum`"]),
        ("sed = 1\n", ["judge.toml:1", "unknown field", "seed"]),
        ("minimum = 101\n", ["judge.toml:1:11", "between 0 and 100", "minimum"]),
        ("[exercises.two_sum]\nweight = -1\n", ["judge.toml:2:10", "weight", "between"]),
    ] {
        let folder = folder(&[("judge.toml", text), ("two_sum.py", RIGHT)]);
        grade(folder.path(), &[]).run().exits(2).complains_of(&words);
    }
}

#[test]
fn parts_share_all_submissions_out() {
    let names: Vec<String> = (0..12).map(|n| format!("d{n}/two_sum.py")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), RIGHT)).collect();
    let folder = folder(&files);
    let mut seen = Vec::new();
    for part in 1..=3 {
        let part = format!("hash:{part}/3");
        let run = grade(folder.path(), &["--partition", &part]).run();
        seen.extend(paths(&run.exits(0).json().unwrap()));
    }
    seen.sort();
    let mut names = names;
    names.sort();
    assert_eq!(seen, names);
    grade(folder.path(), &["--partition", "hash:4/3"]).run().exits(2);
}

#[test]
fn what_was_judged_is_remembered_until_something_changes() {
    let folder = folder(&[("a/two_sum.py", RIGHT), ("b/two_sum.py", WRONG)]);
    let cache = tempfile::tempdir().unwrap();
    let sources = |args: &[&str]| -> Vec<String> {
        let run = grade(folder.path(), args).env("XDG_CACHE_HOME", cache.path()).run();
        sources(&run.exits(1).json().unwrap())
    };
    assert_eq!(sources(&[]), ["fresh", "fresh"]);
    let book = |args| grade(folder.path(), args).env("XDG_CACHE_HOME", cache.path()).run();
    let (first, second) = (book(&["--no-cache"]), book(&[]));
    assert_eq!(sources(&[]), ["cache", "cache"]);
    // Apart from what was measured, nothing tells them apart.
    let plain = |run: &judge_tests::Run| {
        let mut all = entries(&run.json().unwrap());
        for entry in &mut all {
            entry.3.clear();
        }
        all
    };
    assert_eq!(plain(&first), plain(&second));
    assert_eq!(sources(&["--no-cache"]), ["fresh", "fresh"]);
    assert_eq!(sources(&["--seed", "8"]), ["fresh", "fresh"]);
    assert_eq!(sources(&["--hidden"]), ["fresh", "fresh"]);
    assert_eq!(sources(&["--backend", "subprocess"]), ["fresh", "fresh"]);
    write(folder.path(), "a/two_sum.py", &format!("{RIGHT}\n# a remark\n"));
    assert_eq!(sources(&[]), ["fresh", "cache"]);
    // A broken entry is none.
    let mut left = vec![cache.path().to_owned()];
    while let Some(path) = left.pop() {
        if path.is_dir() {
            left.extend(path.read_dir().unwrap().map(|entry| entry.unwrap().path()));
        } else {
            fs::write(path, "{\"format\": 1, ").unwrap();
        }
    }
    assert_eq!(sources(&[]), ["fresh", "fresh"]);
}

#[test]
fn only_what_changed_since_a_commit_is_judged_on_request() {
    let folder = folder(&[
        ("judge.toml", "seed = 1\n"),
        ("a/two_sum.py", RIGHT),
        ("b/two_sum.py", RIGHT),
        ("c d/two_sum.py", RIGHT),
    ]);
    let here = folder.path();
    git(here, &["init", "-q"]);
    git(here, &["add", "."]);
    git(here, &["commit", "-q", "-m", "All"]);
    let changed = |revision: &str| {
        let run = grade(here, &["--changed-since", revision]).run();
        paths(&run.exits(0).json().unwrap())
    };
    assert_eq!(changed("HEAD"), [""; 0]);
    write(here, "c d/two_sum.py", &format!("{RIGHT}\n"));
    write(here, "new/two_sum.py", RIGHT);
    assert_eq!(changed("HEAD"), ["c d/two_sum.py", "new/two_sum.py"]);
    git(here, &["add", "."]);
    git(here, &["commit", "-q", "-m", "More"]);
    assert_eq!(changed("HEAD"), [""; 0]);
    assert_eq!(changed("HEAD~1"), ["c d/two_sum.py", "new/two_sum.py"]);
    write(here, "judge.toml", "seed = 2\n");
    assert_eq!(changed("HEAD").len(), 4);
    for revision in ["gone", "--output=/tmp/x", "HEAD; true"] {
        let run = grade(here, &[&format!("--changed-since={revision}")]).run();
        run.exits(2).complains_of(&["no commit"]);
    }
}

#[test]
fn threads_of_submissions_that_are_judged_together_are_counted_apart() {
    let waits = "import threading, time\nthreading.stack_size(1 << 16)\n\
                 threads = [threading.Thread(target=time.sleep, args=(1,)) for _ in range(20)]\n\
                 for thread in threads: thread.start()\nfor thread in threads: thread.join()\n";
    let source = format!("{waits}{RIGHT}");
    let names: Vec<String> = (0..24).map(|at| format!("two_sum/{at}.py")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), source.as_str())).collect();
    let folder = folder(&files);
    let run = grade(folder.path(), &["--jobs", "24"]).run();
    assert_eq!(entries(&run.exits(0).json().unwrap()).len(), 24);
}

#[test]
fn the_first_failure_ends_it_on_request() {
    let files: Vec<String> = (0..6).map(|n| format!("d{n}/two_sum.py")).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|name| (name.as_str(), WRONG)).collect();
    let folder = folder(&files);
    let book = grade(folder.path(), &["--fail-fast", "--jobs", "1"]).run().exits(1).json().unwrap();
    assert_eq!(book["progress"], "stopped");
    assert_eq!((&book["totals"]["judged"], &book["totals"]["submissions"]), (&1.into(), &6.into()));
}

#[test]
fn hidden_cases_stay_hidden() {
    let folder = folder(&[("two_sum.py", "def two_sum(nums, target):\n    return [0, 1]\n")]);
    let told = |args: &[&str]| -> Vec<String> {
        let book = grade(folder.path(), args).run().exits(1).json().unwrap();
        let failures = book["entries"][0]["outcome"]["report"]["failures"].as_array().unwrap();
        let tests = failures.iter().filter(|failure| failure["phase"] == "tests");
        let mut told: Vec<String> = tests.map(|test| test["verdict"]["is"].to_string()).collect();
        told.dedup();
        told
    };
    assert_eq!(told(&["--no-cache"]), ["\"wrong\""]);
    assert_eq!(told(&["--no-cache", "--hidden"]), ["\"withheld\""]);
}

#[test]
fn what_cannot_be_judged_is_no_verdict() {
    let bank = tempfile::tempdir().unwrap();
    judge_tests::copy_patient(&bank.path().join("patient"));
    judge_tests::copy_patient(&bank.path().join("broken"));
    let folder = folder(&[("patient.py", "def f(): pass\n"), ("broken.py", "def f(): pass\n")]);
    let bank = bank.path().to_str().unwrap();
    let run = grade(folder.path(), &["--exercises", bank]).run();
    run.exits(2).complains_of(&["1 of 2 submissions could not be judged"]);
    let book = run.json().unwrap();
    assert_eq!(book["entries"][0]["outcome"]["is"], "fault");
    assert_eq!(book["entries"][1]["outcome"]["is"], "judged");
}

#[test]
fn a_killed_grading_leaves_what_was_judged_by_then() {
    for signal in [Signal::SIGKILL, Signal::SIGINT] {
        let folder = folder(&[("a/two_sum.py", RIGHT), ("b/two_sum.py", RIGHT)]);
        for n in 0..40 {
            write(folder.path(), &format!("z{n}/two_sum.py"), ENDLESS);
        }
        let report = folder.path().join("out/book.json");
        let target = format!("json={}", report.display());
        let run = grade(folder.path(), &["--jobs", "2", "--report", &target]).start();
        let read = || -> Option<Value> {
            let book: Value =
                serde_json::from_slice(&fs::read(&report).ok()?).expect("it is whole");
            (book["totals"]["judged"].as_u64()? >= 3).then_some(book)
        };
        let book = poll(Duration::from_secs(50), read).expect("it is written as results come");
        assert_eq!(book["progress"], "running");
        kill(run.pid(), signal);
        let run = run.finish();
        let left: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
        let accepted = entries(&left).iter().filter(|entry| entry.1 == "accepted").count();
        assert_eq!(accepted, 2);
        if signal == Signal::SIGINT {
            run.exits(130);
            assert_eq!(left["progress"], "stopped");
            assert_eq!(run.json().unwrap()["progress"], "stopped");
        }
        let files = report.parent().unwrap().read_dir().unwrap().count();
        assert!(files <= 2, "{files} files are left");
    }
}

#[test]
fn github_gets_annotations_and_a_summary_behind_what_is_there() {
    let folder = folder(&[("two_sum.py", WRONG), ("a/two_sum.py", RIGHT)]);
    let summary = folder.path().join("summary.md");
    fs::write(&summary, "# before\n").unwrap();
    let run = judge(["grade", "--growth", "off", "--github"])
        .dir(folder.path())
        .env("GITHUB_STEP_SUMMARY", &summary)
        .run();
    run.exits(1);
    assert_eq!(run.stdout.matches("\n::error file=two_sum.py,").count(), 1, "{}", run.stdout);
    let text = fs::read_to_string(&summary).unwrap();
    assert!(text.starts_with("# before\n## REJECTED: 1 of 2 submissions pass"), "{text}");
}

#[test]
fn the_configured_interpreter_is_used() {
    let folder = folder(&[("two_sum.py", RIGHT), ("is_prime.py", "def is_prime(n): return n\n")]);
    // Where there is but one, it has two names.
    let mut pythons = pythons_and(&["3.9", "3.13"]);
    let link = folder.path().join("python3").display().to_string();
    std::os::unix::fs::symlink(&pythons[0], &link).unwrap();
    pythons.push(link);
    let (all, own) = (&pythons[0], &pythons[1]);
    let config = format!("python = '{all}'\n[exercises.two_sum]\npython = '{own}'\n");
    write(folder.path(), "judge.toml", &(config + "[exercises.is_prime]\n"));
    let used = |args: &[&str]| -> Vec<PathBuf> {
        let args = [&["--config", "judge.toml"], args].concat();
        let book = grade(folder.path(), &args).run().exits(1).json().unwrap();
        let entries = book["entries"].as_array().unwrap().iter();
        let python = |entry: &Value| entry["outcome"]["report"]["machine"]["python"].clone();
        entries.map(|entry| python(entry)["executable"].as_str().unwrap().into()).collect()
    };
    let real = |python: &String| fs::canonicalize(python).unwrap();
    assert_eq!(used(&[]), [real(all), real(own)]);
    assert_eq!(used(&["--python", own]), [real(own), real(own)]);
}

#[test]
fn strict_grading_holds_doubt_against_a_submission() {
    let doubted = format!("for _ in range(800_000):\n    pass\n\n{RIGHT}");
    let folder = folder(&[("two_sum.py", &doubted)]);
    let graded = |args: &[&str], code: i32| -> Vec<String> {
        let run = judge(["grade", "--format", "json", "--growth", "quick"]).args(args);
        let book = run.dir(folder.path()).run().exits(code).json().unwrap();
        let entry = &book["entries"][0];
        ["score", "passes", "source"].map(|key| entry[key].to_string()).into()
    };
    assert_eq!(graded(&[], 0), ["100.0", "true", "\"fresh\""]);
    assert_eq!(graded(&["--strict"], 1), ["80.0", "false", "\"fresh\""]);
    write(folder.path(), "judge.toml", "strict = true\n");
    assert_eq!(graded(&[], 1)[1], "false");
    write(folder.path(), "judge.toml", "strict = true\n[exercises.two_sum]\nstrict = false\n");
    assert_eq!(graded(&[], 0)[1], "true");
    // Right without a doubt passes all the same.
    write(folder.path(), "two_sum.py", RIGHT);
    assert_eq!(graded(&["--strict"], 0)[1], "true");
}

#[test]
fn what_nobody_asked_for_in_a_month_is_forgotten() {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let folder = folder(&[("a/two_sum.py", RIGHT), ("b/two_sum.py", WRONG)]);
    let cache = tempfile::tempdir().unwrap();
    let judged = || {
        let run = grade(folder.path(), &[]).env("XDG_CACHE_HOME", cache.path()).run();
        sources(&run.json().unwrap())
    };
    let reports = || -> Vec<PathBuf> {
        let folders = cache.path().join("judge/reports").read_dir().unwrap().flatten();
        let files = folders.flat_map(|folder| folder.path().read_dir().unwrap().flatten());
        files.map(|file| file.path()).collect()
    };
    #[expect(clippy::disallowed_methods, reason = "files are made old")]
    let now = SystemTime::now();
    let age = |days: u32| {
        for path in reports() {
            fs::File::open(path).unwrap().set_modified(now - DAY * days).unwrap();
        }
    };
    assert_eq!(judged(), ["fresh", "fresh"]);
    assert_eq!(reports().len(), 2);
    // A report that is used is young again.
    age(29);
    assert_eq!(judged(), ["cache", "cache"]);
    let young = |path: &PathBuf| {
        let used = path.metadata().unwrap().modified().unwrap();
        now.duration_since(used).unwrap_or_default() < DAY
    };
    assert!(reports().iter().all(young));
    // Where nothing is added nothing is deleted; with the next addition the old ones go.
    age(31);
    fs::remove_dir_all(folder.path().join("b")).unwrap();
    write(folder.path(), "a/two_sum.py", WRONG);
    assert_eq!(judged(), ["fresh"]);
    assert_eq!(reports().len(), 1);
}

/// A folder in which two submissions are right and others take their time.
fn long_work() -> TempDir {
    let folder = folder(&[("a/two_sum.py", RIGHT), ("b/two_sum.py", RIGHT)]);
    for n in 0..40 {
        write(folder.path(), &format!("z{n}/two_sum.py"), ENDLESS);
    }
    folder
}

#[test]
fn on_a_terminal_a_bar_shows_how_far_it_is_and_goes_away() {
    let folder = folder(&[("a/two_sum.py", RIGHT), ("b/two_sum.py", ENDLESS)]);
    let graded =
        judge(["grade", "--growth", "off", "--jobs", "1"]).dir(folder.path()).on_terminal(100, 30);
    let bar = graded.waits_for("bar", |screen| screen.contains("1/2"));
    assert!(!bar.contains("REJECTED"), "{bar}");
    let (run, left) = graded.finish();
    run.exits(1);
    left.is_as_before();
    assert!(left.screen.contains("REJECTED"), "{}", left.screen);
    assert!(!left.screen.contains("1/2") && !left.screen.contains('━'), "{}", left.screen);
}

#[test]
fn an_interrupt_on_a_terminal_leaves_what_was_judged_by_then() {
    let folder = long_work();
    let report = folder.path().join("book.json");
    let target = format!("json={}", report.display());
    let mut graded = judge(["grade", "--growth", "off", "--jobs", "2", "--report", &target])
        .dir(folder.path())
        .on_terminal(100, 30);
    graded.waits_for("three done", |screen| screen.contains("3/42"));
    for (columns, rows) in [(50, 10), (120, 40), (30, 5), (100, 30)] {
        graded.resize(columns, rows);
    }
    graded.waits_for("four done", |screen| screen.contains("4/42"));
    graded.press("\u{3}");
    let (run, left) = graded.finish();
    run.exits(130);
    left.is_as_before();
    assert!(left.screen.contains("interrupted"), "{}", left.screen);
    let book: Value = serde_json::from_slice(&fs::read(&report).unwrap()).unwrap();
    assert_eq!(book["progress"], "stopped");
    let accepted = entries(&book).iter().filter(|entry| entry.1 == "accepted").count();
    assert_eq!(accepted, 2);
    let files = folder.path().read_dir().unwrap().flatten();
    let hidden = files.filter(|file| file.file_name().to_string_lossy().starts_with(".judge"));
    assert_eq!(hidden.count(), 0);
}
