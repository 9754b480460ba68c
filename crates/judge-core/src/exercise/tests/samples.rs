//! What is said of samples that show no answer.

use super::packages::package;
use crate::exercise::{load, remarks};

const EXERCISE: &str = r#"
format     = 1
id         = "twice"
title      = "Twice"
difficulty = "easy"
category   = "Core Python"
subtopic   = "Closures"

[interface]
kind    = "scenario"
defines = ["def twice(number)"]
"#;

fn warnings(fixtures: &str) -> Vec<String> {
    let package = package(
        "twice",
        &[
            ("exercise.toml", EXERCISE),
            ("statement.md", "# Twice\n\nWrite `twice`.\n"),
            ("starter.py", "def twice(number):\n    ...\n"),
            ("oracle.py", "def twice(number):\n    return number * 2\n"),
            ("scenario.py", "def doubles(solution, log):\n    log(solution.twice(2))\n"),
            ("submissions/accepted/reference.py", "def twice(n):\n    return n + n\n"),
            ("fixtures/basic.toml", fixtures),
        ],
    );
    match load(&package) {
        Ok(exercise) => remarks(&exercise),
        Err(mistakes) => panic!("{mistakes:#?}"),
    }
}

#[test]
fn a_sample_without_its_answer_is_told() {
    let expected = "`doubles`: a sample needs its `log`, so that a learner sees it";
    assert_eq!(warnings("[[case]]\nid = \"doubles\"\nsample = true\n"), [expected]);
    let written = "[[case]]\nid = \"doubles\"\nsample = true\nlog = \"4\"\n";
    assert_eq!(warnings(written), [""; 0]);
    let both = "[[case]]\nid = \"doubles\"\n\n\
                [[case]]\nid = \"shown\"\nrun = \"doubles\"\nsample = true\nlog = \"4\"\n";
    assert_eq!(warnings(both), [""; 0]);
}
