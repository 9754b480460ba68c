//! The main screens, as a person sees them, on a narrow and on a wide terminal.

use insta::assert_snapshot;
use judge_tests::{Judge, bank, judge, tests_dir};

/// Replaces what differs between machines and runs; columns that moved with it become two spaces.
const REDACTIONS: [(&str, &str); 9] = [
    (r"(?m) {2,}Python \d\S* · \w+ · \w+$", "  [MACHINE]"),
    (r"(?m)^( +(?:memory|cpu time|wall time|output))\b.*? of (.*)$", "$1  [GAUGE] of $2"),
    (r"(?m)^(  - growth|  [✓✗] \w+ +\d+/\d+) {2,}", "$1  "),
    (r"(?m) {2,}(slowest )?\d[\d.,]* (µs|ms|s)\b", "  $1[TIME]"),
    (r"(?m)^(  [A-Z ]+ {3}.*\[TIME\]) {2,}\d[\d.,]* (B|KB|MB)$", "$1"),
    (r"\(\d[\d,]* bytes in all\)", "([BYTES] in all)"),
    (r"judge \d+\.\d+\.\d+\S*", "judge [VERSION]"),
    (r"today|\d+ days? ago|yesterday", "[DAY]"),
    (r"(?m) +$", ""),
];

/// A snapshot of this call at both widths: what stands on both streams, and the exit status.
fn shows(name: &str, call: impl Fn() -> Judge) {
    for columns in ["80", "120"] {
        let run = call().env("COLUMNS", columns).run();
        let screen =
            format!("{}\n--- stderr\n{}\n--- exit status {:?}", run.stdout, run.stderr, run.code);
        insta::with_settings!({ filters => REDACTIONS, omit_expression => true }, {
            assert_snapshot!(format!("{name}_{columns}"), screen);
        });
    }
}

/// A run of one of the programs under `verdicts/`, from its own folder.
fn verdict(exercise: &str, program: &str) -> Judge {
    let path = tests_dir().join("verdicts").join(exercise).join(program);
    judge(["run", exercise])
        .arg(path.file_name().expect("it is a file"))
        .dir(path.parent().expect("files lie in folders"))
        .args(["--format", "terminal", "--color", "never", "--growth", "off", "--seed", "7"])
}

#[test]
fn accepted_shows_every_phase_and_one_word() {
    shows("accepted", || verdict("two_sum", "accepted/dictionary.py"));
}

#[test]
fn wrong_answer_shows_the_smallest_case_as_a_call() {
    shows("wrong_answer", || verdict("two_sum", "wrong_answer/counts_from_one.py"));
}

#[test]
fn wrong_answer_of_a_class_shows_the_operations_so_far() {
    shows("wrong_operation", || verdict("lru_cache", "wrong_answer/get_does_not_refresh.py"));
}

#[test]
fn wrong_answer_of_a_round_trip_shows_both_values() {
    shows("wrong_round_trip", || verdict("serialize_tree", "wrong_answer/values_become_text.py"));
}

#[test]
fn runtime_error_points_at_the_line() {
    shows("runtime_error", || verdict("lru_cache", "runtime_error/key_error_for_a_miss.py"));
}

#[test]
fn death_without_a_word_is_named() {
    shows("died", || verdict("two_sum", "runtime_error/exits_hard.py"));
}

#[test]
fn message_with_escapes_is_made_visible() {
    shows("escapes", || verdict("two_sum", "runtime_error/message_with_escapes.py"));
}

#[test]
fn time_limit_shows_the_full_gauge() {
    shows("time_limit", || verdict("two_sum", "time_limit/endless_loop.py"));
}

#[test]
fn memory_limit_shows_the_full_gauge() {
    shows("memory_limit", || verdict("two_sum", "memory_limit/two_gigabytes.py"));
}

#[test]
fn output_limit_shows_the_full_gauge() {
    shows("output_limit", || verdict("two_sum", "output_limit/endless_print.py"));
}

#[test]
fn forbidden_act_is_named_with_its_line() {
    shows("forbidden", || verdict("two_sum", "forbidden/opens_a_socket.py"));
}

#[test]
fn broken_rule_is_shown_with_its_reason() {
    shows("static_rule", || verdict("queue_from_stacks", "forbidden/pops_the_front_of_a_list.py"));
}

#[test]
fn syntax_error_is_shown_with_a_caret() {
    shows("syntax_error", || verdict("two_sum", "does_not_load/syntax_error.py"));
}

#[test]
fn missing_function_is_shown_with_what_was_found() {
    shows("missing_name", || verdict("two_sum", "does_not_load/name_misspelt.py"));
}

#[test]
fn wrong_signature_is_shown_with_what_is_given() {
    shows("signature", || verdict("two_sum", "does_not_load/one_argument_short.py"));
}

#[test]
fn import_that_raises_is_shown_with_its_line() {
    shows("raises_at_import", || verdict("two_sum", "does_not_load/raises_at_import.py"));
}

#[test]
fn list_is_grouped_by_category_and_subtopic() {
    let folder = bank(&[
        ["merge", "medium", "Algorithms", "Sorting"],
        ["bubble", "easy", "Algorithms", "Sorting"],
        ["walk", "easy", "Graphs", "Traversal"],
        ["islands", "hard", "Graphs", "Components"],
    ]);
    let list = || judge(["list", "--exercises"]).arg(folder.path());
    shows("list", list);
    shows("list_easy", || list().args(["--difficulty", "easy"]));
}

#[test]
fn exercise_is_shown_with_its_examples() {
    shows("show", || judge(["show", "two_sum"]));
    shows("show_class", || judge(["show", "lru_cache"]));
}

#[test]
fn starter_and_hint_are_shown_alone() {
    shows("show_starter", || judge(["show", "two_sum", "--starter"]));
    shows("show_hint", || judge(["show", "two_sum", "--hint", "1"]));
}

#[test]
fn help_fits_the_screen() {
    shows("help", || judge(["--help"]));
    shows("help_run", || judge(["run", "--help"]));
}

#[test]
fn faults_are_told_with_a_hint() {
    shows("no_such_exercise", || judge(["run", "two_sm", "two_sum.py"]));
    shows("no_such_file", || judge(["run", "two_sum", "two_sum.py"]));
    shows("no_such_python", || {
        verdict("two_sum", "accepted/dictionary.py").args(["--python", "/nowhere/python3"])
    });
}
