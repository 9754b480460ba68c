//! The road through the bank: the record of past runs, and what is told from it.

use std::fs;
use std::path::{Path, PathBuf};

use judge_tests::{Judge, Run, assert_none, bank, in_parallel, judge};
use serde_json::Value;
use tempfile::TempDir;

const RIGHT: &str = "def patient(n):\n    return n\n";
const WRONG: &str = "def patient(n):\n    return n + 1\n";

/// A bank with a road of its own, and a record of its own.
struct Learner {
    bank: TempDir,
    state: TempDir,
}

impl Learner {
    fn new() -> Self {
        let bank = bank(&[
            ["walk", "easy", "Graphs", "Graph traversal"],
            ["merge", "medium", "Algorithms and patterns", "Sorting"],
            ["bubble", "easy", "Algorithms and patterns", "Sorting"],
            ["quick", "hard", "Algorithms and patterns", "Sorting"],
            ["odd", "easy", "A category of one's own", "Odd things"],
        ]);
        let path = bank.path().join("walk/exercise.toml");
        let toml = fs::read_to_string(&path).expect("it is ours");
        let toml = toml.replace("difficulty", "next = \"quick\"\ndifficulty");
        fs::write(path, toml).expect("the test may write files");
        Self { bank, state: tempfile::tempdir().expect("the test may make folders") }
    }

    fn judge(&self, args: &[&str]) -> Judge {
        judge(args)
            .arg("--exercises")
            .arg(self.bank.path())
            .env("XDG_STATE_HOME", self.state.path())
    }

    fn file(&self) -> PathBuf {
        self.state.path().join("judge/history.jsonl")
    }

    fn solve(&self, exercise: &str, source: &str) -> Run {
        self.judge(&["run", exercise, "-", "--growth", "off"]).stdin(source).run()
    }

    fn json(&self, args: &[&str]) -> Value {
        let run = self.judge(args).args(["--format", "json"]).run();
        run.exits(0);
        assert!(run.stderr.is_empty(), "{}", run.describe());
        run.json().expect("it writes JSON")
    }

    /// What is suggested, and why.
    fn next(&self) -> (String, String) {
        let next = self.json(&["next"]);
        let text = |key: &str| next[key].as_str().unwrap_or("nothing").to_owned();
        (text("exercise"), text("reason"))
    }
}

fn words(exercise: &str, reason: &str) -> (String, String) {
    (exercise.to_owned(), reason.to_owned())
}

#[test]
fn next_finishes_what_was_begun_and_then_follows_the_road() {
    let learner = Learner::new();
    assert_eq!(learner.next(), words("walk", "beginning"));
    learner.solve("bubble", WRONG).exits(1);
    assert_eq!(learner.next(), words("bubble", "unfinished"));
    learner.solve("bubble", RIGHT).exits(0);
    assert_eq!(learner.next(), words("merge", "same_subtopic"));
    learner.solve("walk", RIGHT).exits(0);
    assert_eq!(learner.next(), words("quick", "harder"));
    learner.solve("quick", RIGHT).exits(0);
    learner.solve("merge", RIGHT).exits(0);
    assert_eq!(learner.next(), words("odd", "onward"));
    learner.solve("odd", RIGHT).exits(0);
    assert_eq!(learner.next(), words("nothing", "nothing"));
    // What was done once stays done.
    learner.solve("odd", WRONG).exits(1);
    assert_eq!(learner.next(), words("nothing", "nothing"));
}

#[test]
fn list_and_roadmap_tell_what_is_done_tried_and_open() {
    let learner = Learner::new();
    learner.solve("bubble", RIGHT).exits(0);
    learner.solve("walk", WRONG).exits(1);
    let roadmap = learner.json(&["roadmap"]);
    let sums = ["done", "tried", "open"].map(|key| roadmap[key].as_u64());
    assert_eq!(sums, [Some(1), Some(1), Some(3)]);
    let sorting = &roadmap["subtopics"][1];
    assert_eq!(sorting["subtopic"], "Sorting");
    assert_eq!(sorting["done"], serde_json::json!(["bubble"]));
    assert_eq!(sorting["open"], serde_json::json!(["merge", "quick"]));
    let todo = learner.json(&["list", "--todo", "--difficulty", "easy"]);
    let ids: Vec<_> =
        todo["exercises"].as_array().into_iter().flatten().map(|it| &it["id"]).collect();
    assert_eq!(ids, ["walk", "odd"]);
    assert_eq!(todo["exercises"][0]["progress"], "tried");
    assert_eq!(todo["exercises"][0]["last_run"]["verdict"], "wrong_answer");
    let list = learner.judge(&["list"]).run();
    assert!(list.stdout.contains("✓ bubble"), "{}", list.describe());
    assert!(list.stdout.contains("✗ walk"), "{}", list.describe());
}

