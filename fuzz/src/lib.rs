//! What is fuzzed: one function for each text that `judge` reads and did not write.
//!
//! A function takes any bytes, and panics where a promise is broken. The programs in
//! `fuzz_targets/` feed them from a fuzzer; a test of `judge-core` feeds them the corpora.

#![forbid(unsafe_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use judge_core::anonymous::{Telling, blind_source};
use judge_core::case::{Case, Expected, OperationExpected, Origin, Pattern, Question};
use judge_core::compare::{compare, matches, operation_at_fault};
use judge_core::decide;
use judge_core::diagnostic::Diagnostic;
use judge_core::exercise::{self, Checker, CheckerKind, Interface, Mutates, Signature, Types};
use judge_core::growth::Formula;
use judge_core::likeness::{Background, Outline, compare as compare_sources, likeness};
use judge_core::notation::{
    Arithmetic, NotationError, parse_args, parse_expected, parse_operations, parse_pattern,
    parse_value, print, print_lines, print_operation, print_pattern, print_short, value_size,
};
use judge_core::plan;
use judge_core::shape::{Random, Shape, ShapeError};
use judge_protocol::{
    FRAME_HEADER_BYTES, FrameError, Incoming, Input, Observation, Outcome, Reply, Usage, Value,
    frame,
};

// ------------------------------------------------------------------------------------------------
// What a child says

/// A stream on a child's pipe. The first two bytes say how it is cut and how much is allowed.
pub fn frames(bytes: &[u8]) {
    let [chunk, allowed, stream @ ..] = bytes else { return };
    let (chunk, allowed) = (usize::from(*chunk) + 1, usize::from(*allowed));
    let mut incoming = Incoming::default();
    let mut before: &[u8] = &[];
    for end in (0..stream.len()).step_by(chunk).map(|at| (at + chunk).min(stream.len())) {
        incoming.push(&stream[before.len()..end]);
        let came = &stream[..end];
        match incoming.take(allowed) {
            Ok(None) => before = came,
            Ok(Some(payload)) => {
                assert!(payload.len() <= allowed && incoming.is_empty());
                assert_eq!(frame(&payload), came);
                return;
            }
            Err(FrameError::TooLong { announced, .. }) => {
                assert!(announced > allowed && before.len() < FRAME_HEADER_BYTES);
                return;
            }
            Err(FrameError::Surplus { bytes }) => {
                assert!(bytes > 0 && bytes <= chunk);
                return;
            }
        }
        assert!(before.len() < FRAME_HEADER_BYTES + allowed, "a whole frame was not seen");
    }
}

/// The payload of one frame, and all that is done with it before a report is made.
pub fn replies(bytes: &[u8]) {
    let Ok(reply) = Reply::decode(bytes) else { return };
    let text = serde_json::to_vec(&reply).expect("what was read can be written");
    let again = Reply::decode(&text).expect("what was written can be read");
    assert_eq!(serde_json::to_vec(&again).expect("it can be written again"), text);
    let usage = Usage::default();
    let nonce = match &reply {
        Reply::Answered { nonce, .. } | Reply::Measured { nonce, .. } => *nonce,
        _ => 0,
    };
    let seen = Observation { said: Some(reply), counted: None, exit: None, stop: None, usage };
    let answers = [decide::answer(&seen, nonce), decide::measured(&seen, nonce).map(|both| both.0)];
    for outcome in answers.into_iter().flatten() {
        judge(outcome);
        assert!(decide::answer(&seen, nonce.wrapping_add(1)).is_err(), "it has no other question");
    }
}

/// Holds an outcome against every kind of expectation.
fn judge(outcome: &Outcome) {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases);
    static CHECKERS: LazyLock<Vec<Checker>> = LazyLock::new(checkers);
    let params = vec![("a".to_owned(), String::new())];
    let interface = Interface::Function {
        function: "f".to_owned(),
        sig: Signature { text: "(a)".to_owned(), params, returns: String::new() },
        mutates: Mutates::Forbidden,
    };
    for case in CASES.iter() {
        for checker in CHECKERS.iter() {
            let verdict = compare(case, &interface, checker, outcome);
            // A report holds it, and a report is JSON.
            serde_json::to_string(&verdict).expect("a verdict can be written");
            operation_at_fault(case, checker, outcome);
        }
    }
}

