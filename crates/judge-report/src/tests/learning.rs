//! The screens of `judge try` and `judge watch`.

use insta::assert_snapshot;
use judge_core::decide;
use judge_core::report::Report;
use judge_core::tried::{Agreement, SaidBy, TRIED_FORMAT, Tried, TriedCase};
use judge_core::verdict::CaseVerdict;
use judge_protocol::{Untrusted, Usage};

use super::fixtures::{accepted, build, reports, runtime_error, wrong_answer};
use super::hostile::{assert_harmless, hostile, nasty};
use super::snapshots::{in_snapshots, style};
use crate::{
    Style, WatchFace, WatchMark, WatchScreen, WatchView, tried_json, tried_screen, watch_screen,
};

/// What came of these cases put to the submission of a report.
fn tried(report: &Report, cases: Vec<TriedCase>) -> Tried {
    Tried {
        format: TRIED_FORMAT,
        exercise: report.exercise.clone(),
        submission: report.submission.clone(),
        source: report.source.clone(),
        machine: report.machine.clone(),
        refusal: report.refusal.clone(),
        printed: report.printed.clone(),
        cases,
        limits: report.limits,
    }
}

fn case(call: &str, agreement: Agreement, verdict: CaseVerdict) -> TriedCase {
    TriedCase {
        case: call.to_owned(),
        call: vec![call.to_owned()],
        call_line: None,
        agreement,
        said_by: Some(SaidBy::Oracle),
        expected: Some("[[1, 5]]".to_owned()),
        got: Some(Untrusted::new("[[1, 5]]")),
        verdict,
        remark: None,
        usage: Usage { cpu_us: 310, wall_us: 400, memory_bytes: 192 << 10 },
        printed: build::printed(""),
    }
}

/// A case of each agreement.
fn all_sorts() -> Tried {
    let right = case("merge([[1, 4], [4, 5]])", Agreement::Matches, CaseVerdict::Passed);
    let wrong = build::wrong("[[1, 5]]", "[[1, 4]]", "first difference at index 0");
    let wrong = case("merge([[1, 4], [3, 5]])", Agreement::Differs, wrong);
    let unknown = TriedCase {
        said_by: None,
        expected: None,
        remark: Some("this is probably no valid input".to_owned()),
        printed: build::printed("halfway\n"),
        ..case("merge([[4, 1]])", Agreement::NotCompared, CaseVerdict::Passed)
    };
    let checked = TriedCase {
        said_by: Some(SaidBy::Checker),
        got: Some(Untrusted::new("[[5, 1]]")),
        ..right.clone()
    };
    tried(&wrong_answer(), vec![right, wrong, unknown, checked])
}

#[test]
fn cases_of_ones_own_stand_beside_what_is_right() {
    let _settings = in_snapshots();
    assert_snapshot!("tried_80", tried_screen(&all_sorts(), &style(80)));
    assert_snapshot!("tried_ascii", tried_screen(&all_sorts(), &Style::plain()));
    let mut one = all_sorts();
    one.cases.truncate(1);
    assert_snapshot!("tried_one", tried_screen(&one, &style(80)));
}

#[test]
fn a_submission_that_was_refused_is_shown_as_in_a_run() {
    for (name, report) in reports() {
        let shown = tried_screen(&tried(&report, Vec::new()), &style(80));
        if let Some(refusal) = &report.refusal {
            let word = decide::verdict(Some(refusal), [], None).title();
            assert!(shown.contains(word), "{name}:\n{shown}");
            assert!(shown.contains("nothing was run"), "{name}:\n{shown}");
        }
    }
}

fn watched<'a>(view: WatchView<'a>, hints: &'a [String]) -> WatchScreen<'a> {
    WatchScreen {
        title: "Merge Intervals",
        file: "sol.py",
        saved: Some("14:02:11"),
        machine: None,
        view,
        hints,
        hints_all: 3,
        doing: "judging, 0.4 s".to_owned(),
        history: &[WatchMark::Refused, WatchMark::Doubted, WatchMark::Accepted],
    }
}

fn lines(face: &WatchFace) -> String {
    let parts = [&face.head, &face.body, &face.foot].map(|part| part.join("\n"));
    parts.join("\n=====\n")
}

#[test]
fn a_watched_file_has_a_head_a_body_and_a_foot() {
    let _settings = in_snapshots();
    let report = wrong_answer();
    let hints = ["do two intervals that only touch count as one?".to_owned()];
    let mut screen = watched(WatchView::Report(&report, 0), &hints);
    screen.machine = Some(&report.machine);
    assert_snapshot!("watch_100", lines(&watch_screen(&screen, &style(100))));
    assert_snapshot!("watch_60", lines(&watch_screen(&screen, &style(60))));
    let nothing = WatchScreen { saved: None, ..watched(WatchView::Nothing, &[]) };
    assert_snapshot!("watch_ascii", lines(&watch_screen(&nothing, &Style::plain())));
}

#[test]
fn each_failing_case_can_be_looked_at() {
    let mut report = wrong_answer();
    let second = build::failure(12, "second", &["merge([])"], build::wrong("[]", "None", ""));
    report.failures.truncate(1);
    report.failures.push(second);
    let body = |at| watch_screen(&watched(WatchView::Report(&report, at), &[]), &style(80)).body;
    assert!(!body(0).join("\n").contains("merge([])"));
    assert!(body(1).join("\n").contains("merge([])"));
    assert_eq!(body(0), body(2));
}

#[test]
fn text_that_a_candidate_chose_never_acts_on_these_screens() {
    let color = Style { width: 80, color: true, unicode: true, links: None };
    for text in nasty() {
        for report in hostile(&text) {
            let verdict = report.failures.first().map(|failure| failure.verdict.clone());
            let own =
                case(text.expose(), Agreement::Differs, verdict.unwrap_or(CaseVerdict::NotRun));
            let got = Some(text.clone());
            let remark = Some(text.expose().to_owned());
            let expected = remark.clone();
            let printed = build::printed(text.expose());
            let own = TriedCase { got, remark, expected, printed, ..own };
            let shown = tried(&report, vec![own.clone(), TriedCase { said_by: None, ..own }]);
            assert_harmless(&tried_screen(&shown, &color), "try");
            assert_harmless(&tried_json(&shown), "try");
            let hints = [text.expose().to_owned()];
            let screen = WatchScreen {
                title: text.expose(),
                file: text.expose(),
                machine: Some(&report.machine),
                doing: text.expose().to_owned(),
                ..watched(WatchView::Report(&report, 0), &hints)
            };
            assert_harmless(&lines(&watch_screen(&screen, &color)), "watch");
        }
    }
}

#[test]
fn what_passed_and_what_raised_have_a_last_line_of_their_own() {
    let words = |agreement, verdict| {
        let tried = tried(&accepted(), vec![case("f()", agreement, verdict)]);
        let shown = tried_screen(&tried, &style(80));
        shown.lines().last().unwrap_or_default().trim().to_owned()
    };
    let id = accepted().exercise.id;
    assert_eq!(words(Agreement::Matches, CaseVerdict::Passed), format!("MATCHES   {id}"));
    let raised = runtime_error().failures.remove(0).verdict;
    assert_eq!(words(Agreement::Differs, raised.clone()), format!("RUNTIME ERROR   {id}"));
    assert_eq!(words(Agreement::NotCompared, raised), format!("NOT COMPARED   {id}"));
}
