//! Verdicts on whole answers.

use judge_protocol::{
    Exception, Frame, Input, Operation, OperationResult, Outcome, Stop, Untrusted, Value,
};

use crate::case::{Case, Expected, Origin, Question};
use crate::compare::{compare, operation_at_fault};
use crate::exercise::{
    Checker, CheckerKind, Decoder, Equal, Interface, MethodSignature, Mutates, Signature, Types,
};
use crate::notation::{parse_args, parse_expected, parse_operations, parse_pattern, parse_value};
use crate::verdict::{CaseVerdict, Mismatch};

const STRICT: Checker = Checker { kind: CheckerKind::Exact, types: Types::Strict };

fn value(text: &str) -> Value {
    parse_value(text).expect(text)
}

fn signature() -> Signature {
    let params = vec![("nums".to_owned(), "list[int]".to_owned())];
    Signature { text: "(nums: list[int])".into(), params, returns: String::new() }
}

fn function(mutates: Mutates) -> Interface {
    Interface::Function { function: "solve".into(), sig: signature(), mutates }
}

fn case(question: Question, expected: Expected) -> Case {
    Case { id: "one".into(), origin: Origin::Fixture, question, expected }
}

fn call(args: &str, expected: Expected) -> Case {
    let args = parse_args(args).expect(args);
    case(Question::Ask(Input::Call { function: "solve".into(), args }), expected)
}

fn returned(text: &str, arguments: Option<&str>) -> Outcome {
    let arguments = arguments.map(|text| parse_args(text).expect(text));
    Outcome::Returned { value: value(text), arguments }
}

fn exception(class: &str, message: &str) -> Exception {
    Exception {
        class: Untrusted::new(class),
        own_class: None,
        ancestors: vec![Untrusted::new(class), Untrusted::new("Exception")],
        message: Untrusted::new(message),
        errno: None,
        frames: Vec::new(),
        hidden_frames: 0,
    }
}

fn os_error(class: &str, errno: Option<i32>) -> Exception {
    let ancestors = [class, "OSError", "Exception"].map(Untrusted::new).to_vec();
    Exception { ancestors, errno, ..exception(class, "no") }
}

/// Verdict in a few words: `passed`, or `expected / got / difference / operation`.
fn told(verdict: Option<CaseVerdict>) -> String {
    match verdict {
        None => "the checker decides".into(),
        Some(CaseVerdict::Passed) => "passed".into(),
        Some(CaseVerdict::Wrong(Mismatch { expected, got, difference, operation })) => {
            let at = operation.map_or(String::new(), |at| format!(" / {at}"));
            format!("{expected} / {} / {}{at}", got.expose(), difference.expose())
        }
        Some(CaseVerdict::Raised(exception)) => format!("raised {}", exception.class.expose()),
        Some(CaseVerdict::Limit { limit, .. }) => format!("limit {limit:?}"),
        Some(CaseVerdict::Forbidden { what, .. }) => format!("forbidden: {what}"),
        Some(other) => format!("{other:?}"),
    }
}

#[track_caller]
fn check(case: &Case, interface: &Interface, outcome: &Outcome, expected: &str) {
    assert_eq!(told(compare(case, interface, &STRICT, outcome)), expected);
}

#[test]
fn returned_value_is_compared() {
    let interface = function(Mutates::Allowed);
    let case = call("([1])", parse_expected("[0, 1]").unwrap());
    check(&case, &interface, &returned("[0, 1]", None), "passed");
    let phrase = "[0, 1] / (0, 1) / a tuple where a list was expected; the elements are right";
    check(&case, &interface, &returned("(0, 1)", None), phrase);
    let one = call("([1])", parse_expected("5").unwrap());
    // The two values say it all.
    check(&one, &interface, &returned("6", None), "5 / 6 / ");
}

#[test]
fn answer_of_another_class_is_told_by_what_the_signature_promises() {
    let sig = Signature { returns: "list[int]".into(), ..signature() };
    let interface =
        Interface::Function { function: "solve".into(), sig, mutates: Mutates::Allowed };
    let case = call("([1])", parse_expected("[0, 1]").unwrap());
    let promised =
        "[0, 1] / (0, 1) / a tuple where a list[int] was promised; the elements are right";
    check(&case, &interface, &returned("(0, 1)", None), promised);
    // What is wrong inside is told by what belongs there.
    let inside = "[0, 1] / [0, True] / first difference at index 1: \
                  True (a bool) where the int 1 was expected";
    check(&case, &interface, &returned("[0, True]", None), inside);
    // The promise leaves it open here which of its types is meant.
    let number = call("([1])", parse_expected("7").unwrap());
    let other = "7 / (0, 1) / a tuple where the int 7 was expected";
    check(&number, &interface, &returned("(0, 1)", None), other);
}

#[test]
fn shown_values_are_bounded() {
    let interface = function(Mutates::Allowed);
    let case = call("([1])", parse_expected("[0] * 100_000").unwrap());
    let verdict = compare(&case, &interface, &STRICT, &returned("[1] * 100_000", None));
    let Some(CaseVerdict::Wrong(mismatch)) = verdict else { panic!("{verdict:?}") };
    assert!(mismatch.expected.chars().count() <= 20_000);
    assert!(mismatch.got.expose().chars().count() <= 20_000);
}

