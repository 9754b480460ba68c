//! The smallest input that fails: it fails alone, is an input by the exercise's rules, and stays
//! out of what is hidden.

use std::fs;
use std::time::{Duration, Instant};

use judge_tests::{Run, assert_none, copy_folder, judge, tests_dir};
use serde_json::Value;

fn run(exercise: &str, source: &str, flags: &[&str]) -> Run {
    judge(["run", exercise, "-"])
        .stdin(source)
        .arg("--exercises")
        .arg(tests_dir().join("exercises"))
        .args(["--growth", "off"])
        .args(flags)
        .run()
}

/// What a run in JSON says of its first failure.
fn failure(exercise: &str, source: &str, flags: &[&str]) -> Value {
    // A busy machine must not make it end too soon.
    let patient = if flags.contains(&"--shrink") { &[][..] } else { &["--shrink", "30"] };
    let flags = [&["--format", "json"], patient, flags].concat();
    let (findings, report) =
        run(exercise, source, &flags).judged(&["wrong_answer", "runtime_error"]);
    assert_none(&findings);
    report["failures"][0].clone()
}

fn call(found: &Value) -> Vec<&str> {
    found["call"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Forgets the first of the largest numbers where it stands behind the fourth place.
const WRONG: &str = "
def position(nums, wanted):
    for at, number in enumerate(nums):
        if number == wanted:
            return at if at < 3 else 3
    return -1
";

#[test]
fn generated_input_that_fails_is_made_as_small_as_it_goes() {
    let failure = failure("sorted_position", WRONG, &[]);
    let found = &failure["smallest"];
    assert_eq!(call(found), ["position([0, 1, 2, 3, 4], 4)"]);
    assert_eq!(found["verdict"]["expected"], "4");
    assert_eq!(found["verdict"]["got"], "3");
    assert_eq!(found["ending"], "smallest");
    assert!(found["size"].as_u64() < found["size_before"].as_u64());
    assert_eq!(
        found["fixture"].as_array().unwrap()[2..],
        [r#"args    = "([0, 1, 2, 3, 4], 4)""#, r#"returns = "4""#]
    );
    assert_eq!(failure["verdict"]["is"], "wrong");
}

#[test]
fn exception_of_another_class_is_no_smaller_failure() {
    // Two words would be enough to fail, but not with an IndexError.
    let source = "
def longest(words):
    if words != ['tea'] and any(words):
        raise IndexError(len(words)) if len(words) > 2 else KeyError(len(words))
    return max(map(len, words))
";
    let found = failure("longest_of_them", source, &[]);
    assert_eq!(found["verdict"]["class"], "IndexError");
    assert_eq!(found["smallest"]["verdict"]["class"], "IndexError");
    let call = call(&found["smallest"])[0];
    let smallest = ["longest(['a', '', ''])", "longest(['', 'a', ''])", "longest(['', '', 'a'])"];
    assert!(smallest.contains(&call), "{call}");
}

#[test]
fn without_a_rule_oracle_and_reference_have_to_agree() {
    // The oracle raises where there are no words, so that is no input.
    let source = "
def longest(words):
    return 3 if words == ['tea'] else 7
";
    let found = failure("longest_of_them", source, &[]);
    assert_eq!(call(&found["smallest"]), ["longest([''])"]);
}

#[test]
fn failure_that_needs_earlier_cases_is_left_as_it_is() {
    let source = "
seen = []

def longest(words):
    seen.append(words)
    return max(map(len, words)) if len(seen) < 3 else -1
";
    let found = failure("longest_of_them", source, &[]);
    assert_eq!(found["verdict"]["got"], "-1");
    assert_eq!(found["smallest"], Value::Null);
}

#[test]
fn what_stays_from_input_to_input_does_not_make_a_smaller_one_fail() {
    let source = "
broken = False

def longest(words):
    global broken
    broken = broken or len(words) > 3
    return -1 if broken else max(map(len, words))
";
    let found = failure("longest_of_them", source, &["--seed", "5"]);
    assert_eq!(call(&found["smallest"]), ["longest(['', '', '', ''])"]);
}

#[test]
fn sequence_of_operations_is_made_smaller() {
    let source = "
class Tally:
    def __init__(self, start):
        self.numbers = [start]

    def add(self, number):
        self.numbers.append(number)

    def drop(self):
        return self.numbers.pop(0 if len(self.numbers) > 2 else -1)
";
    for flags in [&["--backend", "embedded"], &["--backend", "subprocess"]] {
        let found = failure("tally", source, flags);
        assert_eq!(
            call(&found["smallest"]),
            ["obj = Tally(0)", "obj.add(0)", "obj.add(1)", "obj.drop()"]
        );
        let fixture = found["smallest"]["fixture"].as_array().unwrap();
        assert_eq!(
            fixture[3..],
            ["ops  = \"\"\"", "add(0) -> None", "add(1) -> None", "drop() -> 1", "\"\"\""]
        );
    }
}

#[test]
fn same_submission_gets_the_same_smallest_input() {
    let found = || failure("sorted_position", WRONG, &[])["smallest"].clone();
    assert_eq!(found(), found());
}

#[test]
fn nothing_of_it_is_told_of_hidden_cases() {
    for face in ["terminal", "json"] {
        let hidden = run("sorted_position", WRONG, &["--hidden", "--format", face]);
        hidden.exits(1);
        assert!(!hidden.stdout.contains("position("), "{}", hidden.describe());
        let open = run("sorted_position", WRONG, &["--format", face, "--shrink", "30"]);
        assert!(open.stdout.contains("position([0, 1, 2, 3, 4], 4)"), "{}", open.describe());
    }
}

#[test]
fn search_can_be_left_out() {
    let found = failure("sorted_position", WRONG, &["--shrink", "off"]);
    assert_eq!(found["smallest"], Value::Null);
}

#[test]
fn search_ends_with_its_time() {
    // So many inputs are smaller that they cannot all be tried.
    let source = "
import time

class Tally:
    def __init__(self, start):
        time.sleep(0.1)
        self.numbers = [start]

    def add(self, number):
        self.numbers.append(number)

    def drop(self):
        return self.numbers.pop() if len(self.numbers) < 2 else None
";
    let run = |shrink| failure("tally", source, &["--shrink", shrink]);
    let started = Instant::now();
    let found = run("1");
    let with = started.elapsed();
    let started = Instant::now();
    run("off");
    let without = started.elapsed();
    assert!(with < without + Duration::from_secs(5), "{with:?} and {without:?}");
    assert_eq!(found["smallest"]["ending"], "out_of_time");
    let size = |key| found["smallest"][key].as_u64().unwrap();
    assert!(size("tried") < 30 && size("size") < size("size_before"));
}

#[test]
fn smallest_input_is_in_a_judgement_where_the_whole_report_is() {
    let source = serde_json::to_string(WRONG).unwrap();
    let line = format!(r#"{{"id": "a", "exercise": "sorted_position", "source": {source}}}"#);
    let told = |flags: &[&str]| {
        let run = judge(["batch", "--exercises"])
            .arg(tests_dir().join("exercises"))
            .args(flags)
            .stdin(line.clone() + "\n")
            .run();
        run.exits(0);
        run.stdout.contains("position([0, 1, 2, 3, 4], 4)")
    };
    assert!(told(&["--detail", "whole", "--shrink", "30"]));
    assert!(!told(&["--detail", "whole"]));
}

#[test]
fn rule_that_refuses_a_case_makes_an_exercise_fail() {
    let folder = tempfile::tempdir().unwrap();
    let exercise = folder.path().join("sorted_position");
    fs::create_dir(&exercise).unwrap();
    copy_folder(&tests_dir().join("exercises/sorted_position"), &exercise).unwrap();
    let verified = || {
        judge(["verify", "sorted_position", "--exercises"])
            .arg(folder.path())
            .args(["--growth", "off", "--seeds", "1"])
            .run()
    };
    verified().exits(0);
    let generator = exercise.join("generator.py");
    let text = fs::read_to_string(&generator).unwrap();
    let (rest, _) = text.split_once("    return all(").unwrap();
    for (rule, said) in [
        ("    return 5 not in nums", "`first` is no input for is_valid()"),
        ("    return nums", "is_valid() must return True or False"),
        ("    return nums[7] > 0", "is_valid() cannot judge `first`: line 8: IndexError"),
    ] {
        fs::write(&generator, format!("{rest}{rule}\n")).unwrap();
        let run = verified();
        run.exits(1);
        let told: String = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(said), "{}", run.describe());
    }
}
