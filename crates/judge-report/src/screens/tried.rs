//! `judge try`.

use judge_core::report::{CasesShown, Failure, PhaseName, Printed, REPORT_FORMAT, Report};
use judge_core::tried::{Agreement, SaidBy, Tried, TriedCase};
use judge_core::verdict::{CaseVerdict, Verdict};
use judge_core::{decide, verdict::Refusal};
use judge_protocol::Usage;

use crate::escape::{columns, visible};
use crate::json::pretty;
use crate::number::{bytes, counted, duration};
use crate::page::{Page, both_sides_painted, indented, wrap};
use crate::style::{Style, paint};
use crate::terminal::{INDENT, case_blocks, header, plain_value, printed, refusal_blocks};

/// What came of cases of a learner's own, for programs: JSON, ending in a line break.
pub fn tried_json(tried: &Tried) -> String {
    pretty(tried)
}

/// The same as a person reads it: each case, and one word at the end.
pub fn tried_screen(tried: &Tried, style: &Style) -> String {
    let mut page = Page::default();
    let report = report(tried);
    if let Some(refusal) = &tried.refusal {
        refusal_blocks(&mut page, &report, refusal, style);
    } else {
        page.block(header(&report, style));
    }
    for (at, case) in tried.cases.iter().enumerate() {
        page.block(title(case, (at + 1, tried.cases.len()), style));
        page.block(remark(case, style));
        blocks(&mut page, &report, case, style);
    }
    page.block(closing(tried, style));
    let text = page.finish();
    if style.unicode { text } else { text.replace('…', style.glyphs().cut) }
}

/// The report that holds what all cases share, for pictures.
fn report(tried: &Tried) -> Report {
    Report {
        format: REPORT_FORMAT,
        exercise: tried.exercise.clone(),
        submission: tried.submission.clone(),
        source: tried.source.clone(),
        machine: tried.machine.clone(),
        seed: 0,
        verdict: tried.refusal.as_ref().map_or(Verdict::Accepted, refused),
        refusal: tried.refusal.clone(),
        phases: Vec::new(),
        cases_shown: CasesShown::All,
        growth: None,
        failures: Vec::new(),
        printed: tried.printed.clone(),
        limits: tried.limits,
        usage: Usage::default(),
        hint: None,
        next: None,
    }
}

fn refused(refusal: &Refusal) -> Verdict {
    decide::verdict(Some(refusal), std::iter::empty(), None)
}

/// `✓ case 2 of 3`, and what it used.
fn title(case: &TriedCase, (at, all): (usize, usize), style: &Style) -> Vec<String> {
    let (glyphs, palette) = (style.glyphs(), style.palette());
    let (mark, colour) = match case.agreement {
        Agreement::Matches => (glyphs.good, palette.good),
        Agreement::Differs => (glyphs.bad, palette.bad),
        Agreement::NotCompared => (glyphs.caution, palette.caution),
    };
    let name = if all == 1 { "your case".to_owned() } else { format!("case {at} of {all}") };
    let mut usage = duration(case.usage.cpu_us);
    if case.usage.memory_bytes > 0 {
        usage = format!("{usage}   {}", bytes(case.usage.memory_bytes));
    }
    let left = format!("  {} {name}", paint(colour, mark));
    let used = 3 + columns(mark) + columns(&name);
    both_sides_painted(&left, used, &usage, style.columns(), INDENT)
}

fn remark(case: &TriedCase, style: &Style) -> Vec<String> {
    case.remark.as_ref().map_or_else(Vec::new, |remark| wrap(&visible(remark), style.columns(), 4))
}

/// The call, and what was expected and came.
fn blocks(page: &mut Page, report: &Report, case: &TriedCase, style: &Style) {
    let failure = Failure {
        phase: PhaseName::Examples,
        position: 1,
        id: String::new(),
        call: case.call.clone(),
        call_line: case.call_line,
        verdict: case.verdict.clone(),
        usage: case.usage,
        // It stands below the answer.
        printed: Printed::default(),
        smallest: None,
    };
    case_blocks(page, report, &failure, style);
    match &case.verdict {
        // What was expected of it has been drawn beside what came.
        CaseVerdict::Wrong(_) if case.said_by == Some(SaidBy::Checker) => {
            page.block(one_right_answer(case, style));
        }
        CaseVerdict::Wrong(_) => {}
        CaseVerdict::Passed
        | CaseVerdict::Raised(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::Limit { .. }
        | CaseVerdict::Forbidden { .. }
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => page.block(answer(case, style)),
    }
    page.block(printed(&case.printed, style));
}

fn answer(case: &TriedCase, style: &Style) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(expected) = &case.expected {
        lines.extend(plain_value("expected", expected, style));
    }
    // An exception has been drawn where it was raised.
    let got = case.got.as_ref().filter(|_| case.verdict == CaseVerdict::Passed);
    if let Some(got) = got {
        lines.extend(plain_value("got", got.expose(), style));
    }
    let same = case.expected.as_deref() == case.got.as_ref().map(judge_protocol::Untrusted::expose);
    if case.said_by == Some(SaidBy::Checker) && case.agreement == Agreement::Matches && !same {
        lines.push(indented("the checker accepts it", INDENT));
    }
    if case.said_by.is_none() && case.remark.is_none() {
        let why = "the exercise has no oracle to say what is right: this is only shown";
        lines.extend(wrap(why, style.columns(), INDENT));
    }
    lines
}

fn one_right_answer(case: &TriedCase, style: &Style) -> Vec<String> {
    let expected = case.expected.as_ref();
    expected.map_or_else(Vec::new, |expected| plain_value("one answer", expected, style))
}

/// The word, and how many cases it is about.
fn closing(tried: &Tried, style: &Style) -> Vec<String> {
    let palette = style.palette();
    let id = visible(&tried.exercise.id);
    if let Some(refusal) = &tried.refusal {
        let title = refused(refusal).title();
        return vec![format!("  {}   {id}   nothing was run", paint(palette.bad, title))];
    }
    let count = |agreement| tried.count(agreement);
    let (matching, all) = (count(Agreement::Matches), tried.cases.len());
    let differing = tried.cases.iter().find(|case| case.agreement == Agreement::Differs);
    let (colour, word) = match differing {
        Some(case) => (palette.bad, decide::case_word(&case.verdict).title()),
        None if count(Agreement::NotCompared) > 0 => (palette.caution, "NOT COMPARED"),
        None => (palette.good, "MATCHES"),
    };
    let mut facts = vec![id];
    if all > 1 {
        facts.push(format!("{matching} of {} match", counted(all, "case")));
    }
    vec![format!("  {}   {}", paint(colour, word), facts.join("   "))]
}
