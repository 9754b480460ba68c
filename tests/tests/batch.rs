//! A stream of submissions: all judged, none twice, whatever happens on the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use judge_tests::{Judge, Run, backends, children, judge, kill, poll};
use nix::sys::signal::Signal;
use serde_json::{Value, json};

const RIGHT: &str = "def two_sum(nums, target):
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
";
const WRONG: &str = "def two_sum(nums, target):
    return [0, 0]
";
const ENDLESS: &str = "def two_sum(nums, target):
    while True:
        pass
";
const GONE: &str = "import os
os._exit(0)
";

fn line(id: &str, source: &str) -> String {
    format!("{}\n", json!({"id": id, "exercise": "two_sum", "source": source}))
}

fn batch<const N: usize>(args: [&str; N]) -> Judge {
    judge(["batch"]).args(args).deadline(Duration::from_secs(180))
}

/// What came out, by id.
fn judgements(text: &str) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for line in text.lines() {
        let judgement: Value = serde_json::from_str(line).expect("each line is JSON");
        let id = match &judgement["id"] {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        };
        let before = found.insert(id, judgement);
        assert!(before.is_none(), "twice: {line}");
    }
    found
}

fn verdict<'a>(judgements: &'a BTreeMap<String, Value>, id: &str) -> &'a str {
    judgements[id]["verdict"].as_str().unwrap_or_else(|| panic!("{}", judgements[id]))
}

#[test]
fn each_submission_gets_its_verdict_on_both_backends() {
    for backend in backends() {
        let input = [("a", RIGHT), ("b", WRONG), ("c", GONE), ("d", RIGHT)];
        let input: String = input.iter().map(|(id, source)| line(id, source)).collect();
        let run = batch(["--backend", backend]).stdin(input).run();
        run.exits(0);
        let found = judgements(&run.stdout);
        let verdicts = ["a", "b", "c", "d"].map(|id| verdict(&found, id));
        assert_eq!(verdicts[0], "accepted");
        assert_eq!(verdicts[1], "wrong_answer");
        assert_ne!(verdicts[2], "accepted");
        assert_eq!(verdicts[3], "accepted");
        assert_eq!(found["a"]["cases"]["failed"], 0);
        assert!(found["b"]["failure"].is_string(), "{}", found["b"]);
        assert!(run.stderr.contains("4 judged in "), "{}", run.describe());
    }
}

#[test]
fn an_endless_loop_keeps_nobody_waiting() {
    let mut input = line("endless", ENDLESS);
    input.extend((0..20).map(|number| line(&number.to_string(), RIGHT)));
    let run = batch(["--jobs", "2"]).stdin(input).run();
    run.exits(0);
    let found = judgements(&run.stdout);
    assert_eq!(found.len(), 21);
    assert_eq!(verdict(&found, "endless"), "time_limit");
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(last.contains("\"endless\""), "{}", run.describe());
}

#[test]
fn ordered_judgements_come_in_the_order_of_the_submissions() {
    let mut input = line("endless", ENDLESS);
    input.extend((0..20).map(|number| line(&number.to_string(), RIGHT)));
    let run = batch(["--jobs", "2", "--ordered"]).stdin(input).run();
    run.exits(0);
    let ids: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["id"].clone())
        .collect();
    let expected: Vec<Value> =
        std::iter::once(json!("endless")).chain((0..20).map(|n| json!(n.to_string()))).collect();
    assert_eq!(ids, expected);
}

#[test]
fn a_submission_may_not_take_longer_than_all_its_cases_together() {
    let slow = RIGHT.replace("    seen = {}", "    import time; time.sleep(0.2); seen = {}");
    let started = Instant::now();
    let run = batch(["--limit-total", "0.5"]).stdin(line("slow", &slow)).run();
    run.exits(0);
    let found = judgements(&run.stdout);
    assert_eq!(verdict(&found, "slow"), "time_limit", "{}", run.describe());
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
}

#[test]
fn what_cannot_be_judged_is_told_and_the_rest_is_judged() {
    let input = [
        line("a", RIGHT),
        "no JSON\n".to_owned(),
        "{\"id\": 7}\n".to_owned(),
        line("a", RIGHT),
        format!("{}\n", json!({"id": 8, "exercise": "two_sun", "source": RIGHT})),
        format!("{}\n", json!({"id": 9, "exercise": "two_sum", "path": "missing.py"})),
        line("z", RIGHT),
    ];
    let run = batch(["--ordered"]).stdin(input.concat()).run();
    run.exits(2);
    let lines: Vec<Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 7, "{}", run.describe());
    let message = |at: usize| lines[at]["fault"]["message"].as_str().unwrap_or("none").to_owned();
    assert_eq!(lines[0]["verdict"], "accepted");
    assert!(message(1).starts_with("line 2: "), "{}", message(1));
    assert!(message(2).contains("exercise"), "{}", message(2));
    assert_eq!(lines[2]["id"], 7);
    assert!(message(3).contains("`a` has come before"), "{}", message(3));
    assert_eq!(lines[4]["fault"]["hints"][0], "did you mean `two_sum`?");
    assert!(message(5).contains("missing.py"), "{}", message(5));
    assert_eq!(lines[6]["verdict"], "accepted");
    assert!(run.stderr.contains("5 could not be judged"), "{}", run.describe());
}