#[test]
fn every_exercise_of_the_bank_stands_in_the_roadmap() {
    let run = judge(["list", "--format", "json"]).run();
    run.exits(0);
    let list = run.json().expect("it writes JSON");
    let run = judge(["roadmap", "--format", "json"]).run();
    let roadmap = run.json().expect("it writes JSON");
    let subtopics = roadmap["subtopics"].as_array().expect("a list of subtopics");
    assert_eq!(subtopics.len(), 71, "an exercise has a subtopic of its own: {subtopics:#?}");
    let ids = subtopics.iter().flat_map(|it| it["open"].as_array().into_iter().flatten());
    assert_eq!(ids.count(), list["exercises"].as_array().map_or(0, Vec::len));
    // What leads on leads somewhere.
    let exercises = list["exercises"].as_array().expect("a list of exercises");
    let missing = |it: &&Value| {
        it["next"].is_string() && exercises.iter().all(|other| other["id"] != it["next"])
    };
    let nowhere: Vec<_> = exercises.iter().filter(missing).map(|it| &it["id"]).collect();
    assert!(nowhere.is_empty(), "{nowhere:?} lead on to what is not there");
}

#[test]
fn harder_variant_is_pointed_to_after_an_accepted_run_only() {
    let learner = Learner::new();
    let terminal = |source: &str| {
        let args = ["run", "walk", "-", "--growth", "off", "--format", "terminal"];
        learner.judge(&args).stdin(source).run().stdout
    };
    let further = "to go further: judge show quick";
    assert!(terminal(RIGHT).contains(further));
    assert!(!terminal(WRONG).contains(further));
    let shown = learner.judge(&["show", "walk"]).run();
    assert!(shown.stdout.contains("judge show quick"), "{}", shown.describe());
    fs::remove_dir_all(learner.bank.path().join("quick")).expect("the bank is ours");
    assert!(!terminal(RIGHT).contains("quick"), "there is no such exercise any more");
}

#[test]
fn record_is_a_line_of_json_for_each_run_and_nobody_elses_business() {
    use std::os::unix::fs::PermissionsExt;
    let learner = Learner::new();
    learner.solve("bubble", RIGHT).exits(0);
    learner.solve("bubble", WRONG).exits(1);
    let text = fs::read_to_string(learner.file()).expect("runs are recorded");
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
    let verdicts: Vec<_> = lines.iter().map(|line| &line["verdict"]).collect();
    assert_eq!(verdicts, ["accepted", "wrong_answer"]);
    assert!(!text.contains("return"), "nothing of the solution is kept");
    let mode = fs::metadata(learner.file()).expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn no_history_neither_writes_nor_reads() {
    let learner = Learner::new();
    let off = |args: &[&str]| learner.judge(args).env("JUDGE_NO_HISTORY", "1");
    off(&["run", "bubble", "-", "--growth", "off"]).stdin(RIGHT).run().exits(0);
    assert!(!learner.state.path().join("judge").exists());
    learner.solve("bubble", WRONG).exits(1);
    let next = off(&["next", "--format", "json"]).run().json().expect("it writes JSON");
    assert_eq!(next["reason"], "beginning");
}

#[test]
fn torn_line_is_skipped_and_the_next_run_stands_by_itself() {
    let learner = Learner::new();
    learner.solve("bubble", RIGHT).exits(0);
    let whole = fs::read_to_string(learner.file()).expect("it is there");
    fs::write(learner.file(), format!("{whole}{}", &whole[..whole.len() / 2])).expect("we may");
    learner.solve("walk", RIGHT).exits(0);
    assert_eq!(learner.json(&["roadmap"])["done"], 2);
}

#[test]
fn runs_that_end_at_once_are_all_recorded() {
    let learner = Learner::new();
    let runs = vec![(); 12];
    let findings = in_parallel(4, &runs, |()| {
        let run = learner.solve("bubble", RIGHT);
        if run.code == Some(0) { Vec::new() } else { vec![run.describe()] }
    });
    assert_none(&findings);
    let text = fs::read_to_string(learner.file()).expect("runs are recorded");
    let lines = text.lines().map(serde_json::from_str::<Value>);
    assert_eq!(lines.flatten().count(), 12, "{text}");
}

#[test]
fn record_that_cannot_be_kept_is_one_warning_and_no_failure() {
    let learner = Learner::new();
    let file = learner.state.path().join("a file");
    fs::write(&file, "").expect("the test may write files");
    // Nobody can make a folder below these, root neither.
    for state in [file.as_path(), Path::new("/proc/judge")] {
        let run = |source: &str| {
            let args = ["run", "bubble", "-", "--growth", "off"];
            learner.judge(&args).env("XDG_STATE_HOME", state).stdin(source).run()
        };
        for (source, code) in [(RIGHT, 0), (WRONG, 1)] {
            let run = run(source);
            run.exits(code);
            assert_eq!(run.stderr.matches("warning").count(), 1, "{}", run.describe());
            assert!(run.stderr.contains("JUDGE_NO_HISTORY"), "{}", run.describe());
        }
    }
}

#[test]
fn record_in_the_place_of_which_something_waits_is_not_waited_for() {
    let learner = Learner::new();
    fs::create_dir(learner.state.path().join("judge")).expect("the folder is ours");
    nix::unistd::mkfifo(&learner.file(), nix::sys::stat::Mode::S_IRWXU).expect("we may");
    let run = learner.solve("bubble", RIGHT);
    run.exits(0);
    assert_eq!(run.stderr.matches("warning").count(), 1, "{}", run.describe());
    learner.judge(&["list"]).run().exits(0);
}
