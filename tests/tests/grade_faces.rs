//! The practice repository in every face: as its schema says, and as it is seen.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use insta::assert_snapshot;
use judge_tests::grading::entries;
use judge_tests::{Run, judge, tests_dir};
use serde_json::Value;
use uppsala::XsdValidator;

/// All faces.
const FACES: [&str; 11] = [
    "terminal",
    "concise",
    "json",
    "json-lines",
    "junit",
    "markdown",
    "github",
    "sarif",
    "tap",
    "csv",
    "html",
];

/// Grades the practice repository into every face; what they are, by name.
fn graded(args: &[&str]) -> (Run, BTreeMap<&'static str, String>) {
    let folder = tempfile::tempdir().expect("the test may make folders");
    let file = |face: &str| folder.path().join(face);
    let reports = FACES.map(|face| format!("--report={face}={}", file(face).display()));
    let run = judge(["grade", "--format", "terminal", "--color", "never"])
        .args(args)
        .args(reports)
        .dir(tests_dir().join("practice"))
        .deadline(Duration::from_secs(240))
        .run();
    run.exits(1);
    let read = |face: &str| fs::read_to_string(file(face)).expect("each face is written");
    (run, FACES.into_iter().map(|face| (face, read(face))).collect())
}

/// A file of the repository.
fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(path).expect("it is in the repository")
}

