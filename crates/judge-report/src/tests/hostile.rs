//! Text that a candidate chose must not act, whatever it says and wherever it stands.

use judge_core::growth::Finding;
use judge_core::report::{Failure, Report};
use judge_core::verdict::{CaseVerdict, Mismatch, Refusal, Verdict};
use judge_core::withhold::withhold;
use judge_protocol::{Exception, Frame, LoadFailure, StaticFinding, Stop, Untrusted};

use super::fixtures::{self, build};
use crate::escape::without_commands;
use crate::{Style, concise, json, terminal};

const NASTY: [&str; 12] = [
    "\x1b]0;x\x07\x1b[31mred\x1b[0m\x1b[2J",
    "::error file=a.py,line=1::forged",
    "\n::error::forged\n  ::warning::forged\r::notice::forged",
    "##[error]forged ##vso[task.complete]x",
    "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{ad}",
    "\u{9b}31m\u{85}\u{7f}\u{0}\u{8}\r\n\u{2028}",
    "\t\u{301}\u{301}\u{301}\u{301}\u{301}zalgo\u{e0041}",
    "",
    "]]]]((({{{''''\"\"\"\\",
    "\u{1f469}\u{200d}\u{1f4bb}日本語",
    "`code` $HOME {brace} %s \\",
    "\u{feff}::set-output name=x::y",
];

/// The nasty texts, and one that is long.
pub(super) fn nasty() -> Vec<Untrusted> {
    let long = "\x1b[5m[1, 'é', {::".repeat(9_000);
    let brackets = "[".repeat(9_000);
    let all = NASTY.iter().map(|text| (*text).to_owned()).chain([long, brackets]);
    all.map(Untrusted::new).collect()
}

fn exception(text: &Untrusted, line: u32, column: Option<u32>) -> Exception {
    let frame = Frame {
        function: text.clone(),
        line,
        column,
        end_column: column.map(|c| c.wrapping_add(3)),
    };
    Exception {
        class: text.clone(),
        own_class: Some(text.clone()),
        ancestors: vec![text.clone()],
        message: text.clone(),
        errno: None,
        frames: vec![frame.clone(), frame],
        hidden_frames: u32::MAX,
    }
}

fn verdicts(text: &Untrusted) -> Vec<CaseVerdict> {
    let mismatch = |expected: &str| {
        CaseVerdict::Wrong(Mismatch {
            expected: expected.to_owned(),
            got: text.clone(),
            difference: text.clone(),
            operation: None,
        })
    };
    let mut all = vec![
        mismatch("[1, 2]"),
        mismatch(&format!("[{}]", "1234, ".repeat(90))),
        mismatch(text.expose()),
    ];
    for (line, column) in
        [(0, Some(0)), (1, None), (2, Some(1)), (1, Some(7)), (u32::MAX, Some(u32::MAX))]
    {
        let exception = exception(text, line, column);
        all.push(CaseVerdict::Raised(exception.clone()));
        all.push(CaseVerdict::Limit { limit: Stop::Memory, exception: Some(exception.clone()) });
        let what = text.expose().to_owned();
        all.push(CaseVerdict::Forbidden { what, exception: Some(exception) });
    }
    all.push(CaseVerdict::Died { how: text.expose().to_owned() });
    all
}

fn refusals(text: &Untrusted) -> Vec<Refusal> {
    let t = || text.clone();
    let mut all = vec![
        Refusal::Load(LoadFailure::Source { message: t(), line: Some(1) }),
        Refusal::Load(LoadFailure::Missing { expected: t(), found: vec![t(); 12] }),
        Refusal::Load(LoadFailure::Raised(exception(text, 1, Some(2)))),
        Refusal::Static {
            findings: vec![StaticFinding { rule: t(), line: 1, column: 3, end_column: 2 }; 7],
            reason: Some(text.expose().to_owned()),
        },
    ];
    for line in [None, Some(0), Some(1), Some(2), Some(u32::MAX)] {
        for column in [None, Some(0), Some(1), Some(9), Some(u32::MAX)] {
            let end_line = line.map(|line| line.saturating_sub(1));
            all.push(Refusal::Load(LoadFailure::Syntax {
                class: t(),
                message: t(),
                line,
                column,
                end_line,
                end_column: column,
            }));
        }
        all.push(Refusal::Load(LoadFailure::Signature { name: t(), arity: 2, found: t(), line }));
    }
    all.extend(verdicts(text).into_iter().map(Refusal::LoadDied));
    all
}

