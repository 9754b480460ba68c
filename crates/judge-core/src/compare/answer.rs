//! The verdict on one answer.

use judge_protocol::{Exception, FolderAfter, Input, OperationResult, Outcome, Untrusted, Value};

use super::difference::{Found, Voice, class_name};
use super::fault::{fault_of, is_a, is_expected};
use super::items;
use super::log;
use super::order::Likeness;
use super::pattern::find;
use super::walk::{Rule, too_deep, walk};
use super::{files, quiz, text};
use crate::case::{
    Case, Expected, FilesExpected, OperationExpected, Pattern, ProgramExpected, Question, Raises,
};
use crate::exercise::{Checker, CheckerKind, Equal, Interface, Mutates, Types};
use crate::notation::{cut_middle, print_pattern, print_short};
use crate::verdict::{CaseVerdict, Mismatch};

/// The most characters of a value that a verdict keeps.
const KEPT_CHARS_MAX: usize = 20_000;

/// The verdict on an answer; `None` when only the exercise's checker can tell. An exception or a
/// changed argument is a verdict even then.
pub fn compare(
    case: &Case,
    interface: &Interface,
    checker: &Checker,
    outcome: &Outcome,
) -> Option<CaseVerdict> {
    match changed_argument(case, interface, outcome) {
        Some(mismatch) => Some(CaseVerdict::Wrong(mismatch)),
        None => answered(case, interface, checker, outcome),
    }
}

fn answered(
    case: &Case,
    interface: &Interface,
    checker: &Checker,
    outcome: &Outcome,
) -> Option<CaseVerdict> {
    let verdict = match (&case.expected, outcome) {
        (Expected::Raises(raises), Outcome::Raised(exception)) => raised(raises, exception, None),
        (Expected::Raises(raises), Outcome::Returned { value, .. }) => {
            CaseVerdict::Wrong(not_raised(raises, value, None))
        }
        (_, Outcome::Raised(exception)) => fault_of(exception),
        (Expected::Operations(expected), Outcome::Operations(results)) => {
            operations(expected, results, checker)
        }
        (Expected::Returns(pattern), Outcome::Returned { value, .. }) => {
            judged(find(pattern, value, checker), (pattern, value), None, promise(interface))
        }
        (Expected::Argument(pattern), Outcome::Returned { arguments, .. }) => {
            match arguments.as_deref() {
                Some([first, ..]) => returned(pattern, first, checker, None),
                Some([]) | None => other_kind(pattern, "the argument did not come back"),
            }
        }
        (Expected::SameValue, Outcome::Returned { value, .. }) => same(case, interface, value),
        (Expected::Answer(answer), Outcome::Returned { value, .. }) => {
            quiz::answered(answer, value)
        }
        (Expected::Program(expected), Outcome::Exited { status, stdout }) => {
            exited(expected, *status, stdout, checker)
        }
        (Expected::Files(expected), Outcome::Filed { result, folder }) => {
            filed(case, expected, (result, folder), checker)
        }
        (Expected::Checker, _) => return first_fault(outcome),
        (Expected::Operations(_), Outcome::Returned { .. }) => {
            other_kind(&Pattern::Any, "one result came where a result for each operation belongs")
        }
        (
            Expected::Returns(_)
            | Expected::Argument(_)
            | Expected::SameValue
            | Expected::Program(_)
            | Expected::Answer(_)
            | Expected::Raises(_),
            Outcome::Operations(_),
        ) => other_kind(&Pattern::Any, "results of operations came where one result belongs"),
        (Expected::Program(_), Outcome::Returned { .. }) => {
            other_kind(&Pattern::Any, "one result came where a program's exit belongs")
        }
        (
            Expected::Returns(_)
            | Expected::Argument(_)
            | Expected::SameValue
            | Expected::Operations(_)
            | Expected::Answer(_)
            | Expected::Raises(_),
            Outcome::Exited { .. },
        ) => other_kind(&Pattern::Any, "a program's exit came where a result belongs"),
        (Expected::Log(expected), Outcome::Logged { events, ending, .. }) => {
            log::compare(expected, events, ending, checker)
        }
        (Expected::Items(expected), Outcome::Pulled { items, taken, ending }) => {
            let pulled = items::Pulled { items, taken, ending };
            items::compare(expected, &pulled, interface.source_ahead(), checker)
        }
        (Expected::Log(_) | Expected::Items(_) | Expected::Files(_) | Expected::Verdicts, _)
        | (
            _,
            Outcome::Logged { .. }
            | Outcome::Pulled { .. }
            | Outcome::Filed { .. }
            | Outcome::Tested(_),
        ) => other_kind(&Pattern::Any, "an answer of another kind came"),
    };
    Some(verdict)
}

