//! New exercises: what `new-exercise` writes becomes an exercise that holds, once its marked places
//! are filled.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use judge_tests::{Run, assert_none, in_parallel, judge, tests_dir};
use serde_json::Value;

const MARK: &str = "FILL_IN";

/// What the places are filled with that are the same for all kinds.
const HEAD: [&str; 6] = [
    "difficulty = \"easy\"",
    "category   = \"Core Python\"",
    "subtopic   = \"Lists, tuples, slicing\"",
    "topics     = [\"lists\"]",
    "minutes    = 5",
    "  \"Think of nothing at all.\",",
];

/// Every kind that there is, as the schema names them.
fn kinds() -> Vec<String> {
    let schema = judge(["schema"]).run();
    schema.exits(0);
    let schema = schema.json().expect("a schema is JSON");
    let branches = &schema["properties"]["interface"]["oneOf"];
    let kind = |branch: &Value| branch["properties"]["kind"]["const"].as_str().map(str::to_owned);
    branches.as_array().expect("a branch for each kind").iter().filter_map(kind).collect()
}

fn verify(bank: &Path) -> Run {
    judge(["verify", "fresh", "--exercises"]).arg(bank).run()
}

#[test]
fn filled_package_of_every_kind_is_an_exercise_that_holds() {
    let kinds = kinds();
    let findings = in_parallel(2, &kinds, |kind| {
        let bank = tempfile::tempdir().expect("the test may make folders");
        let made =
            judge(["new-exercise", "fresh", "--kind", kind, "--path"]).arg(bank.path()).run();
        made.exits(0);
        fill(&bank.path().join("fresh"), kind);
        let run = verify(bank.path());
        let holds = run.code == Some(0) && run.stdout.contains("1 of 1 exercise hold");
        if holds { Vec::new() } else { vec![format!("{kind}: {}", run.describe())] }
    });
    assert_none(&findings);
}

/// Replaces each marked line of the package by the next text that `scaffolds/KIND.txt` has for it.
fn fill(package: &Path, kind: &str) {
    let fills = tests_dir().join(format!("scaffolds/{kind}.txt"));
    let fills = fs::read_to_string(&fills).unwrap_or_else(|e| panic!("{}: {e}", fills.display()));
    let mut by_file: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
    by_file.insert("exercise.toml".into(), HEAD.map(str::to_owned).to_vec());
    by_file.insert("statement.md".into(), vec!["Do it.".to_owned(), "Always.".to_owned()]);
    let mut file = PathBuf::new();
    for line in fills.lines() {
        let texts = by_file.entry(file.clone()).or_default();
        match (line.strip_prefix("== "), line.strip_prefix("> ")) {
            (Some(path), _) => file = path.into(),
            (None, Some(text)) => texts.push(text.to_owned()),
            (None, None) => texts.last_mut().expect("a text begins with `>`").extend(["\n", line]),
        }
    }
    by_file.remove(Path::new(""));
    for (file, texts) in by_file {
        let path = package.join(&file);
        let file = file.display();
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{kind} {file}: {e}"));
        let mut texts = texts.into_iter();
        let filled = text.lines().map(|line| {
            if line.contains(MARK) {
                texts.next().unwrap_or_else(|| panic!("{kind} {file}: nothing for {line}"))
            } else {
                line.to_owned()
            }
        });
        let filled = filled.collect::<Vec<_>>().join("\n") + "\n";
        assert_eq!(texts.next(), None, "{kind} {file}: no place for it");
        fs::write(path, filled).expect("the test may write files");
    }
}

#[test]
fn places_that_are_not_filled_are_told() {
    let bank = tempfile::tempdir().expect("the test may make folders");
    for kind in ["function", "class"] {
        let _ = fs::remove_dir_all(bank.path().join("fresh"));
        let new = judge(["new-exercise", "fresh", "--kind", kind, "--exercises"]).arg(bank.path());
        new.run().exits(0);
        verify(bank.path()).exits(1);
    }
    let run = verify(bank.path());
    assert!(run.stdout.contains("exercise.toml:4 is still to be filled"), "{}", run.describe());
}

#[test]
fn new_exercise_never_writes_over_anything() {
    let bank = tempfile::tempdir().expect("the test may make folders");
    let new = |id: &str| judge(["new-exercise", id, "--kind", "quiz"]).dir(bank.path()).run();
    new("fresh").exits(0);
    fs::write(bank.path().join("fresh/statement.md"), "mine").expect("the test may write files");
    let again = new("fresh");
    again.exits(2);
    assert!(again.stderr.contains("exists already"), "{}", again.describe());
    let kept = fs::read_to_string(bank.path().join("fresh/statement.md")).expect("it is there");
    assert_eq!(kept, "mine");
    for id in ["Fresh", "../fresh", "a b", ""] {
        new(id).exits(2);
    }
    let left: Vec<_> = bank.path().read_dir().expect("it is ours").flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}
