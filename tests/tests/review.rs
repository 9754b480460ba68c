//! `judge review`: how submissions stand, who copied, and what a blind reader may see.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use judge_tests::{Judge, Run, judge, tests_dir};
use serde_json::Value;
use tempfile::TempDir;

fn corpus() -> PathBuf {
    tests_dir().join("review/lru_cache")
}

/// A folder with some submissions of the corpus.
fn folder(names: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("the test may make folders");
    for name in names {
        let name = format!("{name}.py");
        fs::copy(corpus().join(&name), folder.path().join(&name)).expect("the corpus can be read");
    }
    folder
}

/// `judge review lru_cache .` without growth.
fn review(folder: &Path, args: &[&str]) -> Judge {
    judge(["review", "lru_cache", ".", "--growth", "off"])
        .args(args)
        .dir(folder)
        .deadline(Duration::from_secs(240))
}

/// A position.
fn position(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a position")).expect("a small one")
}

fn standings(review: &Value) -> &Vec<Value> {
    review["standings"].as_array().expect("a list")
}

/// Name, rank and verdict of each.
fn order(review: &Value) -> Vec<(String, Option<u64>, String)> {
    let standing = |standing: &Value| {
        let entry = &standing["entry"];
        let name = entry["submission"].as_str().expect("a text").trim_end_matches(".py");
        let verdict = entry["outcome"]["report"]["verdict"].as_str().unwrap_or("-");
        (name.to_owned(), standing["rank"].as_u64(), verdict.to_owned())
    };
    standings(review).iter().map(standing).collect()
}

#[test]
fn thirty_submissions_are_ranked_and_the_four_copies_found() {
    let run = review(&corpus(), &["--format", "json"]).run();
    let review = run.exits(0).json().unwrap();
    let order = order(&review);
    assert_eq!(order.len(), 30);
    let place = |name: &str| order.iter().position(|row| row.0 == name).expect(name);
    // The right ones, then the wrong ones by their cases, then what does not load.
    let accepted = order.iter().take_while(|row| row.2 == "accepted").count();
    assert_eq!(accepted, 24, "{order:#?}");
    assert_eq!(order.last().unwrap().0, "rosa_richter");
    assert_eq!(order.last().unwrap().2, "does_not_load");
    for (name, verdict) in [
        ("petr_pokorny", "wrong_answer"),
        ("quido_quast", "wrong_answer"),
        ("xenia_xaver", "wrong_answer"),
        ("sven_sommer", "accepted"),
    ] {
        assert_eq!(order[place(name)].2, verdict, "{name}");
    }
    let shares: Vec<f64> = standings(&review)
        .iter()
        .map(|s| s["cases_right"].as_f64().unwrap() / s["cases"].as_f64().unwrap().max(1.0))
        .collect();
    assert!(shares.is_sorted_by(|a, b| a >= b), "{shares:?}");
    assert!(order[..accepted].iter().all(|row| row.1 == Some(1)), "{order:#?}");
    let pairs: BTreeSet<(String, String)> = review["near_duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            let name = |end: &str| order[position(&pair[end])].0.clone();
            let (a, b) = (name("first"), name("second"));
            if a < b { (a, b) } else { (b, a) }
        })
        .collect();
    let expected = [
        ("ada_abbott", "copy_of_ada"),
        ("copy_of_emil", "emil_eder"),
        ("copy_of_greta", "greta_gruber"),
        ("copy_of_yara", "yara_young"),
    ];
    let expected = expected.map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(pairs, expected.into());
}