/// The position of the first operation that is not right, from 0; also when the verdict is an
/// exception, which does not say it. For a log: the line of the script, from 1.
pub fn operation_at_fault(case: &Case, checker: &Checker, outcome: &Outcome) -> Option<usize> {
    if let (Expected::Log(expected), Outcome::Logged { events, line, .. }) =
        (&case.expected, outcome)
    {
        return log::line_at_fault(expected, events, *line, checker);
    }
    let Outcome::Operations(results) = outcome else { return None };
    let expected = match &case.expected {
        Expected::Operations(expected) => expected.as_slice(),
        Expected::Returns(_)
        | Expected::Raises(_)
        | Expected::Argument(_)
        | Expected::SameValue
        | Expected::Program(_)
        | Expected::Files(_)
        | Expected::Answer(_)
        | Expected::Log(_)
        | Expected::Items(_)
        | Expected::Verdicts
        | Expected::Checker => &[],
    };
    let wrong = |at: &usize| {
        let expected = expected.get(*at).unwrap_or(&OperationExpected::Unchecked);
        operation(*at, expected, &results[*at], checker) != CaseVerdict::Passed
    };
    let first_wrong = (0..results.len()).find(wrong);
    let unanswered = (results.len() < expected.len()).then_some(results.len());
    first_wrong.or(unanswered)
}

/// The first exception among results that nothing is known to expect.
fn first_fault(outcome: &Outcome) -> Option<CaseVerdict> {
    match outcome {
        Outcome::Returned { .. }
        | Outcome::Exited { .. }
        | Outcome::Filed { .. }
        | Outcome::Tested(_) => None,
        Outcome::Logged { ending, .. } => log::fault(ending),
        Outcome::Pulled { ending, .. } => items::fault(ending),
        Outcome::Raised(exception) => Some(fault_of(exception)),
        Outcome::Operations(results) => results.iter().find_map(|result| match result {
            OperationResult::Returned(_) => None,
            OperationResult::Raised(exception) => Some(fault_of(exception)),
        }),
    }
}

/// What a program wrote, then how it exited: text says more.
fn exited(expected: &ProgramExpected, status: u8, stdout: &[u8], checker: &Checker) -> CaseVerdict {
    if let Some(mismatch) = text::differs(&expected.stdout, stdout, checker, "standard output") {
        return CaseVerdict::Wrong(mismatch);
    }
    if status == expected.status {
        return CaseVerdict::Passed;
    }
    CaseVerdict::Wrong(Mismatch {
        expected: format!("exit status {}", expected.status),
        got: Untrusted::new(format!("exit status {status}")),
        difference: Untrusted::default(),
        operation: None,
    })
}

/// A call among files: what it did, then what it left.
fn filed(
    case: &Case,
    expected: &FilesExpected,
    (result, folder): (&OperationResult, &FolderAfter),
    checker: &Checker,
) -> CaseVerdict {
    let Question::Files(question) = &case.question else {
        return other_kind(&Pattern::Any, "the case has no files");
    };
    let verdict = match (&expected.result, result) {
        (OperationExpected::Raises(raises), OperationResult::Raised(exception)) => {
            raised(raises, exception, None)
        }
        (OperationExpected::Raises(raises), OperationResult::Returned(value)) => {
            CaseVerdict::Wrong(not_raised(raises, value, None))
        }
        // Files are there, so a file that is missing is the submission's own mistake.
        (_, OperationResult::Raised(exception)) if is_a(exception, "FileNotFoundError") => {
            CaseVerdict::Raised(exception.clone())
        }
        (_, OperationResult::Raised(exception)) => fault_of(exception),
        (OperationExpected::Returns(pattern), OperationResult::Returned(value)) => {
            returned(pattern, value, checker, None)
        }
        (OperationExpected::Unchecked, OperationResult::Returned(_)) => CaseVerdict::Passed,
    };
    match verdict {
        CaseVerdict::Passed => {
            files::differ(question, expected, folder).unwrap_or(CaseVerdict::Passed)
        }
        other => other,
    }
}

