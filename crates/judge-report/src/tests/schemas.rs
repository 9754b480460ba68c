//! Schemas: what we publish is what we write, and what others publish is kept.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use judge_core::grade::Gradebook;
use judge_core::report::Report;
use judge_core::review::Review;
use judge_core::tried::Tried;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;
use uppsala::XsdValidator;

use super::faces::{book, hostile_books, telling};
use super::fixtures::reports;
use super::review::hostile_reviews;
use crate::{Event, gradebook_json, json, json_lines, junit, review_json, sarif};

/// The schema of what is written, with a title that says what it is of.
fn generated<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.to_value()
}

fn published(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas").join(name)
}

#[test]
fn published_schemas_are_those_of_the_types() {
    let all = [
        ("report-1.json", generated::<Report>("A report of judge, format 1")),
        ("gradebook-1.json", generated::<Gradebook>("A gradebook of judge, format 1")),
        ("tried-1.json", generated::<Tried>("What came of cases put by judge try, format 1")),
        ("review-1.json", generated::<Review>("A review of judge, format 1")),
        ("event-1.json", generated::<Event<'_>>("An event of judge grade, format 1")),
    ];
    for (name, schema) in all {
        let text = format!("{schema:#}\n");
        let path = published(name);
        // As with other snapshots: `INSTA_UPDATE=always` writes it.
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::write(&path, &text).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "docs/schemas/{name} is not what the types say");
    }
}

fn validator(schema: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn assert_valid(validator: &Validator, text: &str, what: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let wrong: Vec<String> = validator
        .iter_errors(&value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .take(5)
        .collect();
    assert!(wrong.is_empty(), "{what}: {wrong:#?}");
}

#[test]
fn all_json_is_as_the_published_schemas_say() {
    let read = |name: &str| validator(&fs::read_to_string(published(name)).unwrap());
    let (report, event) = (read("report-1.json"), read("event-1.json"));
    for (name, each) in reports() {
        assert_valid(&report, &json(&each), name);
    }
    let review = read("review-1.json");
    for each in hostile_reviews() {
        assert_valid(&review, &review_json(&each), "a review");
    }
    let gradebook = read("gradebook-1.json");
    let all = book(reports().into_iter().map(|(_, report)| report).collect());
    for book in hostile_books().into_iter().chain([all]) {
        assert_valid(&gradebook, &gradebook_json(&book), "a gradebook");
        for line in json_lines(&book).lines() {
            assert_valid(&event, line, "an event");
        }
    }
}

#[test]
fn sarif_is_as_its_schema_says() {
    // One pattern of the schema, of a property that we do not write, is no regular expression.
    let text = include_str!("schemas/sarif-2.1.0.json");
    let schema = validator(&text.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}?$"));
    for book in hostile_books().into_iter().chain([telling()]) {
        assert_valid(&schema, &sarif(&book), "a log");
    }
    let mut broken: Value = serde_json::from_str(&sarif(&telling())).unwrap();
    broken["runs"][0]["results"][0]["level"] = "fatal".into();
    assert!(!schema.is_valid(&broken), "the schema sees nothing");
}

#[test]
fn junit_is_as_its_schema_says() {
    let schema = uppsala::parse(include_str!("schemas/junit.xsd")).unwrap();
    let schema = XsdValidator::from_schema(&schema).unwrap();
    let wrong = |text: &str| schema.validate(&uppsala::parse(text).unwrap());
    for book in hostile_books().into_iter().chain([telling()]) {
        let wrong = wrong(&junit(&book));
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    let right = junit(&telling());
    for (from, to) in [
        (" name=\"judge\"", " title=\"judge\""),
        ("<properties>", "<properties><skipped/>"),
        ("<testcase classname=", "<testcase class="),
        ("<testcase ", "<case/><testcase "),
        ("failures=\"", "failures=\"some "),
        ("time=\"", "time=\"about "),
    ] {
        let broken = right.replacen(from, to, 1);
        assert!(broken != right && !wrong(&broken).is_empty(), "the schema does not see {to}");
    }
}