fn cases() -> Vec<Case> {
    let texts = [
        "[0, 1]",
        "1.5",
        "approx(0.1)",
        "one_of(1, 'a', [2])",
        "unordered([1, [2, 1], 'a'])",
        "{'a': ANY, 2: [ANY]}",
        "[[1, 2], [3]]",
        "{1, 2.0, 'x'}",
        "frozenset({(1, 2)})",
        "tree([1, None, 2])",
        "linked([1, 2], cycle=0)",
        "Fraction(1, 3)",
        "Decimal('1.50')",
        "timedelta(days=1)",
        "datetime('2024-02-29T00:00:00')",
        "range(0, 10, 3)",
        "b'ab'",
        "10 ** 40",
        "raises('ValueError', 'text')",
    ];
    let expected = texts.map(|text| parse_expected(text).expect("the text is right"));
    let operations = vec![
        OperationExpected::Unchecked,
        OperationExpected::Returns(Pattern::Value(Value::from(1))),
    ];
    let others =
        [Expected::Operations(operations), Expected::Argument(Pattern::Any), Expected::Checker];
    let args = vec![parse_value("[1, 2]").expect("the text is right")];
    let question = Question::Ask(Input::Call { function: "f".to_owned(), args });
    let case = |expected| Case {
        id: "case".to_owned(),
        origin: Origin::Fixture,
        question: question.clone(),
        expected,
    };
    expected.into_iter().chain(others).map(case).collect()
}

fn checkers() -> Vec<Checker> {
    let float = CheckerKind::Float { rel: 1e-9, abs: 1e-9 };
    let kinds = [
        CheckerKind::Exact,
        CheckerKind::Unordered,
        CheckerKind::NestedUnordered,
        CheckerKind::AnyOf,
        float,
    ];
    let strictly = |kind: &CheckerKind| Checker { kind: kind.clone(), types: Types::Strict };
    let loosely = |kind: &CheckerKind| Checker { kind: kind.clone(), types: Types::Loose };
    kinds.iter().map(strictly).chain(kinds.iter().map(loosely)).collect()
}

/// A value as it travels, and all that is done with values.
pub fn values(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    let text = print(&value);
    assert!(!text.is_empty());
    assert!(print_short(&value, 40).chars().count() <= 40);
    for width in [0, 60] {
        assert!(!print_lines(&value, width).is_empty());
    }
    assert!(value_size(&value) > 0);
    let opaque = value.opaque_part().is_some();
    let pattern = Pattern::Value(value.clone());
    for types in [Types::Strict, Types::Loose] {
        let exact = Checker { kind: CheckerKind::Exact, types };
        let equal = matches(&pattern, &value, &exact).is_ok();
        assert_eq!(equal, !opaque, "a value equals itself, unless it cannot be compared: {text}");
    }
    // With a tolerance every pair of two sets is tried; an author's set bounds that, and here it is
    // the fuzzer's own.
    let is_large = value_size(&value) > 200;
    for checker in &checkers() {
        if !(is_large && matches!(checker.kind, CheckerKind::Float { .. })) {
            // Some refuse what has no elements; none may fail.
            let _ = matches(&pattern, &value, checker);
        }
    }
    // A forged value, such as a set that holds an element twice, need not read as itself; a date
    // of month 13 not at all. What does read is a value of the notation.
    if parse_value(&text).is_ok() {
        notation(text.as_bytes());
    }
}

// ------------------------------------------------------------------------------------------------
// What an author says

/// A mistake can be shown in its text.
fn check_place(text: &str, mistake: &NotationError) {
    assert!(text.get(mistake.span.clone()).is_some(), "{text:?}: {mistake:?}");
    assert!(!mistake.message.is_empty(), "{mistake:?}");
}

fn check_places(text: &str, mistakes: impl IntoIterator<Item = Option<NotationError>>) {
    mistakes.into_iter().flatten().for_each(|mistake| check_place(text, &mistake));
}

/// The longest text that the notation takes.
const TEXT_BYTES_MAX: usize = 4 << 20;

/// A field of a fixture that is no sequence of operations.
pub fn notation(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let arithmetic = Arithmetic::parse(text);
    if let Ok(arithmetic) = &arithmetic {
        for n in [i64::MIN, -1, 0, 7, i64::MAX] {
            arithmetic.evaluate(n);
        }
    }
    if let Ok(value) = parse_value(text) {
        let printed = print(&value);
        let again = parse_value(&printed);
        if printed.len() > TEXT_BYTES_MAX {
            // `'\0' * 4_000_000` is short, and what it stands for is not.
            assert!(again.is_err());
            return;
        }
        let again = again.unwrap_or_else(|mistake| panic!("{printed} does not read: {mistake:?}"));
        assert_eq!(print(&again), printed, "what is printed reads as the same value");
        let json = serde_json::to_string(&value).expect("a value can be sent");
        let sent: Value = serde_json::from_str(&json).expect("what was sent can be read");
        assert_eq!(print(&sent), printed, "what is sent reads as the same value");
    }
    let pattern = parse_pattern(text);
    if let Ok(pattern) = &pattern {
        assert!(!print_pattern(pattern).is_empty());
    }
    let mistakes = [
        parse_value(text).err(),
        parse_args(text).err(),
        parse_expected(text).err(),
        pattern.err(),
    ];
    check_places(text, mistakes);
    check_places(text, [arithmetic.err()]);
}

