//! The faces of a review: what is seen, and that no text of a candidate acts in any of them.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use judge_core::grade::{Gradebook, Progress};
use judge_core::likeness::{Likeness, UnitPair};
use judge_core::review::{Review, Reviewed};
use judge_protocol::Untrusted;

use super::faces::{hostile_books, tags, telling};
use super::hostile::{assert_harmless, nasty};
use super::snapshots::{in_snapshots, style};
use crate::{review_concise, review_csv, review_html, review_json, review_screen};

/// A review of what is in a gradebook; the first two are said to be alike.
fn review(book: &Gradebook, name: &str) -> Review {
    let reviewed = book.entries.iter().map(|entry| Reviewed {
        entry: entry.clone(),
        digest: Some("5e".repeat(32)),
        code_lines: 12,
    });
    let likeness = Likeness {
        share: 0.914,
        weight: 61.5,
        same_text: false,
        functions: vec![UnitPair {
            first: name.to_owned(),
            first_lines: (1, 3),
            second: "helper".to_owned(),
            second_lines: (2, 2),
            share: 1.0,
        }],
        first_lines: vec![1, 2, 900],
        second_lines: vec![2],
    };
    let exercise = ("two_sum", "Two sum");
    let pairs = vec![(0, 1, likeness)];
    Review::new("0.1.0", exercise, Progress::Complete, reviewed.collect(), pairs)
}

pub(super) fn hostile_reviews() -> Vec<Review> {
    let texts: Vec<Untrusted> = nasty();
    let books = hostile_books();
    texts.iter().zip(&books).map(|(text, book)| review(book, text.expose())).collect()
}

#[test]
fn every_face_of_a_review() {
    let _settings = in_snapshots();
    let review = review(&telling(), "two_sum");
    for (name, face) in [
        ("review_80", review_screen(&review, &style(80))),
        ("review_120", review_screen(&review, &style(120))),
        ("review_csv", review_csv(&review)),
        ("review_concise", review_concise(&review)),
    ] {
        assert_snapshot!(name, face);
    }
}

#[test]
fn lines_of_a_review_stay_lines_and_harmless() {
    for review in hostile_reviews() {
        let concise = review_concise(&review);
        for face in [&concise, &review_csv(&review), &review_screen(&review, &style(100))] {
            assert_harmless(&face.replace("\r\n", "\n"), "a face of lines");
        }
        let all = review.standings.len();
        assert_eq!(concise.lines().count(), all + review.near_duplicates.len());
        assert_eq!(review_csv(&review).lines().count(), all + 1);
        assert_harmless(&review_json(&review), "json");
    }
}

#[test]
fn a_page_of_a_review_holds_our_elements_and_no_script() {
    let known = tags(&review_html(&review(&telling(), "two_sum")));
    assert!(!known.contains("script") && !known.contains("img"), "{known:?}");
    for review in hostile_reviews() {
        let face = review_html(&review);
        let unknown: BTreeSet<String> = tags(&face).difference(&known).cloned().collect();
        let rare = ["em", "h4", "polygon"];
        assert!(unknown.iter().all(|tag| rare.contains(&tag.as_str())), "{unknown:?}");
        assert!(face.chars().all(|c| "\n\t".contains(c) || !c.is_control()));
    }
}