#[test]
fn a_copy_comes_with_its_evidence() {
    let folder = folder(&["emil_eder", "copy_of_emil", "finn_fuchs"]);
    let run = review(folder.path(), &["--format", "json"]).run();
    let review = run.exits(0).json().unwrap();
    let pair = &review["near_duplicates"][0];
    assert!(pair["likeness"]["share"].as_f64().unwrap() > 0.9, "{pair:#}");
    let [first, _] = ["first", "second"].map(|end| {
        let at = position(&pair[end]);
        standings(&review)[at]["entry"]["submission"].as_str().unwrap().to_owned()
    });
    let names = |end: &str| -> BTreeSet<String> {
        let all = pair["likeness"]["functions"].as_array().unwrap();
        all.iter().map(|pair| pair[end].as_str().unwrap().to_owned()).collect()
    };
    let (mut own, mut other) = (names("first"), names("second"));
    if first != "emil_eder.py" {
        std::mem::swap(&mut own, &mut other);
    }
    assert!(own.contains("_front") && other.contains("bring_forward"), "{pair:#}");
    let shown = review_of(folder.path(), &["--format", "terminal"]);
    assert!(shown.stdout.contains("_front, lines 11 to 21"), "{}", shown.describe());
    let concise = review_of(folder.path(), &["--format", "concise"]);
    assert!(concise.stdout.contains(": near-duplicate of "), "{}", concise.describe());
}

fn review_of(folder: &Path, args: &[&str]) -> Run {
    let run = review(folder, args).run();
    run.exits(0);
    run
}

#[test]
fn what_grows_as_promised_stands_above_what_does_not_and_the_clock_decides_the_rest() {
    let folder = folder(&["udo_urban", "finn_fuchs", "bela_bartos", "tina_tichy"]);
    let run = judge(["review", "lru_cache", ".", "--growth", "quick", "--format", "json"])
        .args(["--report", "csv=out.csv"])
        .dir(folder.path())
        .deadline(Duration::from_secs(240))
        .run();
    let review = run.exits(0).json().unwrap();
    let order = order(&review);
    let names: Vec<&str> = order.iter().map(|row| row.0.as_str()).collect();
    assert_eq!(names[2..], ["finn_fuchs", "tina_tichy"], "{order:?}");
    assert_eq!(order[2].2, "too_slow");
    assert_eq!(order[3].2, "runtime_error");
    for standing in &standings(&review)[..2] {
        assert_eq!(standing["time"]["class"], "n", "{}", standing["time"]);
        let speed = &standing["speed"];
        let [low, ratio, high] = ["low", "ratio", "high"].map(|key| speed[key].as_f64().unwrap());
        assert!(0.0 < low && low <= ratio && ratio <= high, "{speed}");
    }
    assert_eq!(standings(&review)[2]["time"]["class"], "n^2");
    assert!(standings(&review)[2]["time"]["exponent"].as_f64().unwrap() > 1.5);
    assert!(standings(&review)[3]["speed"].is_null());
    let table = fs::read_to_string(folder.path().join("out.csv")).unwrap();
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 5, "{table}");
    assert!(rows[0].starts_with("rank,submission,verdict,cases_right,cases,time_class,"));
    assert!(rows[3].starts_with("3,finn_fuchs.py,too_slow,") && rows[3].contains(",n^2,"));
}

#[test]
fn labels_take_the_place_of_names_in_every_face() {
    let folder = tempfile::tempdir().unwrap();
    let source = fs::read_to_string(corpus().join("ada_abbott.py")).unwrap();
    let written = "# Author: Quetzal Xochitl <quetzal@example.com>\n\
                   print('xochitl was here')\n# a remark of Quetzal's\n";
    fs::write(folder.path().join("quetzal_xochitl.py"), format!("{written}{source}")).unwrap();
    fs::create_dir(folder.path().join("Tlaloc-Ocelotl")).unwrap();
    let wrong = fs::read_to_string(corpus().join("petr_pokorny.py")).unwrap();
    fs::write(folder.path().join("Tlaloc-Ocelotl/lru_cache.py"), wrong).unwrap();
    fs::write(folder.path().join("broken_itzel.py"), "def f(:\n").unwrap();
    let faces = ["json", "csv", "html", "terminal", "concise"];
    let reports = faces.iter().flat_map(|face| ["--report".to_owned(), format!("{face}={face}")]);
    let reports: Vec<String> = reports.collect();
    let args: Vec<&str> = reports.iter().map(String::as_str).collect();
    let out = tempfile::tempdir().unwrap();
    let run = judge(["review", "lru_cache", "--growth", "off", "--anonymous"])
        .args(args)
        .arg(folder.path())
        .dir(out.path())
        .run();
    run.exits(0);
    let mut texts = vec![run.stdout.clone(), run.stderr.clone()];
    texts.extend(faces.map(|face| fs::read_to_string(out.path().join(face)).unwrap()));
    for text in &texts {
        let low = text.to_lowercase();
        for name in ["quetzal", "xochitl", "tlaloc", "ocelotl", "itzel", "example.com"] {
            assert!(!low.contains(name), "{name} in {text}");
        }
        assert!(text.contains("submission-"), "{text}");
    }
    // The same label in another review, with the name beside it in one that is not blind.
    let review: Value = serde_json::from_str(&texts[2]).unwrap();
    let label = standings(&review)[0]["entry"]["submission"].as_str().unwrap().to_owned();
    let digest = standings(&review)[0]["digest"].as_str().unwrap().to_owned();
    assert_eq!(label, format!("submission-{}", &digest[..6]));
    let page = &texts[4];
    assert!(page.contains("class <") || page.contains("class Node"), "the source is shown");
}