#[test]
fn hidden_cases_stay_hidden_and_whole_reports_come_on_request() {
    let hidden = batch(["--hidden"]).stdin(line("a", WRONG)).run();
    let found = judgements(&hidden.stdout);
    assert_eq!(verdict(&found, "a"), "wrong_answer");
    let whole = batch(["--detail", "whole"]).stdin(line("a", WRONG)).run();
    let found = judgements(&whole.stdout);
    assert_eq!(found["a"]["report"]["verdict"], "wrong_answer");
    assert!(found["a"]["report"]["failures"][0]["call"].is_array());
}

/// All ids of the input are in the output, once.
fn assert_complete(output: &Path, count: usize) {
    let text = fs::read_to_string(output).expect("the output is there");
    assert!(text.ends_with('\n'), "the last line is whole");
    let found = judgements(&text);
    let expected: BTreeSet<String> = (0..count).map(|number| number.to_string()).collect();
    assert_eq!(found.keys().cloned().collect::<BTreeSet<_>>(), expected);
    for judgement in found.values() {
        assert_eq!(judgement["verdict"], "accepted", "{judgement}");
    }
}

fn many(count: usize) -> String {
    (0..count).map(|number| line(&number.to_string(), RIGHT)).collect()
}

fn resume(input: &Path, output: &Path) -> Judge {
    judge(["batch"])
        .arg(input)
        .arg("--resume")
        .arg(output)
        .args(["--jobs", "2"])
        .deadline(Duration::from_secs(180))
}

fn lines_in(path: &Path) -> usize {
    fs::read_to_string(path).unwrap_or_default().lines().count()
}

#[test]
fn a_batch_that_was_killed_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    fs::write(&input, many(300)).expect("the test may write files");
    let running = resume(&input, &output).start();
    let some = poll(Duration::from_secs(60), || (lines_in(&output) >= 20).then_some(()));
    kill(running.pid(), Signal::SIGKILL);
    let killed = running.finish();
    assert!(some.is_some(), "{}", killed.describe());
    // As if the machine had stopped in the middle of a line.
    let mut text = fs::read_to_string(&output).expect("the output is there");
    text.push_str("{\"id\":\"299\",\"verd");
    fs::write(&output, text).expect("the test may write files");
    let run = resume(&input, &output).run();
    run.exits(0);
    assert!(run.stderr.contains("a torn last line of 17 bytes is dropped"), "{}", run.describe());
    assert!(run.stderr.contains("were judged before"), "{}", run.describe());
    assert_complete(&output, 300);
}

#[test]
fn a_warm_interpreter_that_is_killed_is_started_again_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    fs::write(&input, many(300)).expect("the test may write files");
    let running = resume(&input, &output).start();
    for least in [5, 60, 120] {
        let some = poll(Duration::from_secs(60), || (lines_in(&output) >= least).then_some(()));
        assert!(some.is_some(), "no progress to {least}");
        for host in children(running.pid()) {
            kill(host, Signal::SIGKILL);
        }
    }
    running.finish().exits(0);
    assert_complete(&output, 300);
}

#[test]
fn an_interrupt_leaves_whole_lines_and_130() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    fs::write(&input, many(2_000)).expect("the test may write files");
    let running = resume(&input, &output).start();
    let some = poll(Duration::from_secs(60), || (lines_in(&output) >= 5).then_some(()));
    kill(running.pid(), Signal::SIGINT);
    let run: Run = running.finish();
    assert!(some.is_some(), "{}", run.describe());
    run.exits(130);
    assert!(run.stderr.contains("the same command goes on with"), "{}", run.describe());
    let text = fs::read_to_string(&output).expect("the output is there");
    assert!(text.ends_with('\n'), "the last line is whole");
    judgements(&text);
}

#[test]
fn a_full_disk_is_a_fault_and_leaves_whole_lines() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    // Ids of 3 MB fill the disk soon, and leave room for what the judge itself writes.
    let long = "x".repeat(3_000_000);
    let tasks: String = (0..40).map(|number| line(&format!("{number}{long}"), RIGHT)).collect();
    fs::write(&input, tasks).expect("the test may write files");
    // A limit on the size of files acts like a full disk: the kernel takes a part of a line.
    let run = resume(&input, &output).file_bytes_max(64 << 20).run();
    run.exits(2);
    assert!(run.stderr.contains("cannot write to"), "{}", run.describe());
    let text = fs::read_to_string(&output).expect("the output is there");
    assert!(text.ends_with('\n') && text.lines().count() > 3, "{} bytes", text.len());
    resume(&input, &output).run().exits(0);
    let text = fs::read_to_string(&output).expect("the output is there");
    assert_eq!(judgements(&text).len(), 40);
}

#[test]
fn two_batches_do_not_write_to_one_file() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    fs::write(&input, many(2_000)).expect("the test may write files");
    let first = resume(&input, &output).start();
    let some = poll(Duration::from_secs(60), || (lines_in(&output) >= 1).then_some(()));
    let second = resume(&input, &output).run();
    kill(first.pid(), Signal::SIGINT);
    first.finish();
    assert!(some.is_some(), "{}", second.describe());
    second.exits(2);
    assert!(second.stderr.contains("another batch writes to it"), "{}", second.describe());
}

#[test]
fn an_output_of_something_else_is_left_alone() {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let (input, output) = (folder.path().join("in.jsonl"), folder.path().join("notes.txt"));
    fs::write(&input, many(1)).expect("the test may write files");
    fs::write(&output, "my notes\n").expect("the test may write files");
    let run = resume(&input, &output).run();
    run.exits(2);
    assert!(run.stderr.contains("it is no output of `judge batch`"), "{}", run.describe());
    assert_eq!(fs::read_to_string(&output).expect("it is still there"), "my notes\n");
}
