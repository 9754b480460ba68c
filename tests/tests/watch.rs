//! `judge watch`, on a terminal: what is seen, what keys do, and what is left at the end.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use judge_tests::{Judge, OnTerminal, cpu_ticks, descendants, judge, kill, poll, tests_dir};
use nix::sys::signal::Signal;
use tempfile::TempDir;

const RIGHT: &str = "\
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
";
const WRONG: &str = "def two_sum(nums, target):\n    return [0, 0]\n";

fn folder(source: Option<&str>) -> TempDir {
    let folder = tempfile::tempdir().expect("the test may make folders");
    if let Some(source) = source {
        save(folder.path(), source);
    }
    folder
}

fn save(folder: &Path, source: &str) {
    fs::write(folder.join("sol.py"), source).expect("the test may write files");
}

fn watch(exercise: &str, folder: &Path) -> Judge {
    judge(["watch", exercise, "sol.py"]).dir(folder)
}

/// A judge that watches `two_sum` on a screen that everything fits on.
fn two_sum(folder: &Path) -> OnTerminal {
    watch("two_sum", folder).on_terminal(110, 50)
}

/// Leaves with this key; the screen is as it was before.
#[track_caller]
fn leaves(mut watched: OnTerminal, key: &str, code: i32) {
    watched.press(key);
    let (run, left) = watched.finish();
    run.exits(code);
    left.is_as_before();
}

#[test]
fn each_save_is_judged_and_the_road_is_shown() {
    let folder = folder(Some(WRONG));
    let watched = two_sum(folder.path());
    // What is drawn last.
    let first = watched.shows("history ✗");
    for part in ["Two sum · sol.py · saved ", "· embedded ·", "two_sum([", "WRONG ANSWER"] {
        assert!(first.contains(part), "no `{part}`:\n{first}");
    }
    save(folder.path(), RIGHT);
    let second = watched.shows("history ✗ ✓");
    assert!(second.contains("ACCEPTED") && !second.contains("WRONG ANSWER"), "{second}");
    assert!(second.contains("not measured yet: press g"), "{second}");
    // As editors save: another file takes its place.
    fs::write(folder.path().join("sol.py.new"), "def two_sum(nums target):\n").unwrap();
    fs::rename(folder.path().join("sol.py.new"), folder.path().join("sol.py")).unwrap();
    let third = watched.shows("history ✗ ✓ ✗");
    assert!(third.contains("DOES NOT LOAD"), "{third}");
    leaves(watched, "q", 0);
}

#[test]
fn a_file_that_is_not_there_yet_is_awaited() {
    let folder = folder(None);
    let watched = two_sum(folder.path());
    watched.shows("sol.py is not there yet");
    save(folder.path(), RIGHT);
    watched.shows("history ✓");
    leaves(watched, "q", 0);
}

#[test]
fn keys_show_hints_the_statement_and_other_cases() {
    let folder = folder(Some(WRONG));
    let mut watched = two_sum(folder.path());
    let first = watched.shows("history ✗");
    watched.press("h");
    watched.shows("hint 1 of 3");
    watched.press("h");
    let both = watched.shows("hint 2 of 3");
    assert!(both.contains("hint 1 of 3"), "{both}");
    watched.press("n");
    let case = |line: &&str| line.starts_with("  example ") || line.starts_with("  test ");
    let heading = first.lines().find(case).expect("a case is shown").to_owned();
    watched.waits_for("other case", |screen| {
        screen.contains("WRONG ANSWER") && !screen.contains(&heading)
    });
    watched.press("s");
    watched.waits_for("statement", |screen| {
        screen.contains("def two_sum(nums: list[int], target: int)")
            && !screen.contains("WRONG ANSWER")
    });
    watched.press("s");
    watched.shows("WRONG ANSWER");
    watched.press("r");
    watched.shows("history ✗ ✗");
    save(folder.path(), RIGHT);
    watched.shows("history ✗ ✗ ✓");
    watched.press("g");
    watched.shows("judging and measuring growth");
    watched.shows("history ✗ ✗ ✓ ✓");
    watched.shows("✓ growth");
    watched.press("n");
    watched.shows("`judge next` suggests what to do next");
    leaves(watched, "q", 0);
}