pub(super) fn returned(
    pattern: &Pattern,
    got: &Value,
    checker: &Checker,
    operation: Option<usize>,
) -> CaseVerdict {
    judged(find(pattern, got, checker), (pattern, got), operation, "")
}

/// The verdict on a pair of which all is known; `promise` is the type of the whole answer.
fn judged(
    found: Result<(), Found>,
    (pattern, got): (&Pattern, &Value),
    operation: Option<usize>,
    promise: &str,
) -> CaseVerdict {
    match found {
        Ok(()) => CaseVerdict::Passed,
        Err(found) => CaseVerdict::Wrong(Mismatch {
            expected: cut_middle(&print_pattern(pattern), KEPT_CHARS_MAX),
            got: kept(got),
            difference: phrase(&found.promised(promise)),
            operation,
        }),
    }
}

/// What a function's signature says that it returns; may be empty.
fn promise(interface: &Interface) -> &str {
    if let Interface::Function { sig, .. } = interface { &sig.returns } else { "" }
}

pub(super) fn kept(value: &Value) -> Untrusted {
    Untrusted::new(print_short(value, KEPT_CHARS_MAX))
}

/// Nothing of the two whole values, which stand beside it: they say it all.
fn phrase(found: &Found) -> Untrusted {
    let told = found.told(Voice::Answer);
    let parts = [if found.is_plain() { "" } else { &told.phrase }, &told.remark];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Untrusted::new(parts.join("; "))
}

/// An answer to another question. Only a forged reply gives one.
fn other_kind(expected: &Pattern, what: &str) -> CaseVerdict {
    CaseVerdict::Wrong(Mismatch {
        expected: cut_middle(&print_pattern(expected), KEPT_CHARS_MAX),
        got: Untrusted::default(),
        difference: Untrusted::new(what),
        operation: None,
    })
}

pub(super) fn raised(
    raises: &Raises,
    exception: &Exception,
    operation: Option<usize>,
) -> CaseVerdict {
    if is_expected(raises, exception) {
        return CaseVerdict::Passed;
    }
    match fault_of(exception) {
        // An exception was right, so another one is a wrong answer rather than a crash.
        CaseVerdict::Raised(_) => CaseVerdict::Wrong(other_exception(raises, exception, operation)),
        fault => fault,
    }
}

fn other_exception(raises: &Raises, exception: &Exception, operation: Option<usize>) -> Mismatch {
    let own = exception.own_class.as_ref().unwrap_or(&exception.class).expose();
    let message = exception.message.expose();
    let line = exception.frames.last().map_or(String::new(), |f| format!(" in line {}", f.line));
    let difference = match &raises.text {
        Some(text) if is_a(exception, &raises.class) => {
            format!("its message does not contain {}", print_short(&text.as_str().into(), 200))
        }
        Some(_) | None => format!("{own} was raised{line} where {} was expected", raises.class),
    };
    let colon = if message.is_empty() { "" } else { ": " };
    Mismatch {
        expected: told(raises),
        got: Untrusted::new(cut_middle(&format!("raises {own}{colon}{message}"), KEPT_CHARS_MAX)),
        difference: Untrusted::new(difference),
        operation,
    }
}

fn not_raised(raises: &Raises, value: &Value, operation: Option<usize>) -> Mismatch {
    Mismatch {
        expected: told(raises),
        got: kept(value),
        difference: Untrusted::new(format!("it returned where {} was expected", raises.class)),
        operation,
    }
}