/// Fails unless a JSON text is as a schema says.
#[track_caller]
fn assert_valid(schema: &str, json: &str) {
    let [schema, json] = [schema, json].map(|text| serde_json::from_str(text).expect("it is JSON"));
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let wrong: Vec<String> = validator.iter_errors(&json).map(|e| e.to_string()).take(3).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_practice_repository_has_every_verdict_in_every_face() {
    let expected = [
        ("caches/lru-cache/zero_is_a_miss.py", "wrong_answer"),
        ("caches/lru_cache.py", "accepted"),
        ("maths/is_prime.py", "too_much_memory"),
        ("two_sum/endless_loop.py", "time_limit"),
        ("two_sum/endless_print.py", "output_limit"),
        ("two_sum/in_list.py", "too_slow"),
        ("two_sum/index_error.py", "runtime_error"),
        ("two_sum/opens_a_socket.py", "forbidden"),
        ("two_sum/syntax_error.py", "does_not_load"),
        ("two_sum/two_gigabytes.py", "memory_limit"),
        ("two_sum/values_instead_of_positions.py", "wrong_answer"),
        ("two_sum.py", "accepted"),
    ];
    let (run, faces) = graded(&[]);
    let book: Value = serde_json::from_str(&faces["json"]).unwrap();
    let found = entries(&book);
    let found: Vec<(&str, &str)> =
        found.iter().map(|(path, verdict, ..)| (path.as_str(), verdict.as_str())).collect();
    assert_eq!(found, expected);
    assert_eq!(book["progress"], "complete");
    assert_eq!(book["totals"]["accepted"], 2);
    // Right but slow is worth four fifths, nothing loaded nothing.
    let scores: Vec<f64> = entries(&book).iter().map(|entry| entry.2).collect();
    assert_eq!((scores[1], scores[5], scores[8]), (100.0, 80.0, 0.0));
    // A log has a line for each.
    assert_eq!(run.stderr.lines().filter(|line| line.contains("/12  ")).count(), 12);

    assert_valid(&text("docs/schemas/gradebook-1.json"), &faces["json"]);
    let report = text("docs/schemas/report-1.json");
    for entry in book["entries"].as_array().unwrap() {
        assert_valid(&report, &entry["outcome"]["report"].to_string());
    }
    let event = text("docs/schemas/event-1.json");
    assert_eq!(faces["json-lines"].lines().count(), 14);
    faces["json-lines"].lines().for_each(|line| assert_valid(&event, line));
    let schemas = "crates/judge-report/src/tests/schemas";
    // One pattern of it, of a property that we do not write, is no regular expression.
    let sarif = text(&format!("{schemas}/sarif-2.1.0.json"));
    assert_valid(&sarif.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}?$"), &faces["sarif"]);
    let junit = text(&format!("{schemas}/junit.xsd"));
    let junit = XsdValidator::from_schema(&uppsala::parse(&junit).unwrap()).unwrap();
    let wrong = junit.validate(&uppsala::parse(&faces["junit"]).unwrap());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Replaces what differs between machines and runs; columns that moved with it become two spaces.
const REDACTIONS: [(&str, &str); 13] = [
    (r"Python \d\S* · \w+ · \w+", "[MACHINE]"),
    (r"(?s)<style>.*?</style>", "<style></style>\n"),
    (r#"(?s)<div class="machine">.*?</div>"#, "<div>[MACHINE]</div>"),
    (r"</(p|h\d|tr|dt|dd|dl|div|section|details|summary|header|span)>", "</$1>\n"),
    (r"(?m)^( +(?:memory|cpu time|wall time|output))\b.*? of (.*)$", "$1  [GAUGE] of $2"),
    (r"\b(slowest )?\d[\d.,]* (µs|ms|s)\b( of CPU time)?", "$1[TIME]$3"),
    (r" {2,}\[TIME\]", "  [TIME]"),
    (r"\d[\d,]* bytes in all", "[BYTES] in all"),
    (r"\b\d[\d.,]* (bytes|KB|MB)\b", "[MEMORY]"),
    (r#"time="\d+\.\d+""#, "time=\"[TIME]\""),
    (r"(?m),\d+\.\d{6},\d+,", ",[TIME],[MEMORY],"),
    (r#"(<i class="\w+" title="[^"]*"></i>)+"#, "$1"),
    (r"judge \d+\.\d+\.\d+\S*", "judge [VERSION]"),
];

#[test]
fn the_practice_repository_is_seen_in_every_face() {
    // One after the other, and without growth: what is timed is told in other words each time.
    let (run, faces) = graded(&["--growth", "off", "--jobs", "1", "--no-cache", "--github"]);
    assert!(run.stdout.starts_with(&faces["terminal"]), "{}", run.describe());
    assert!(run.stdout.ends_with(&faces["github"]), "{}", run.describe());
    let seen = |face: &str| match face {
        "json" => settled(&faces[face]),
        "json-lines" => faces[face].lines().map(settled).collect::<Vec<_>>().join("\n"),
        "sarif" => faces[face].replace(env!("CARGO_PKG_VERSION"), "[VERSION]"),
        "junit" => without_passed(&faces[face]),
        face => faces[face].clone(),
    };
    insta::with_settings!({ filters => REDACTIONS, omit_expression => true }, {
        for face in FACES {
            assert_snapshot!(face, seen(face));
        }
        assert_snapshot!("log", run.stderr);
    });
}

/// JSON without what differs between machines and runs, and with the marks of cases counted.
fn settled(json: &str) -> String {
    let mut value: Value = serde_json::from_str(json).expect("it is JSON");
    settle(&mut value);
    serde_json::to_string_pretty(&value).expect("a value can be written")
}

fn settle(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let varies = ["usage", "machine", "slowest_us", "bytes", "judge"];
                match key.as_str() {
                    key if varies.contains(&key) && !value.is_null() => *value = "[…]".into(),
                    "marks" => *value = counted(value).into(),
                    _ => settle(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(settle),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn counted(marks: &Value) -> String {
    let mut counts = BTreeMap::new();
    for mark in marks.as_array().into_iter().flatten() {
        *counts.entry(mark.to_string()).or_insert(0) += 1;
    }
    counts.iter().map(|(mark, count)| format!("{count} {mark}")).collect::<Vec<_>>().join(", ")
}

/// Of tests in a row of which nothing is told the first alone.
fn without_passed(xml: &str) -> String {
    let test =
        r"\n *<testcase[^>]*(?:/>|>\s*<(?:skipped|failure)[^>]*(?:/>|></failure>)\s*</testcase>)";
    let pattern = regex::Regex::new(&format!("({test})(?:{test})+")).expect("it is a pattern");
    pattern.replace_all(xml, "$1\n    [more]").into_owned()
}