#[test]
fn another_size_is_drawn_anew() {
    let folder = folder(Some(WRONG));
    let mut watched = two_sum(folder.path());
    let wide = watched.shows("history ✗");
    let line = |screen: &str, part: &str| {
        screen.lines().find(|line| line.contains(part)).unwrap_or_default().to_owned()
    };
    assert!(line(&wide, "q quit").contains("history"), "{wide}");
    watched.resize(60, 14);
    // The keys stand in a line of their own, and the rest is a page further down.
    let narrow = watched.waits_for("keys below the history", |screen| {
        !line(screen, "q quit").contains("history") && screen.contains("more lines: down, up")
    });
    assert!(narrow.lines().all(|line| line.chars().count() <= 60), "{narrow}");
    assert!(!narrow.contains("WRONG ANSWER"), "{narrow}");
    // The key `end`.
    watched.press("\u{1b}[F");
    watched.shows("WRONG ANSWER");
    watched.resize(110, 50);
    watched.waits_for("what was there at first", |screen| {
        line(screen, "q quit").contains("history") && screen.contains("WRONG ANSWER")
    });
    leaves(watched, "q", 0);
}

/// A judge whose candidate has a minute to go.
fn patient(folder: &Path) -> OnTerminal {
    let endless = fs::read_to_string(tests_dir().join("signals/endless.py")).expect("it is there");
    save(folder, &endless);
    let watched = watch("patient", folder)
        .arg("--exercises")
        .arg(tests_dir().join("exercises"))
        .on_terminal(100, 30);
    let pid = watched.pid();
    let is_busy = || descendants(pid).into_iter().any(|child| cpu_ticks(child) >= 50);
    let busy = poll(Duration::from_secs(50), || is_busy().then_some(()));
    assert!(busy.is_some(), "the candidate never ran\n{}", watched.screen());
    watched.shows("judging, ");
    watched
}

#[test]
fn a_save_ends_what_is_being_judged() {
    let folder = folder(None);
    let watched = patient(folder.path());
    let saved = Instant::now();
    save(folder.path(), "def patient(n):\n    return n\n");
    let shown = watched.shows("ACCEPTED");
    assert!(saved.elapsed() < Duration::from_secs(30), "{:?}", saved.elapsed());
    assert!(shown.contains("history ✓"), "{shown}");
    leaves(watched, "q", 0);
}

#[test]
fn the_screen_is_given_back_whatever_ends_a_judging() {
    let folder = folder(None);
    leaves(patient(folder.path()), "\u{3}", 130);
    leaves(patient(folder.path()), "q", 0);
    for signal in [Signal::SIGTERM, Signal::SIGINT] {
        let watched = patient(folder.path());
        kill(watched.pid(), signal);
        let (run, left) = watched.finish();
        run.exits(130);
        left.is_as_before();
        assert!(left.screen.contains("interrupted"), "{}", left.screen);
    }
}

#[test]
fn without_a_terminal_the_way_out_is_told() {
    let folder = folder(Some(RIGHT));
    let run = watch("two_sum", folder.path()).run();
    run.exits(2).complains_of(&["standard output is none", "judge run two_sum sol.py"]);
    let watched = watch("two_sum", folder.path()).env("TERM", "dumb").on_terminal(80, 24);
    let (run, left) = watched.finish();
    run.exits(2);
    assert!(left.screen.contains("judge run two_sum sol.py"), "{}", left.screen);
}

#[test]
fn what_cannot_be_judged_is_told_on_the_screen_and_judged_when_it_can_be() {
    let folder = folder(Some(RIGHT));
    let python = folder.path().join("python");
    let watched = watch("two_sum", folder.path()).arg("--python").arg(&python).on_terminal(100, 30);
    watched.shows("error: ");
    let real = judge_tests::pythons().remove(0);
    std::os::unix::fs::symlink(real, &python).unwrap();
    save(folder.path(), &format!("{RIGHT}\n"));
    watched.shows("ACCEPTED");
    leaves(watched, "q", 0);
}
