//! The faces that other programs read: whatever a candidate writes, they stay what they are.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use judge_core::grade::{Entry, Gradebook, Outcome, Progress, ReportSource, Rules};
use judge_core::growth::Finding;
use judge_core::report::Report;
use judge_protocol::Untrusted;

use super::fixtures::{self, reports};
use super::hostile::{assert_harmless, hostile, nasty};
use super::snapshots::{in_snapshots, style};
use crate::escape::without_commands;
use crate::{
    csv, github, grade_concise, grade_line, grade_screen, gradebook_json, html, json, json_lines,
    junit, markdown, sarif, tap,
};

/// A gradebook with some reports, a fault, and one that was not judged.
pub(super) fn book(reports: Vec<Report>) -> Gradebook {
    let judged = reports.into_iter().map(|report| {
        let (exercise, path) = (report.exercise.id.clone(), report.submission.clone());
        let outcome = Outcome::Judged { report: Box::new(report) };
        Entry::new(exercise, path, Rules::default(), outcome)
    });
    let mut entries: Vec<Entry> = judged.collect();
    let message = "cannot read `gone.py`: No such file or directory".to_owned();
    let others = [("gone.py", Outcome::Fault { message }), ("later.py", Outcome::NotJudged)];
    entries.extend(others.map(|(path, outcome)| {
        Entry::new("two_sum".to_owned(), Untrusted::new(path), Rules::default(), outcome)
    }));
    entries[0].source = ReportSource::Cache;
    Gradebook::new("0.1.0", Progress::Stopped, entries)
}

/// One report of each kind that a reader tells apart.
pub(super) fn telling() -> Gradebook {
    let wanted = [
        "accepted",
        "wrong_answer",
        "wrong_long_value",
        "runtime_error",
        "memory_limit",
        "syntax_error",
        "static_rule",
        "growth_too_slow",
        "growth_time_kept",
        "growth_inconclusive",
        "withheld_exception",
    ];
    let all = reports().into_iter().filter(|(name, _)| wanted.contains(name));
    book(all.map(|(_, report)| report).collect())
}

pub(super) fn hostile_books() -> Vec<Gradebook> {
    let mut books: Vec<Gradebook> =
        nasty().iter().map(|text| book(hostile(text).into_iter().step_by(5).collect())).collect();
    for (text, book) in nasty().iter().zip(&mut books) {
        let path = text.clone();
        let message = text.expose().to_owned();
        let outcome = Outcome::Fault { message };
        book.entries.push(Entry::new("two_sum".to_owned(), path, Rules::default(), outcome));
        let mut doubted = fixtures::growth::inconclusive();
        let sweep = &mut doubted.growth.as_mut().unwrap().sweeps[0];
        sweep.name = text.expose().to_owned();
        sweep.vary = text.expose().to_owned();
        sweep.time.finding = Finding::Inconclusive(text.expose().to_owned());
        doubted.submission = text.clone();
        book.entries.push(Gradebook::single("0.1.0", doubted).entries.remove(0));
    }
    books
}

#[test]
fn every_face_of_a_gradebook() {
    let _settings = in_snapshots();
    let book = telling();
    for (name, face) in [
        ("book_junit", junit(&book)),
        ("book_markdown", markdown(&book)),
        ("book_github", github(&book)),
        ("book_sarif", sarif(&book)),
        ("book_tap", tap(&book)),
        ("book_csv", csv(&book)),
        ("book_concise", grade_concise(&book)),
        ("book_80", grade_screen(&book, &style(80))),
        ("book_120", grade_screen(&book, &style(120))),
    ] {
        assert_snapshot!(name, face);
    }
}