#[test]
fn a_file_that_cannot_be_read_is_a_row_and_costs_no_other() {
    let folder = folder(&["bela_bartos", "petr_pokorny"]);
    let everybody = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder.path(), everybody).unwrap();
    let locked = folder.path().join("locked.py");
    fs::write(&locked, "x = 1\n").unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
    for args in [&["--format", "json"][..], &["--format", "json", "--anonymous"]] {
        let run = review(folder.path(), args).arg("--python").arg("/usr/bin/python3").plain_user();
        let run = run.run();
        run.exits(2).complains_of(&["1 of 3 submissions could not be judged"]);
        let review = run.json().unwrap();
        let verdicts: Vec<String> = order(&review).into_iter().map(|row| row.2).collect();
        assert_eq!(verdicts, ["accepted", "wrong_answer", "-"]);
        let last = &standings(&review)[2];
        let message = last["entry"]["outcome"]["message"].as_str().unwrap();
        assert!(message.contains("Permission denied"), "{message}");
        assert_eq!(message.contains("locked"), args.len() == 2, "{message}");
        assert!(last["rank"].is_null());
    }
}

#[test]
fn what_cannot_be_reviewed_is_said_before_anything_is_judged() {
    let folder = folder(&["bela_bartos"]);
    let empty = tempfile::tempdir().unwrap();
    let here = folder.path().to_str().unwrap();
    let nowhere = empty.path().to_str().unwrap();
    let complains = |args: &[&str], words: &[&str]| {
        judge(["review"]).args(args).run().exits(2).complains_of(words);
    };
    complains(&["lru_cache", nowhere], &["nothing to review in", "`.py`"]);
    complains(&["lru_cach", here], &["no exercise `lru_cach`", "`lru_cache`"]);
    complains(&["lru_cache", "gone"], &["`gone`"]);
    complains(&["lru_cache"], &["PATH"]);
    complains(&["lru_cache", here, "--open"], &["--open", "html=review.html"]);
    let unwritable = ["lru_cache", here, "--report", "html=/proc/none/x.html"];
    complains(&unwritable, &["/proc/none/x.html"]);
}

#[test]
fn the_page_is_opened_or_it_is_said_why_not() {
    let folder = folder(&["petr_pokorny"]);
    let tools = tempfile::tempdir().unwrap();
    let python = ["--python", "/usr/bin/python3"];
    let args = ["--report", "html=page.html", "--open"];
    let open = || {
        let run = review(folder.path(), &args).args(python).env("PATH", tools.path()).run();
        run.exits(0);
        run
    };
    let without = open();
    without.complains_of(&["no `xdg-open`", "page.html"]);
    let program = tools.path().join("xdg-open");
    let write = |script: &str| {
        fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    };
    write("echo \"$1\" > \"${1%/*}/opened\"");
    assert!(!open().stderr.contains("xdg-open"));
    let opened = fs::read_to_string(folder.path().join("opened")).unwrap();
    assert!(opened.ends_with("/page.html\n") && opened.starts_with('/'), "{opened}");
    write("exit 3");
    open().complains_of(&["could not open the page", "page.html"]);
}
