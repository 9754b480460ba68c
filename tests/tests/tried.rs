//! `judge try`: a case of one's own, what is answered and what would be right.

use judge_tests::{Judge, Run, judge, tests_dir};
use serde_json::Value;

/// A solution to an exercise of the bank that answers this.
fn solution(exercise: &str, source: &str) -> Judge {
    judge(["try", exercise, "-"]).stdin(source)
}

/// What came of the cases, as JSON.
fn told(run: &Run, code: i32) -> Vec<Value> {
    let tried = run.exits(code).json().expect("it is JSON");
    tried["cases"].as_array().expect("a list").clone()
}

fn tried(exercise: &str, source: &str, case: &str, code: i32) -> Value {
    let run = solution(exercise, source).args(["--case", case, "--format", "json"]).run();
    let mut cases = told(&run, code);
    assert_eq!(cases.len(), 1, "{}", run.describe());
    cases.remove(0)
}

/// `agreement`, `said_by`, `expected` and `got` of a case.
fn words(case: &Value) -> [&str; 4] {
    ["agreement", "said_by", "expected", "got"].map(|key| case[key].as_str().unwrap_or("-"))
}

#[test]
fn each_kind_is_put_a_case_in_its_own_notation() {
    let verdicts = tests_dir().join("verdicts");
    let own = |path: &str| std::fs::read_to_string(verdicts.join(path)).expect("it is there");
    for (exercise, path, case, got) in [
        ("two_sum", "two_sum/accepted/dictionary.py", "two_sum([3, 3], 6)", "[0, 1]"),
        (
            "lru_cache",
            "lru_cache/accepted/ordered_dict.py",
            "c = LRUCache(1); c.put(1, 5); c.put(2, 6)\nc.get(1); c.get(2)",
            "[None, None, None, -1, 6]",
        ),
        (
            "serialize_tree",
            "serialize_tree/accepted/json_text.py",
            "tree([1, None, 2])",
            "tree([1, None, 2])",
        ),
        (
            "sliding_window_generator",
            "sliding_window_generator/accepted/plain.py",
            "(range(10 ** 12), 2) take 2",
            "[(0, 1), (1, 2)]",
        ),
    ] {
        let case = tried(exercise, &own(path), case, 0);
        assert_eq!(case["agreement"], "matches", "{case:#}");
        assert_eq!(case["got"], got, "{case:#}");
        assert_eq!(case["verdict"]["is"], "passed");
    }
}

#[test]
fn a_wrong_answer_stands_beside_that_of_the_oracle() {
    let source = "def bubble_sort(nums):\n    print('sorting')\n    nums.append(1)\n";
    let case = tried("bubble_sort", source, "([3, 1, 2],)", 1);
    assert_eq!(words(&case), ["differs", "oracle", "[1, 2, 3]", "[3, 1, 2, 1]"], "{case:#}");
    assert_eq!(case["printed"]["text"], "sorting\n");
    assert!(case["usage"]["wall_us"].as_u64().is_some_and(|wall| wall > 0));
    let run = solution("bubble_sort", source).args(["--case", "([3, 1, 2],)"]).run();
    run.exits(1);
    for line in ["bubble_sort([3, 1, 2])", "expected   [1, 2, 3]", "got        [3, 1, 2, 1]"] {
        assert!(run.stdout.contains(line), "no `{line}`\n{}", run.describe());
    }
    assert!(run.stdout.contains("| sorting") || run.stdout.contains("│ sorting"));
    assert!(run.stdout.trim_end().ends_with("WRONG ANSWER   bubble_sort"), "{}", run.describe());
}

#[test]
fn several_cases_do_not_disturb_each_other() {
    let source = "
def two_sum(nums, target):
    if target == 0:
        while True:
            pass
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
";
    let path = tempfile::tempdir().unwrap();
    std::fs::write(path.path().join("sol.py"), source).unwrap();
    let run = judge(["try", "two_sum", "sol.py", "--case", "([1, -1], 0)", "--case", "-"])
        .args(["--format", "json"])
        .dir(path.path())
        .stdin("\n([2, 7], 9)\n  two_sum([3, 2, 4], 6)\n")
        .run();
    let cases = told(&run, 1);
    let verdicts: Vec<&Value> = cases.iter().map(|case| &case["verdict"]["is"]).collect();
    assert_eq!(verdicts, ["limit", "passed", "passed"], "{}", run.describe());
}

#[test]
fn without_anything_that_says_what_is_right_the_answer_is_only_shown() {
    let shown = |source: &str| {
        let run = solution("patient", source).args(["--case", "(7)", "--exercises"]);
        run.arg(tests_dir().join("exercises")).run()
    };
    let run = shown("def patient(n):\n    return [n]\n");
    run.exits(0);
    for line in ["got        [7]", "has no oracle to say what is right", "NOT COMPARED"] {
        assert!(run.stdout.contains(line), "no `{line}`\n{}", run.describe());
    }
    assert!(!run.stdout.contains("expected"), "{}", run.describe());
    shown("def patient(n):\n    raise ValueError(n)\n").exits(0);
    shown("import os\n\ndef patient(n):\n    os._exit(0)\n").exits(1);
    // Where the learner's own words are met, what is raised may be right.
    let source = "def bubble_sort(nums):\n    raise KeyError(nums)\n";
    let case = tried("bubble_sort", source, "([1, 'a'],)", 0);
    assert_eq!(words(&case)[..2], ["not_compared", "-"], "{case:#}");
    let remark = case["remark"].as_str().unwrap_or_default();
    assert!(remark.contains("`nums`"), "{remark}");
}

