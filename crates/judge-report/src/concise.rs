//! The face for editors: one line for each finding.

use judge_core::growth::{Finding, Quantity};
use judge_core::report::{Level, Report};
use judge_core::verdict::{CaseVerdict, Refusal};
use judge_protocol::{Exception, LoadFailure, StaticFinding, Stop};

use crate::escape::{cut, terminal_text, visible, without_commands};
use crate::growth::{self, Found};
use crate::number::counted;
use crate::source::Place;
use crate::style::Style;
use crate::terminal::{
    exception_text, heading, missing_name, passed, place_of, summary, withheld_words,
};

/// `path:line:col: verdict: message`, then what else is to be known of growth in lines of the same
/// kind: `path:line:col: remark: message`. Line and column are 1 where no place is known.
pub fn concise(report: &Report) -> String {
    let warning = match report.machine.level {
        Level::Unsafe => "(not sandboxed) ",
        Level::Full | Level::Standard => "",
    };
    let verdict = line(report, place(report), report.verdict.title(), &{
        format!("{warning}{}", words(report))
    });
    let remarks = also(report).into_iter().map(|(found, kind, message)| {
        let place = found.hottest().map(|(line, _)| Place::line(line.line));
        line(report, place, kind, &message)
    });
    let clock = report.growth.as_ref().and_then(growth::by_time_alone);
    let clock = clock.map(|told| line(report, None, "remark", &told));
    std::iter::once(verdict).chain(remarks).chain(clock).collect()
}

/// The verdict and what became of the first failing case, in one phrase without a place, an
/// exception in its own words: `runtime error: exited with status 0`.
pub fn in_short(report: &Report) -> String {
    let word = report.verdict.name().replace('_', " ");
    match (&report.refusal, report.failures.first()) {
        (Some(refusal), _) => format!("{word}: {}", refused(refusal)),
        (None, Some(failure)) => match exception_of(&failure.verdict) {
            Some(exception) => format!("{word}: {}", exception_text(exception)),
            None => format!("{word}: {}", case(&failure.verdict)),
        },
        (None, None) => word,
    }
}

/// One finding, ending in a line break.
fn line(report: &Report, place: Option<Place>, kind: &str, message: &str) -> String {
    let path = terminal_text(&report.submission);
    let place = place.unwrap_or(Place { line: 1, columns: None });
    let message = cut(message, MESSAGE_MAX, "…");
    let line = format!("{path}:{}:{}: {kind}: {message}", place.line.max(1), place.column());
    format!("{}\n", without_commands(&line))
}

/// What of growth the verdict does not say: that it could not be told, a logarithm too many, and
/// whatever else is above its promise.
fn also(report: &Report) -> Vec<(Found<'_>, &'static str, String)> {
    let Some(growth) = &report.growth else { return Vec::new() };
    let told = growth::above(report);
    let is_told = |found: &Found<'_>| {
        told.is_some_and(|told| {
            std::ptr::eq(told.sweep, found.sweep) && told.quantity == found.quantity
        })
    };
    let all = growth::deciding(growth).into_iter().chain(growth::noticed(growth));
    all.filter(|found| !is_told(found))
        .filter_map(|found| {
            let (kind, message) = match &found.curve.finding {
                Finding::Kept => return None,
                Finding::LogFactor => ("remark", growth::remark(&found, &style())),
                Finding::Inconclusive(_) => ("inconclusive", growth::untold(&found, &style())?),
                Finding::Above => ("remark", too_much(&found)),
            };
            Some((found, kind, message))
        })
        .collect()
}

const MESSAGE_MAX: usize = 400;

/// Where in the candidate's source.
pub(crate) fn place(report: &Report) -> Option<Place> {
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
        | CaseVerdict::Withheld { .. }
        | CaseVerdict::NotRun => None,
    }
}

/// What is wrong with a submission, or what there is to say of one that is right, in one line of
/// bounded length; what would act on a terminal is made visible.
pub fn message(report: &Report) -> String {
    without_commands(&cut(&words(report), MESSAGE_MAX, "…")).into_owned()
}

/// What is to be said besides the verdict, in one line.
pub(crate) fn words(report: &Report) -> String {
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

/// `O(n²) instead of O(n) in sweep "pair at the end"; cause: bytes moved`.
fn growth_message(report: &Report) -> Option<String> {
    let found = growth::above(report)?;
    let cause = found.curve.dominant.filter(|_| !found.curve.at_least);
    let cause = cause.filter(|_| found.quantity == Quantity::Time);
    let cause = cause.map(|dominant| format!("; cause: {}", dominant.component.title()));
    Some(format!("{}{}", instead(&found), cause.unwrap_or_default()))
}

fn instead(found: &Found<'_>) -> String {
    let (instead, name) = (growth::instead(found, &style()), growth::name(found.sweep, &style()));
    format!("{instead} in sweep \"{name}\"")
}

/// Beside a verdict that is about something else.
fn too_much(found: &Found<'_>) -> String {
    let what = match found.quantity {
        Quantity::Time => "time",
        Quantity::Space => "memory",
    };
    format!("{what} {}", instead(found))
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

/// What became of a case, in one line.
pub(crate) fn case(verdict: &CaseVerdict) -> String {
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
        CaseVerdict::Withheld { word, class } => withheld_words(*word, class.as_ref()),
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