#[test]
fn changed_argument_is_told_by_its_name() {
    let interface = function(Mutates::Forbidden);
    let case = call("([3, 1])", parse_expected("1").unwrap());
    check(&case, &interface, &returned("1", Some("([3, 1])")), "passed");
    check(&case, &interface, &returned("1", None), "passed");
    let changed = "[3, 1] / [1, 3] / the list `nums` was changed: \
                   first difference at index 0: 3 before, 1 after the call";
    check(&case, &interface, &returned("1", Some("([1, 3])")), changed);
    let shorter = "[3, 1] / [3] / the list `nums` was changed: 2 elements before, 1 after the call";
    check(&case, &interface, &returned("1", Some("([3])")), shorter);
    let decided = call("([3, 1])", Expected::Checker);
    check(&decided, &interface, &returned("1", Some("([1, 3])")), changed);
    check(&decided, &interface, &returned("1", Some("([3, 1])")), "the checker decides");
    let typed = "[3, 1] / [3, True] / the list `nums` was changed: \
                 first difference at index 1: True (a bool) where the int 1 was expected";
    check(&case, &interface, &returned("1", Some("([3, True])")), typed);
    check(&case, &function(Mutates::Allowed), &returned("1", Some("([1, 3])")), "passed");
    let number = "1 arguments / 2 arguments / the arguments came back in another number";
    check(&case, &interface, &returned("1", Some("([3, 1], 2)")), number);
}

#[test]
fn argument_is_the_answer_in_place() {
    let interface = function(Mutates::Required);
    let case = call("([3, 1])", Expected::Argument(parse_pattern("[1, 3]").unwrap()));
    check(&case, &interface, &returned("None", Some("([1, 3])")), "passed");
    let wrong = "[1, 3] / [3, 1] / first difference at index 0: 1 expected, 3 got; \
                 it is the other way round";
    check(&case, &interface, &returned("None", Some("([3, 1])")), wrong);
    check(&case, &interface, &returned("None", None), "[1, 3] /  / the argument did not come back");
}

#[test]
fn expected_exception_is_right_by_class_or_ancestor_not_by_name() {
    let interface = function(Mutates::Allowed);
    let with = |expected: &str| call("()", parse_expected(expected).expect(expected));
    let raised = Outcome::Raised(Exception {
        own_class: Some(Untrusted::new("EmptyQueue")),
        ancestors: ["IndexError", "LookupError", "Exception"].map(Untrusted::new).to_vec(),
        ..exception("IndexError", "the queue is empty")
    });
    check(&with("raises('IndexError')"), &interface, &raised, "passed");
    check(&with("raises('LookupError')"), &interface, &raised, "passed");
    let by_name = compare(&with("raises('EmptyQueue')"), &interface, &STRICT, &raised);
    assert_ne!(told(by_name), "passed");
    check(&with("raises('IndexError', 'empty')"), &interface, &raised, "passed");
    let text = "raises IndexError('full') / raises EmptyQueue: the queue is empty / \
                its message does not contain 'full'";
    check(&with("raises('IndexError', 'full')"), &interface, &raised, text);
    let class = "raises KeyError / raises EmptyQueue: the queue is empty / \
                 EmptyQueue was raised where KeyError was expected";
    check(&with("raises('KeyError')"), &interface, &raised, class);
    let returned = returned("None", None);
    let none = "raises KeyError / None / it returned where KeyError was expected";
    check(&with("raises('KeyError')"), &interface, &returned, none);
}

#[test]
fn wrong_exception_is_told_with_its_line() {
    let interface = function(Mutates::Allowed);
    let case = call("()", parse_expected("raises('KeyError')").unwrap());
    let frame = Frame { function: Untrusted::new("f"), line: 7, column: None, end_column: None };
    let raised = Outcome::Raised(Exception { frames: vec![frame], ..exception("ValueError", "") });
    let line = "raises KeyError / raises ValueError / \
                ValueError was raised in line 7 where KeyError was expected";
    check(&case, &interface, &raised, line);
}

#[test]
fn exception_that_nobody_asked_for_is_told_by_its_cause() {
    let interface = function(Mutates::Forbidden);
    for expected in ["1", "ANY"] {
        let case = call("()", parse_expected(expected).unwrap());
        let check = |exception: Exception, expected: &str| {
            check(&case, &interface, &Outcome::Raised(exception), expected);
        };
        check(exception("ZeroDivisionError", "x"), "raised ZeroDivisionError");
        check(exception("MemoryError", ""), "limit Memory");
        let any = "forbidden: a file, a process or the network was asked for; none of them is \
                   available to a submission";
        check(os_error("PermissionError", Some(1)), any);
        check(os_error("PermissionError", Some(13)), any);
        check(os_error("OSError", Some(30)), any);
        let file = "forbidden: a file was asked for; files are not available to a submission";
        check(os_error("FileNotFoundError", Some(2)), file);
        check(os_error("FileNotFoundError", None), "raised FileNotFoundError");
        check(os_error("OSError", Some(9)), "raised OSError");
        let forged = Exception { errno: Some(1), ..exception("ValueError", "") };
        check(forged, "raised ValueError");
    }
    let decided = call("()", Expected::Checker);
    let raised = Outcome::Raised(exception("KeyError", "1"));
    check(&decided, &interface, &raised, "raised KeyError");
    let memory = Outcome::Raised(exception("MemoryError", ""));
    let asked = call("()", parse_expected("raises('KeyError')").unwrap());
    check(&asked, &interface, &memory, "limit Memory");
}