#[test]
fn an_input_that_nobody_can_answer_is_not_held_against_a_solution() {
    let source = "def two_sum(nums, target):\n    return None\n";
    let case = tried("two_sum", source, "([1, 2], 100)", 0);
    assert_eq!(case["agreement"], "not_compared", "{case:#}");
    let remark = case["remark"].as_str().unwrap_or_default();
    assert!(remark.contains("no valid input"), "{remark}");
    // One that can be answered is.
    assert_eq!(tried("two_sum", source, "([1, 2], 3)", 1)["agreement"], "differs");
}

#[test]
fn the_author_says_what_an_input_is() {
    let source = "def binary_search(nums, target):\n    return 7\n";
    let unsorted = tried("binary_search", source, "([3, 1, 2], 1)", 0);
    assert_eq!(words(&unsorted)[..2], ["not_compared", "-"], "{unsorted:#}");
    assert_eq!(unsorted["remark"].as_str().unwrap_or_default().find("no valid input"), Some(8));
    let object = "class LRUCache:\n    def __init__(self, capacity):\n        pass\n\n    \
                  def get(self, key):\n        return key\n\n    def put(self, key, value):\n        \
                  pass\n";
    let empty = tried("lru_cache", object, "c = LRUCache(0); c.get(1)", 0);
    assert_eq!(empty["agreement"], "not_compared", "{empty:#}");
    let sorted = tried("binary_search", source, "([1, 2, 3], 1)", 1);
    assert_eq!(words(&sorted), ["differs", "oracle", "0", "7"], "{sorted:#}");
}

#[test]
fn a_solution_that_does_not_load_is_told_once() {
    let run = solution("two_sum", "def two_sum(nums target):\n    pass\n");
    let run = run.args(["--case", "([1, 2], 3)", "--case", "([1, 3], 4)"]).run();
    run.exits(1);
    assert_eq!(run.stdout.matches("SyntaxError").count(), 1, "{}", run.describe());
    assert!(run.stdout.contains("DOES NOT LOAD"), "{}", run.describe());
}

#[test]
fn bad_notation_is_told_with_its_place_and_a_remedy() {
    for (exercise, case, column, words) in [
        ("two_sum", "([1, 2, 3)", 10, &["expected"][..]),
        ("two_sum", "[1, 2] 3", 1, &["arguments stand in parentheses", "([2, 7], 9)"]),
        ("two_sum", "([1, 2])", 1, &["takes 2 arguments, 1 given", "its signature is"]),
        ("two_sum", "(nums, 3)", 2, &["nums"]),
        ("lru_cache", "c = LRUCache(2); c.got(1)", 18, &["no method `got`", "`get`"]),
        ("lru_cache", "get(1)", 1, &["never made", "obj = LRUCache(capacity)"]),
        ("lru_cache", "c = LRUCache(2); c.get(1) -> 2", 18, &["not what is expected"]),
        ("lru_cache", "", 1, &["no operation"]),
        ("fizz_buzz_stream", "15", 1, &["a program is given a text"]),
        ("count_lines_words", "{'files': {}}", 1, &["which files a call finds", "'args'"]),
        ("sliding_window_generator", "([1], 2) take 9999999", 10, &["how many items", "take 5"]),
        ("serialize_tree", "tree([1,", 9, &["expected"]),
    ] {
        let run = solution(exercise, "").args(["--case", case]).run();
        run.exits(2).complains_of(words);
        run.complains_of(&[&format!("--case:1:{column}"), "^", "a case cannot be read"]);
    }
}

#[test]
fn a_line_of_standard_input_has_its_place_there() {
    let path = tempfile::tempdir().unwrap();
    std::fs::write(path.path().join("sol.py"), "def two_sum(nums, target): pass\n").unwrap();
    let run = || judge(["try", "two_sum", "sol.py", "--case", "-"]).dir(path.path());
    let wrong = run().stdin("([1, 2], 3)\n\n([1, 2] 3)\n").run();
    wrong.exits(2).complains_of(&["standard input:3:9"]);
    run().stdin("\n").run().exits(2).complains_of(&["no case on standard input"]);
    solution("two_sum", "").args(["--case", "-"]).run().exits(2).complains_of(&["read once"]);
}

#[test]
fn kinds_without_an_input_say_so() {
    for (exercise, why) in [
        ("quiz_identity", "questions"),
        ("write_tests_stack", "tests"),
        ("retry_decorator", "script"),
        ("gather_with_limit", "script"),
    ] {
        let run = solution(exercise, "").args(["--case", "()"]).run();
        run.exits(2).complains_of(&["takes no case", why, "judge run"]);
    }
}

#[test]
fn a_case_must_be_given() {
    let run = judge(["try", "two_sum", "-"]).stdin("").run();
    run.exits(2).complains_of(&["--case"]);
}