pub(super) fn hostile(text: &Untrusted) -> Vec<Report> {
    let mut base = fixtures::wrong_answer();
    base.submission = text.clone();
    base.source = Untrusted::new(format!("{0}\n{0}{0}\n{0}", text.expose()));
    base.printed = build::printed(text.expose());
    base.exercise.title = text.expose().to_owned();
    let failing = |verdict: CaseVerdict| {
        let call = [text.expose(), text.expose()];
        let failure = build::failure(10, text.expose(), &call, verdict.clone());
        let smallest = Some(fixtures::smallest(&call, verdict, &call));
        let printed = base.printed.clone();
        let failure = Failure { call_line: Some(1), printed, smallest, ..failure };
        Report { failures: vec![failure], ..base.clone() }
    };
    let refused =
        |refusal| Report { refusal: Some(refusal), verdict: Verdict::DoesNotLoad, ..base.clone() };
    let failing = verdicts(text).into_iter().map(failing);
    failing.chain(refusals(text).into_iter().map(refused)).collect()
}

/// Nothing but printable characters, line breaks, and our own colours and links.
pub(super) fn assert_harmless(page: &str, what: &str) {
    let page = page
        .replace("\x1b]8;;\x1b\\", "")
        .replace("\x1b[0m", "")
        .replace("\x1b[1m", "")
        .replace("\x1b[31m", "")
        .replace("\x1b[32m", "")
        .replace("\x1b[33m", "")
        .replace("\x1b[1m\x1b[31m", "");
    for line in page.lines() {
        let line = match line.split_once("\x1b]8;;file://") {
            Some((before, link)) => {
                let (url, after) = link.split_once("\x1b\\").unwrap();
                assert!(url.bytes().all(|b| b.is_ascii_graphic()), "{what}: {url:?}");
                format!("{before}{after}")
            }
            None => line.to_owned(),
        };
        let bad = line.chars().find(|c| c.is_control() || crate::escape::is_hidden(*c));
        assert_eq!(bad, None, "{what}: {line:?}");
        assert!(!line.trim_start().starts_with("::"), "{what}: {line:?}");
        assert_eq!(without_commands(&line), line, "{what}: {line:?}");
    }
}

#[test]
fn candidate_text_never_acts_in_a_terminal() {
    let plain = Style::plain();
    let styles = [
        Style { width: 40, ..plain.clone() },
        Style { width: 80, color: true, unicode: true, links: Some("/tmp/a b".to_owned()) },
        Style { width: 120, unicode: true, ..plain },
    ];
    for text in nasty() {
        for report in hostile(&text) {
            for style in &styles {
                let what = format!("{style:?} {:?} {:?}", report.refusal, report.failures);
                assert_harmless(&terminal(&report, style), &what);
            }
        }
    }
}

#[test]
fn candidate_text_never_acts_in_an_editor_line() {
    for text in nasty() {
        for report in hostile(&text) {
            let line = concise(&report);
            assert_harmless(&line, "concise");
            assert_eq!(line.matches('\n').count(), 1, "{line:?}");
        }
    }
}

#[test]
fn candidate_text_never_acts_in_json_and_is_all_there() {
    for text in nasty() {
        let report = &hostile(&text)[0];
        let page = json(report);
        assert_harmless(&page, "json");
        let value: serde_json::Value = serde_json::from_str(&page).unwrap();
        assert_eq!(value["failures"][0]["verdict"]["got"], text.expose());
    }
}

#[test]
fn nothing_of_a_withheld_case_is_in_any_face() {
    let secret = Untrusted::new("quetzal");
    let mut reports = hostile(&secret);
    reports.retain(|report| report.refusal.is_none());
    let mut doubted = fixtures::growth::inconclusive();
    let growth = doubted.growth.as_mut().unwrap();
    for sweep in &mut growth.sweeps {
        sweep.name = "a quetzal at the end".to_owned();
        sweep.ended = "it raised: quetzal".to_owned();
        let meddles = Finding::Inconclusive("it meddles with the measuring: quetzal".to_owned());
        sweep.time.finding = meddles.clone();
        sweep.space.as_mut().unwrap().finding = meddles;
    }
    reports.push(doubted);
    for report in reports {
        let (submission, source) = (Untrusted::new("sol.py"), Untrusted::default());
        let told = Report { submission, source, ..report };
        let told = Report { exercise: fixtures::accepted().exercise, ..told };
        let withheld = withhold(told.clone());
        let style = Style { width: 120, ..Style::plain() };
        let faces = |report: &Report| {
            let account = crate::explain_growth(report, &style);
            [terminal(report, &style), concise(report), json(report), account].concat()
        };
        assert!(faces(&told).contains("quetzal"));
        let page = faces(&withheld);
        assert!(!page.contains("quetzal"), "{page}");
    }
}
