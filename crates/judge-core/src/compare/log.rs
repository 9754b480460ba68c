//! The log of a scenario, event by event.

use judge_protocol::{Event, EventRaised, ScriptEnding, Untrusted};

use super::answer::{kept, returned};
use super::fault::fault_of;
use super::pattern::find;
use crate::case::Pattern;
use crate::exercise::Checker;
use crate::notation::{cut_middle, print_pattern, print_short};
use crate::verdict::{CaseVerdict, Mismatch};

/// How many events before the first wrong one are told.
const BEFORE_MAX: usize = 4;
/// The longest picture of one of them, in characters.
const BEFORE_CHARS: usize = 60;
/// The longest message of a logged exception, in characters.
const MESSAGE_CHARS: usize = 200;

/// The verdict on a log. An event that differs says more than what it led to.
pub(super) fn compare(
    expected: &[Pattern],
    events: &[Event],
    ending: &ScriptEnding,
    checker: &Checker,
) -> CaseVerdict {
    if let Some(hard) = fault(ending).filter(|verdict| !matches!(verdict, CaseVerdict::Raised(_)))
        && *ending != ScriptEnding::Stuck
    {
        return hard;
    }
    match first_difference(expected, events, checker) {
        Some(at) if at < events.len() => differs(expected, events, at, checker),
        Some(_) | None => match fault(ending) {
            Some(CaseVerdict::Wrong(mismatch)) => {
                CaseVerdict::Wrong(stuck(expected, events, mismatch))
            }
            Some(fault) => fault,
            None if expected.len() == events.len() => CaseVerdict::Passed,
            None => CaseVerdict::Wrong(Mismatch {
                expected: cut_middle(&print_pattern(&expected[events.len()]), 2_000),
                got: Untrusted::new("the end of the log"),
                difference: Untrusted::new(context(events, events.len())),
                operation: None,
            }),
        },
    }
}

/// What an ending alone says, whatever was logged.
pub(super) fn fault(ending: &ScriptEnding) -> Option<CaseVerdict> {
    match ending {
        ScriptEnding::Returned => None,
        ScriptEnding::Raised(exception) => Some(fault_of(exception)),
        ScriptEnding::Stuck => Some(CaseVerdict::Wrong(Mismatch {
            expected: "the end of the scenario".to_owned(),
            got: Untrusted::new("a deadlock"),
            difference: Untrusted::new(
                "every task waits, and nothing is scheduled that could wake one",
            ),
            operation: None,
        })),
    }
}

/// The line of the script that logged the first wrong event, or the one that it came to.
pub(super) fn line_at_fault(
    expected: &[Pattern],
    events: &[Event],
    last: Option<u32>,
    checker: &Checker,
) -> Option<usize> {
    let at = first_difference(expected, events, checker).and_then(|at| events.get(at));
    let line = at.map_or(last, |event| event.line);
    line.and_then(|line| usize::try_from(line).ok())
}

fn first_difference(expected: &[Pattern], events: &[Event], checker: &Checker) -> Option<usize> {
    let differs =
        |(pattern, event): (&Pattern, &Event)| find(pattern, &event.value, checker).is_err();
    let different = expected.iter().zip(events).position(differs);
    let shorter = expected.len().min(events.len());
    different.or((expected.len() != events.len()).then_some(shorter))
}

fn differs(expected: &[Pattern], events: &[Event], at: usize, checker: &Checker) -> CaseVerdict {
    let context = context(events, at);
    let Some(pattern) = expected.get(at) else {
        return CaseVerdict::Wrong(Mismatch {
            expected: "the end of the log".to_owned(),
            got: kept(&events[at].value),
            difference: Untrusted::new(match &events[at].raised {
                Some(event) => format!("{context}; {}", raised(event)),
                None => context,
            }),
            operation: None,
        });
    };
    match returned(pattern, &events[at].value, checker, None) {
        CaseVerdict::Wrong(mut mismatch) => {
            let raised = events[at].raised.as_ref().map(raised).unwrap_or_default();
            let parts = [mismatch.difference.expose(), &context, &raised];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            mismatch.difference = Untrusted::new(parts.join("; "));
            CaseVerdict::Wrong(mismatch)
        }
        other => other,
    }
}

/// `TypeError: f() takes 1 positional argument but 2 were given, raised in line 3`.
fn raised(event: &EventRaised) -> String {
    let message = cut_middle(event.message.expose(), MESSAGE_CHARS);
    let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
    let colon = if message.is_empty() { "" } else { ": " };
    let line = event.line.map(|line| format!(", raised in line {line}")).unwrap_or_default();
    format!("{}{colon}{message}{line}", event.class.expose())
}

fn stuck(expected: &[Pattern], events: &[Event], mut mismatch: Mismatch) -> Mismatch {
    if let Some(next) = expected.get(events.len()) {
        mismatch.expected = cut_middle(&print_pattern(next), 2_000);
    }
    let told = format!("{}; {}", mismatch.difference.expose(), context(events, events.len()));
    mismatch.difference = Untrusted::new(told);
    mismatch
}

/// `event 3, after 'open' and ('read', 1)`.
fn context(events: &[Event], at: usize) -> String {
    let before = &events[at.saturating_sub(BEFORE_MAX)..at];
    let shown: Vec<String> =
        before.iter().map(|event| print_short(&event.value, BEFORE_CHARS)).collect();
    match shown.as_slice() {
        [] => "event 1 of the log".to_owned(),
        shown => {
            let dots = if before.len() < at { "… " } else { "" };
            format!("event {} of the log, after {dots}{}", at + 1, shown.join(", "))
        }
    }
}