/// A sequence of operations.
pub fn operations(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match parse_operations(text, "A") {
        Ok((operations, expected)) => {
            assert_eq!(operations.len(), expected.len());
            for operation in &operations {
                assert!(!print_operation(operation, "A", "a").is_empty());
            }
        }
        Err(mistake) => check_place(text, &mistake),
    }
}

/// The mark before the name of a file, in a text that holds a whole exercise.
const FILE_MARK: &str = "\n==> ";

/// All files of an exercise, one after the other: `==> NAME`, a line each, and its text below.
/// Files that an exercise must have and the text lacks are empty.
pub fn package(bytes: &[u8]) {
    let mut files = BTreeMap::new();
    for name in ["statement.md", "starter.py", "submissions/accepted/reference.py"] {
        files.insert(name.to_owned(), Vec::new());
    }
    let text = String::from_utf8_lossy(bytes);
    let text = format!("\n{text}");
    for part in text.split(FILE_MARK).skip(1) {
        let (name, content) = part.split_once('\n').unwrap_or((part, ""));
        // U+FFFD stands for bytes that are not UTF-8, which the loader must refuse.
        let content = content.split('\u{fffd}').map(str::as_bytes).collect::<Vec<_>>();
        files.insert(name.to_owned(), content.join(&0xff));
    }
    let package = exercise::Package { root: "exercises/two_sum".to_owned(), files };
    match exercise::load(&package) {
        Ok(exercise) => {
            exercise::lint(&exercise).iter().for_each(check_diagnostic);
            // It says why when it cannot be planned.
            let _ = plan::drafts(&exercise, None);
        }
        Err(mistakes) => {
            assert!(!mistakes.is_empty());
            mistakes.iter().for_each(check_diagnostic);
        }
    }
}

fn check_diagnostic(one: &Diagnostic) {
    if let Some(span) = &one.span {
        assert!(one.source.get(span.clone()).is_some(), "{}", one.message);
    }
}

/// A promise.
pub fn promise(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Formula::parse(text, &["n", "m", "V", "E"]) {
        Ok(formula) => {
            for size in [i64::MIN, 0, 1, 17, 1 << 20, i64::MAX] {
                let sizes = ["n", "m", "V"].map(|name| (name.to_owned(), size));
                let value = formula.evaluate(&sizes);
                assert!(value.is_finite() && value >= 1.0, "{text}: {value} at {size}");
            }
        }
        Err(mistake) => check_place(text, &mistake),
    }
}

/// Sizes that shapes are made at.
const SHAPE_SIZES: [i64; 4] = [-3, 0, 1, 12];

/// A shape.
pub fn shape(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let shape = match Shape::parse(text, &["n", "k"]) {
        Ok(shape) => shape,
        Err(mistake) => return check_place(text, &mistake),
    };
    for n in SHAPE_SIZES {
        let sizes = [("n".to_owned(), n), ("k".to_owned(), 3)];
        let make = || shape.make(&sizes, &mut Random::new(7));
        match make() {
            // Millions of elements are right, and slow to write.
            Ok(value) if value_size(&value) > 10_000 => return,
            Ok(value) => assert_eq!(Ok(print(&value)), make().map(|again| print(&again))),
            Err(ShapeError::TooLarge) => return,
            Err(why) => assert!(!why.to_string().is_empty()),
        }
    }
}

// ------------------------------------------------------------------------------------------------
// What a submission is

/// Two sources, cut at the first zero byte, as a review compares them and shows them blind.
pub fn sources(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (one, other) = text.split_once('\0').unwrap_or((&text, ""));
    let outlines = [one, other].map(|source| Outline::of(source, &BTreeSet::new()));
    let lines = one.matches('\n').count() + 1;
    assert!(outlines[0].code_lines <= lines, "there are more lines of code than lines");
    let background = Background::default();
    for (share, weight) in [(0, 1), (1, 0)].map(|pair| likeness(&outlines, &background, pair)) {
        assert!(share.is_finite() && weight.is_finite() && share <= 1.0 + 1e-9);
    }
    compare_sources(&outlines, &[one, other], &background);
    let telling = Telling::of(Path::new("ann/smith.py"), &BTreeSet::new());
    let blind = blind_source(one, "label", &telling);
    assert_eq!(blind.matches('\n').count() + 1, lines, "a line went or came");
}