fn sequence(text: &str) -> Case {
    let (ops, expected): (Vec<Operation>, _) = parse_operations(text, "Queue").expect(text);
    let input = Input::Operations { class: "Queue".into(), init: Some(Vec::new()), ops };
    case(Question::Ask(input), Expected::Operations(expected))
}

fn class() -> Interface {
    Interface::Class { class: "Queue".into(), init: signature(), methods: Vec::new() }
}

#[test]
fn first_wrong_operation_is_named() {
    let case = sequence("put(1)\nget() -> 1\nget() raises IndexError");
    let check = |results: Vec<OperationResult>, expected: &str, fault: Option<usize>| {
        let outcome = Outcome::Operations(results);
        check(&case, &class(), &outcome, expected);
        assert_eq!(operation_at_fault(&case, &STRICT, &outcome), fault);
    };
    let gave = |text: &str| OperationResult::Returned(value(text));
    let raised = |class: &str| OperationResult::Raised(exception(class, "x"));
    check(vec![gave("None"), gave("1"), raised("IndexError")], "passed", None);
    check(vec![gave("5"), gave("1"), raised("IndexError")], "passed", None);
    check(vec![gave("None"), gave("2"), raised("IndexError")], "1 / 2 /  / 1", Some(1));
    let returned = "raises IndexError / None / it returned where IndexError was expected / 2";
    check(vec![gave("None"), gave("1"), gave("None")], returned, Some(2));
    check(vec![raised("KeyError"), gave("1"), raised("IndexError")], "raised KeyError", Some(0));
    check(vec![gave("None"), raised("KeyError")], "raised KeyError", Some(1));
    let short = "3 results / 2 results / not every operation has a result / 2";
    check(vec![gave("None"), gave("1")], short, Some(2));
    let long = "3 results / 4 results / not every operation has a result / 3";
    let results = vec![gave("None"), gave("1"), raised("IndexError"), gave("1")];
    let outcome = Outcome::Operations(results);
    assert_eq!(told(compare(&case, &class(), &STRICT, &outcome)), long);
}

#[test]
fn exception_in_a_checked_sequence_is_a_verdict() {
    let case = Case { expected: Expected::Checker, ..sequence("put(1)") };
    let raised = Outcome::Operations(vec![OperationResult::Raised(exception("KeyError", ""))]);
    check(&case, &class(), &raised, "raised KeyError");
    assert_eq!(operation_at_fault(&case, &STRICT, &raised), Some(0));
    let fine = Outcome::Operations(vec![OperationResult::Returned(Value::None)]);
    check(&case, &class(), &fine, "the checker decides");
}

#[test]
fn answer_of_another_kind_is_wrong() {
    let outcome = returned("1", None);
    let phrase = "ANY /  / one result came where a result for each operation belongs";
    check(&sequence("put(1)"), &class(), &outcome, phrase);
    let case = call("()", parse_expected("1").unwrap());
    let phrase = "ANY /  / results of operations came where one result belongs";
    check(&case, &function(Mutates::Allowed), &Outcome::Operations(Vec::new()), phrase);
}

#[test]
fn round_trip_gives_the_same_value_back() {
    let method =
        |name: &str| MethodSignature { name: name.into(), sig: signature(), raises: Vec::new() };
    let interface = |equal: Equal| Interface::RoundTrip {
        class: None,
        encode: method("encode"),
        decode: method("decode"),
        decoder: Decoder::FreshProcess,
        equal,
    };
    let case = case(Question::RoundTrip(value("tree([1, 2])")), Expected::SameValue);
    check(&case, &interface(Equal::Structure), &returned("tree([1, 2])", None), "passed");
    let typed = "tree([1, 2]) / tree([1, 2.0]) / first difference at node 1 in level order: \
                 2.0 (a float) where the int 2 was expected";
    check(&case, &interface(Equal::Structure), &returned("tree([1, 2.0])", None), typed);
    check(&case, &interface(Equal::Value), &returned("tree([1, 2.0])", None), "passed");
    let none = "tree([1, 2]) / None / None where a tree was expected; is a `return` missing?";
    check(&case, &interface(Equal::Value), &returned("None", None), none);
}

#[test]
fn out_of_memory_keeps_the_place() {
    let case = call("()", parse_expected("1").unwrap());
    let exception = exception("MemoryError", "");
    let verdict =
        compare(&case, &function(Mutates::Allowed), &STRICT, &Outcome::Raised(exception.clone()));
    let limit = CaseVerdict::Limit { limit: Stop::Memory, exception: Some(exception) };
    assert_eq!(verdict, Some(limit));
}