/// As an operation sequence writes it: `raises IndexError('empty')`.
pub(super) fn told(raises: &Raises) -> String {
    match &raises.text {
        None => format!("raises {}", raises.class),
        Some(text) => {
            let text = print_short(&text.as_str().into(), KEPT_CHARS_MAX / 2);
            format!("raises {}({text})", raises.class)
        }
    }
}

fn operations(
    expected: &[OperationExpected],
    results: &[OperationResult],
    checker: &Checker,
) -> CaseVerdict {
    for (at, (expected, result)) in expected.iter().zip(results).enumerate() {
        let verdict = operation(at, expected, result, checker);
        if verdict != CaseVerdict::Passed {
            return verdict;
        }
    }
    if expected.len() == results.len() {
        return CaseVerdict::Passed;
    }
    CaseVerdict::Wrong(Mismatch {
        expected: format!("{} results", expected.len()),
        got: Untrusted::new(format!("{} results", results.len())),
        difference: Untrusted::new("not every operation has a result"),
        operation: Some(results.len().min(expected.len())),
    })
}

fn operation(
    at: usize,
    expected: &OperationExpected,
    result: &OperationResult,
    checker: &Checker,
) -> CaseVerdict {
    match (expected, result) {
        (OperationExpected::Raises(raises), OperationResult::Raised(exception)) => {
            raised(raises, exception, Some(at))
        }
        (OperationExpected::Raises(raises), OperationResult::Returned(value)) => {
            CaseVerdict::Wrong(not_raised(raises, value, Some(at)))
        }
        (
            OperationExpected::Unchecked | OperationExpected::Returns(_),
            OperationResult::Raised(exception),
        ) => fault_of(exception),
        (OperationExpected::Unchecked, OperationResult::Returned(_)) => CaseVerdict::Passed,
        (OperationExpected::Returns(pattern), OperationResult::Returned(value)) => {
            returned(pattern, value, checker, Some(at))
        }
    }
}

/// A round trip: what came out beside what went in.
fn same(case: &Case, interface: &Interface, got: &Value) -> CaseVerdict {
    let Question::RoundTrip(value) = &case.question else {
        return other_kind(&Pattern::Any, "the case encodes no value");
    };
    let by_value = matches!(interface, Interface::RoundTrip { equal: Equal::Value, .. });
    let types = if by_value { Types::Loose } else { Types::Strict };
    let checker = Checker { kind: CheckerKind::Exact, types };
    returned(&Pattern::Value(value.clone()), got, &checker, None)
}

/// The first argument that is not what it was, where the exercise forbids that.
fn changed_argument(case: &Case, interface: &Interface, outcome: &Outcome) -> Option<Mismatch> {
    let Interface::Function { sig, mutates: Mutates::Forbidden, .. } = interface else {
        return None;
    };
    let Question::Ask(Input::Call { args, .. }) = &case.question else { return None };
    let Outcome::Returned { arguments: Some(after), .. } = outcome else { return None };
    if args.len() != after.len() {
        return Some(Mismatch {
            expected: format!("{} arguments", args.len()),
            got: Untrusted::new(format!("{} arguments", after.len())),
            difference: Untrusted::new("the arguments came back in another number"),
            operation: None,
        });
    }
    let rule = Rule { likeness: Likeness::Strict, tolerance: None };
    args.iter().zip(after).enumerate().find_map(|(at, (before, after))| {
        let found = if too_deep(after) {
            Found::said("it is nested too deep to be compared")
        } else {
            walk(before, after, rule).err()?
        };
        let name = sig.params.get(at).map_or("argument", |(name, _)| name.as_str());
        let phrase = found.told(Voice::Argument).phrase;
        Some(Mismatch {
            expected: print_short(before, KEPT_CHARS_MAX),
            got: kept(after),
            difference: Untrusted::new(format!(
                "the {} `{name}` was changed: {phrase}",
                class_name(before)
            )),
            operation: None,
        })
    })
}