#[test]
fn lines_of_text_stay_lines_and_harmless() {
    for book in hostile_books() {
        for face in [tap(&book), grade_concise(&book), grade_screen(&book, &style(100))] {
            assert_harmless(&face, "a face of lines");
        }
        for entry in &book.entries {
            let line = grade_line(1, 9, entry, &style(100));
            assert_harmless(&line, "a line of a log");
            assert!(!line.contains('\n'));
        }
        assert_eq!(grade_concise(&book).lines().count(), book.entries.len() + remarks(&book));
        let points = tap(&book);
        let points = points.lines().filter(|line| line.starts_with(['o', 'n']));
        assert_eq!(points.count(), book.entries.len());
    }
}

/// Lines that concise adds for growth.
fn remarks(book: &Gradebook) -> usize {
    let reports = book.entries.iter().filter_map(Entry::report);
    reports.map(|report| crate::concise(report).lines().count() - 1).sum()
}

#[test]
fn annotations_are_the_only_commands_and_one_for_each_submission() {
    for book in hostile_books() {
        let face = github(&book);
        let mut files = BTreeSet::new();
        for line in face.lines() {
            let rest = line.strip_prefix("::error file=").or(line.strip_prefix("::warning file="));
            let (properties, message) = rest.expect(line).split_once("::").expect(line);
            // No property and no message can hold a separator of its own.
            let names: Vec<&str> =
                properties.split(',').skip(1).filter_map(|p| p.split('=').next()).collect();
            assert!(
                names.iter().all(|n| ["line", "col", "endColumn", "title"].contains(n)),
                "{line}"
            );
            assert!(!message.contains('\r'), "{line:?}");
            assert!(line.chars().all(|c| !c.is_control() && !crate::escape::is_hidden(c)));
            files.insert(line);
        }
        let told = book.entries.iter().filter(|entry| {
            !entry.passes && entry.outcome != Outcome::NotJudged
                || entry.report().is_some_and(judge_core::grade::is_inconclusive)
        });
        assert_eq!(face.lines().count(), told.count());
    }
}

#[test]
fn the_worst_annotation_comes_first() {
    let face = github(&telling());
    let lines: Vec<&str> = face.lines().collect();
    assert!(lines[0].contains("could not be judged"), "{face}");
    assert!(lines.last().unwrap().starts_with("::warning "), "{face}");
}

/// Everything between `<` and `>` of a document, and nothing that a reader could obey.
pub(super) fn tags(document: &str) -> BTreeSet<String> {
    let document = document.replace(include_str!("../html/style.css"), "");
    let document = document.replace(include_str!("../html/review.css"), "");
    let mut tags = BTreeSet::new();
    for piece in document.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag ends");
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default();
        tags.insert(name.to_owned());
        assert!(!text.contains('>'), "{piece:?}");
    }
    tags
}

#[test]
fn xml_holds_our_elements_and_characters_that_xml_may_hold() {
    let known = [
        "?xml",
        "testsuites",
        "testsuite",
        "properties",
        "property",
        "testcase",
        "failure",
        "error",
        "skipped",
    ];
    for book in hostile_books() {
        let face = junit(&book);
        assert!(face.chars().all(|c| c == '\n' || !c.is_control()));
        assert!(face.lines().all(|line| without_commands(line) == line));
        for tag in tags(&face) {
            assert!(known.contains(&tag.as_str()), "{tag}");
        }
    }
}

#[test]
fn a_page_and_a_summary_hold_the_smallest_input() {
    let wanted = ["smallest_call", "smallest_operations", "smallest_raised"];
    for (name, report) in reports().into_iter().filter(|(name, _)| wanted.contains(name)) {
        let found = report.failures[0].smallest.clone().unwrap();
        let book = book(vec![report]);
        for face in [html(&book), markdown(&book)] {
            assert!(face.contains("smallest input that"), "{name}");
            let lines = found.call.iter().chain(found.fixture.iter().filter(|l| !l.contains('"')));
            for line in lines.map(|line| line.replace('>', "&gt;")) {
                let bare = line.replace("&gt;", ">");
                assert!(face.contains(&line) || face.contains(&bare), "{name}: {line}");
            }
        }
    }
}

