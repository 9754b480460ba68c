//! What a report says of cases that are to stay hidden. What may not be shown is dropped here, so
//! that no face can show it by mistake.

use judge_protocol::Untrusted;

use crate::decide::case_word;
use crate::exercise::is_builtin_exception;
use crate::growth::{Curve, Finding, Growth, SweepGrowth};
use crate::report::{CasesShown, Failure, PhaseName, Printed, Report};
use crate::verdict::{CaseVerdict, Verdict};

/// The report without what tells of cases that are not samples: of these the word, the builtin
/// class of an exception, time and memory stay, and their positions.
#[must_use]
pub fn withhold(report: Report) -> Report {
    let mut failures: Vec<Failure> = report.failures.into_iter().map(failure).collect();
    // Of failures that the verdict may stand for, one that is told in full says more.
    let says_more = |failure: &Failure| {
        failure.phase == PhaseName::Examples && case_word(&failure.verdict) == report.verdict
    };
    failures.sort_by_key(|failure| !says_more(failure));
    let growth = report.growth.map(growth);
    // What is printed while a source loads explains why it does not; after that it is in the way.
    let printed = if report.refusal.is_some() { report.printed } else { Printed::default() };
    Report { cases_shown: CasesShown::Samples, failures, growth, printed, ..report }
}

fn failure(failure: Failure) -> Failure {
    match failure.phase {
        PhaseName::Examples => failure,
        PhaseName::Tests | PhaseName::Growth => Failure {
            phase: failure.phase,
            position: failure.position,
            id: format!("hidden {}", failure.position),
            call: Vec::new(),
            call_line: None,
            verdict: verdict(&failure.verdict),
            usage: failure.usage,
            printed: Printed::default(),
            smallest: None,
        },
    }
}

/// Only a class that is on our own list is named: a name is text, and a child may claim any.
fn verdict(verdict: &CaseVerdict) -> CaseVerdict {
    let word = case_word(verdict);
    let class = match (word, verdict) {
        (Verdict::RuntimeError, CaseVerdict::Raised(exception)) => {
            let class = exception.class.expose();
            Some(Untrusted::new(if is_builtin_exception(class) { class } else { "Exception" }))
        }
        _ => None,
    };
    CaseVerdict::Withheld { word, class }
}

/// Growth says nothing of values. Names of sweeps do, and so may what is claimed of a process
/// that meddles with the measuring.
fn growth(growth: Growth) -> Growth {
    let sweeps = growth.sweeps.into_iter().enumerate();
    let sweeps = sweeps.map(|(at, sweep)| SweepGrowth {
        name: (at + 1).to_string(),
        ended: general(&sweep.ended),
        time: curve(sweep.time),
        space: sweep.space.map(curve),
        ..sweep
    });
    Growth { sweeps: sweeps.collect(), ..growth }
}

fn curve(curve: Curve) -> Curve {
    let finding = match curve.finding {
        Finding::Inconclusive(why) => Finding::Inconclusive(general(&why)),
        finding @ (Finding::Kept | Finding::LogFactor | Finding::Above) => finding,
    };
    Curve { finding, ..curve }
}

/// The part of a phrase before its details.
fn general(phrase: &str) -> String {
    phrase.split(':').next().unwrap_or_default().to_owned()
}
