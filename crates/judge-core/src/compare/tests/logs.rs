//! Logs: what is said beside an event, and that it decides nothing.

use judge_protocol::{Event, EventRaised, ScriptEnding, Untrusted};

use crate::compare::log::compare;
use crate::exercise::{Checker, CheckerKind, Types};
use crate::notation::{parse_pattern, parse_value};
use crate::verdict::CaseVerdict;

const STRICT: Checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };

fn event(value: &str, raised: EventRaised) -> Event {
    Event { value: parse_value(value).expect(value), line: Some(1), raised: Some(raised) }
}

fn type_error(message: &str, line: Option<u32>) -> EventRaised {
    let (class, message) = (Untrusted::new("TypeError"), Untrusted::new(message));
    EventRaised { class, message, line }
}

fn difference(expected: &[&str], events: &[Event]) -> String {
    let expected: Vec<_> = expected.iter().map(|text| parse_pattern(text).expect(text)).collect();
    match compare(&expected, events, &ScriptEnding::Returned, &STRICT) {
        CaseVerdict::Passed => "passed".to_owned(),
        CaseVerdict::Wrong(mismatch) => mismatch.difference.expose().to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn an_unexpected_exception_tells_its_message_and_line() {
    let raised = event("('raises', 'TypeError')", type_error("f() takes\n no arguments", Some(3)));
    let told = difference(&["42"], std::slice::from_ref(&raised));
    assert!(told.ends_with("TypeError: f() takes no arguments, raised in line 3"), "{told}");
    let surplus = difference(&[], &[raised]);
    assert!(surplus.ends_with("TypeError: f() takes no arguments, raised in line 3"), "{surplus}");
    let nowhere = event("('raises', 'TypeError')", type_error("", None));
    assert!(difference(&["42"], &[nowhere]).ends_with("; TypeError"));
}

#[test]
fn what_was_raised_is_never_compared() {
    let raised = event("('raises', 'TypeError')", type_error("anything", Some(3)));
    assert_eq!(difference(&["('raises', 'TypeError')"], &[raised]), "passed");
}
