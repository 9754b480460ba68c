//! The face for editors: one line for each submission.

use judge_core::growth::Quantity;
use judge_core::report::{Level, Report};
use judge_core::verdict::{CaseVerdict, Refusal, Verdict};
use judge_protocol::{Exception, LoadFailure, StaticFinding, Stop};

use crate::escape::{cut, terminal_text, visible, without_commands};
use crate::growth;
use crate::number::counted;
use crate::source::Place;
use crate::style::Style;
use crate::terminal::{exception_text, heading, missing_name, passed, place_of, summary};

/// `path:line:col: verdict: message`, ending in a line break. Line and column are 1 where no place
/// is known.
pub fn concise(report: &Report) -> String {
    let place = place(report).unwrap_or(Place { line: 1, columns: None });
    let path = terminal_text(&report.submission);
    let verdict = report.verdict.title();
    let warning = match report.machine.level {
        Level::Unsafe => "(not sandboxed) ",
        Level::Full | Level::Standard => "",
    };
    let message = cut(&format!("{warning}{}", message(report)), MESSAGE_MAX, "…");
    let line = format!("{path}:{}:{}: {verdict}: {message}", place.line.max(1), place.column());
    format!("{}\n", without_commands(&line))
}

const MESSAGE_MAX: usize = 400;

fn place(report: &Report) -> Option<Place> {
    match &report.refusal {
        Some(Refusal::Load(failure)) => match failure {
            LoadFailure::Source { line, .. } | LoadFailure::Signature { line, .. } => {
                line.map(Place::line)
            }
            LoadFailure::Syntax { line, column, .. } => {
                line.map(|line| Place::claimed(line, *column, None))
            }
            LoadFailure::Raised(exception) => place_of(exception),
            LoadFailure::Missing { .. } => None,
        },
        Some(Refusal::LoadDied(verdict)) => exception_of(verdict).and_then(place_of),
        Some(Refusal::Static { findings, .. }) => findings.first().map(finding_place),
        None => match report.failures.first() {
            Some(failure) => failure.exception().and_then(place_of),
            None => growth::above(report)
                .and_then(|found| found.hottest())
                .map(|(line, _)| Place::line(line.line)),
        },
    }
}

fn finding_place(finding: &StaticFinding) -> Place {
    Place::claimed(finding.line, Some(finding.column), Some(finding.end_column))
}

fn exception_of(verdict: &CaseVerdict) -> Option<&Exception> {
    match verdict {
        CaseVerdict::Raised(exception) => Some(exception),
        CaseVerdict::Limit { exception, .. } | CaseVerdict::Forbidden { exception, .. } => {
            exception.as_ref()
        }
        CaseVerdict::Passed
        | CaseVerdict::Wrong(_)
        | CaseVerdict::Died { .. }
        | CaseVerdict::NotRun => None,
    }
}

fn message(report: &Report) -> String {
    match (&report.refusal, report.failures.first()) {
        (Some(refusal), _) => refused(refusal),
        (None, Some(failure)) => {
            format!("{}: {}", heading(report, failure), case(&failure.verdict))
        }
        (None, None) => growth_message(report)
            .or_else(|| summary(report, &style()))
            .or_else(|| passed(report))
            .unwrap_or_else(|| visible(&report.exercise.id)),
    }
}

/// Editors show what they are given.
fn style() -> Style {
    Style { unicode: true, ..Style::plain() }
}

/// `O(n²) instead of O(n) in sweep "pair at the end"; cause: bytes moved`; for an accepted
/// submission, what could not be told.
fn growth_message(report: &Report) -> Option<String> {
    let Some(found) = growth::above(report) else {
        let shown = report.growth.as_ref().and_then(growth::deciding);
        return shown.filter(|_| report.verdict == Verdict::Accepted).and_then(|found| {
            growth::untold(&found, &style()).or_else(|| {
                growth::is_log_factor(found.curve)
                    .then(|| growth::remark(&found, &style()))
                    .map(|remark| remark.trim_start_matches("remark: ").to_owned())
            })
        });
    };
    let cause = found.curve.dominant.filter(|_| !found.curve.at_least);
    let cause = cause.filter(|_| found.quantity == Quantity::Time);
    let cause = cause.map(|dominant| format!("; cause: {}", dominant.component.title()));
    let (instead, name) = (growth::instead(&found, &style()), growth::name(found.sweep, &style()));
    Some(format!("{instead} in sweep \"{name}\"{}", cause.unwrap_or_default()))
}

fn refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Load(failure) => load(failure),
        Refusal::LoadDied(verdict) => format!("while the file was loading: {}", case(verdict)),
        Refusal::Static { findings, reason } => {
            let rule = findings.first().map(|finding| terminal_text(&finding.rule));
            let parts = [rule, reason.as_deref().map(visible)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
        }
    }
}

fn load(failure: &LoadFailure) -> String {
    match failure {
        LoadFailure::Source { message, .. } => terminal_text(message),
        LoadFailure::Syntax { class, message, .. } => {
            format!("{}: {}", terminal_text(class), terminal_text(message))
        }
        LoadFailure::Raised(exception) => exception_text(exception),
        LoadFailure::Missing { expected, .. } => {
            let name = judge_protocol::Untrusted::new(missing_name(expected));
            format!("{} is not defined", terminal_text(&name))
        }
        LoadFailure::Signature { name, arity, found, .. } => {
            let (name, found) = (terminal_text(name), terminal_text(found));
            format!("{name} cannot be called with {}: found {found}", counted(*arity, "argument"))
        }
    }
}

fn case(verdict: &CaseVerdict) -> String {
    match verdict {
        CaseVerdict::Passed => "passed".to_owned(),
        CaseVerdict::Wrong(mismatch) if mismatch.difference.is_empty() => {
            let expected = cut(&visible(&mismatch.expected), VALUE_MAX, "…");
            let got = cut(&terminal_text(&mismatch.got), VALUE_MAX, "…");
            format!("expected {expected}, got {got}")
        }
        CaseVerdict::Wrong(mismatch) => terminal_text(&mismatch.difference),
        CaseVerdict::Raised(exception) => exception_text(exception),
        CaseVerdict::Died { how } => visible(how),
        CaseVerdict::Limit { limit, .. } => limit_words(*limit).to_owned(),
        CaseVerdict::Forbidden { what, .. } => visible(what),
        CaseVerdict::NotRun => "not run".to_owned(),
    }
}

const VALUE_MAX: usize = 120;

fn limit_words(limit: Stop) -> &'static str {
    match limit {
        Stop::Cpu => "CPU time used up",
        Stop::Wall => "wall time used up",
        Stop::Memory => "memory used up",
        Stop::Output => "too much printed",
        Stop::Threads => "too many threads",
        Stop::ReplySize => "the answer is too long",
        Stop::Channel => "bytes on the reply channel that are no reply",
    }
}