#[test]
fn a_page_holds_our_elements_and_no_script() {
    let known: BTreeSet<String> = tags(&html(&telling()));
    assert!(!known.contains("script") && !known.contains("img"), "{known:?}");
    for book in hostile_books() {
        let face = html(&book);
        let unknown: Vec<String> = tags(&face).difference(&known).cloned().collect();
        assert!(
            unknown.iter().all(|tag| ["em", "h4", "polygon"].contains(&tag.as_str())),
            "{unknown:?}"
        );
        assert!(face.chars().all(|c| "\n\t".contains(c) || !c.is_control()));
    }
}

#[test]
fn a_summary_keeps_candidate_text_in_code() {
    for text in [
        "<img src=x onerror=alert(1)>",
        "[a](http://example.com) ![b](http://example.com)",
        "</code></details><script>1</script>",
        "| a | b |",
        "```\n# title\n````\n@everyone",
        "<!-- \u{202e}",
    ] {
        let face = markdown(&book(hostile(&Untrusted::new(text))));
        let mut fence: Option<String> = None;
        for line in face.lines() {
            let ticks: String = line.chars().take_while(|c| *c == '`').collect();
            match &fence {
                Some(open) if line == open => fence = None,
                Some(open) => assert!(!line.contains(open.as_str()), "{line}"),
                None if ticks.len() >= 3 => fence = Some(ticks),
                None => {
                    let bare = line.replace("<code>", "").replace("</code>", "");
                    let bare = bare.replace("<details>", "").replace("</details>", "");
                    let bare = bare.replace("<summary>", "").replace("</summary>", "");
                    let html = bare.contains('<') || bare.contains('[') || bare.contains('@');
                    assert!(!html, "{line}");
                    let cells = bare.replace("\\|", "").matches('|').count();
                    assert!(cells == 0 || cells == 9, "{line}");
                }
            }
        }
        assert_eq!(fence, None, "a fence stays open");
    }
}

#[test]
fn a_summary_stays_below_a_mebibyte_and_says_what_is_missing() {
    let all = vec![fixtures::wrong_long_value(); 900];
    let face = markdown(&book(all));
    assert!(face.len() < 1 << 20 && face.len() > 900_000, "{}", face.len());
    assert!(face.contains("Details of") && face.contains("left out"), "{}", &face[..200]);
    let all = vec![fixtures::wrong_answer(); 12_000];
    let face = markdown(&book(all));
    assert!(face.len() < 1 << 20, "{}", face.len());
    assert!(face.contains("rows left out"));
}

#[test]
fn tables_give_spreadsheets_no_formula() {
    for text in ["=1+1", "+1", "-cmd", "@x", "\t=1", "a\",=1", "=HYPERLINK(\"x\")\n"] {
        let mut report = fixtures::wrong_answer();
        report.submission = Untrusted::new(text);
        let face = csv(&book(vec![report]));
        let cell = face.lines().nth(1).unwrap().split_once(',').unwrap().1;
        let cell = cell.trim_start_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
    assert_eq!(csv(&book(Vec::from_iter(hostile(&nasty()[2])))).lines().count(), {
        hostile(&nasty()[2]).len() + 3
    });
}

#[test]
fn every_json_can_be_read_and_says_what_was_said() {
    for book in hostile_books() {
        for face in [gradebook_json(&book), sarif(&book)] {
            assert_harmless(&face, "json");
            serde_json::from_str::<serde_json::Value>(&face).unwrap();
        }
        let lines = json_lines(&book);
        assert_harmless(&lines, "json lines");
        assert_eq!(lines.lines().count(), book.entries.len() + 2);
        for line in lines.lines() {
            serde_json::from_str::<serde_json::Value>(line).unwrap();
        }
    }
}

#[test]
fn a_report_is_the_same_after_it_was_written_and_read() {
    for (name, report) in reports() {
        let read: Report = serde_json::from_str(&json(&report)).unwrap();
        let source = report.source.clone();
        assert_eq!(Report { source, ..read }, report, "{name}");
    }
}
