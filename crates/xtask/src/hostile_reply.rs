//! What the longest reply costs the judge when it is made to cost much: time and memory to decode
//! it, to compare it and to show it.

use std::fs;
use std::time::{Duration, Instant};

use judge_core::case::{Case, Expected, Origin, Pattern, Question};
use judge_core::compare::compare;
use judge_core::exercise::{Checker, CheckerKind, Interface, Mutates, Signature, Types};
use judge_protocol::{Input, Limits, Outcome, Reply, Value};

/// What stands around the value of an answer.
const HEAD: &str = r#"{"answered":{"nonce":1,"outcome":{"returned":{"value":"#;
const TAIL: &str = r#","arguments":null}}}}"#;

/// Measures each shape, and prints a table.
pub(crate) fn run() -> Result<(), String> {
    let allowed = usize::try_from(Limits::default().reply_bytes).map_err(|e| e.to_string())?;
    let room = allowed - HEAD.len() - TAIL.len();
    println!("{:<28} {:>10} {:>10} {:>11}", "reply", "decode ms", "compare ms", "memory MiB");
    for (name, value) in shapes(room) {
        let payload = format!("{HEAD}{value}{TAIL}").into_bytes();
        drop(value);
        let (decode, rest, kib, verdict) = cost(payload)?;
        let milliseconds = |time: Duration| time.as_millis();
        println!(
            "{name:<28} {:>10} {:>10} {:>11}   {verdict}",
            milliseconds(decode),
            milliseconds(rest),
            kib >> 10
        );
    }
    Ok(())
}

/// Values of so many bytes of JSON.
fn shapes(room: usize) -> Vec<(&'static str, String)> {
    let many = |open: &str, one: &str, close: &str| {
        let count = (room - open.len() - close.len() - one.len()) / (one.len() + 1);
        format!("{open}{}{one}{close}", format!("{one},").repeat(count))
    };
    let tagged = |tag: &str| format!(r#"{{"$":"{tag}","v":["#);
    let wide = |room: usize| "f".repeat(room);
    vec![
        ("list of 0", many("[", "0", "]")),
        ("list of empty lists", many("[", "[]", "]")),
        ("set of 0", many(&tagged("set"), "0", "]}")),
        ("set of empty texts", many(&tagged("set"), r#""""#, "]}")),
        ("set of lists", many(&tagged("set"), "[0,[0]]", "]}")),
        ("dict of equal keys", many(&tagged("dict"), "[0,0]", "]}")),
        ("tree", many(&tagged("tree"), "0", "]}")),
        ("linked list", many(r#"{"$":"linked","v":[["#, "0", "],null]}")),
        ("deepest list", many("[", &format!("{}{}", "[".repeat(110), "]".repeat(110)), "]")),
        ("text", format!("\"{}\"", "a".repeat(room - 2))),
        ("text of control characters", many("[\"", "\\u0001", "\"]").replace(',', "")),
        ("text of wide characters", format!("\"{}\"", "\u{1f469}".repeat(room / 4 - 1))),
        ("widest int", format!(r#"{{"$":"int","v":"{}"}}"#, wide(room - 30))),
        (
            "widest fraction",
            format!(
                r#"{{"$":"fraction","v":[{{"$":"int","v":"{0}"}},{{"$":"int","v":"{0}1"}}]}}"#,
                wide(room / 2 - 60)
            ),
        ),
        ("widest decimal", format!(r#"{{"$":"decimal","v":"{}"}}"#, "9".repeat(room - 30))),
        ("set of wide fractions", {
            let one = format!(
                r#"{{"$":"fraction","v":[{{"$":"int","v":"{0}"}},{{"$":"int","v":"{0}1"}}]}}"#,
                wide(16_000)
            );
            many(&tagged("set"), &one, "]}")
        }),
    ]
}

/// Time to decode, time for the verdict, peak of memory in KiB, and the verdict's beginning.
fn cost(payload: Vec<u8>) -> Result<(Duration, Duration, u64, String), String> {
    // The kernel forgets the peak so far (`proc(5)`, clear_refs).
    fs::write("/proc/self/clear_refs", "5").map_err(|e| format!("forget the peak: {e}"))?;
    let before = status_kib("VmRSS:");
    let started = Instant::now();
    let reply = Reply::decode(&payload);
    let decode = started.elapsed();
    drop(payload);
    let mut verdict = "refused".to_owned();
    let started = Instant::now();
    if let Ok(Reply::Answered { outcome, .. }) = reply {
        verdict = judged(&outcome);
    }
    Ok((decode, started.elapsed(), status_kib("VmHWM:").saturating_sub(before), verdict))
}

/// The verdict under the dearest comparison, whose expectation is as long as nothing is.
fn judged(outcome: &Outcome) -> String {
    let Outcome::Returned { value, .. } = outcome else { return "nothing returned".to_owned() };
    let interface = Interface::Function {
        function: "f".to_owned(),
        sig: Signature { text: "(a)".to_owned(), params: Vec::new(), returns: String::new() },
        mutates: Mutates::Allowed,
    };
    // A set of two elements, a fraction, and the answer itself: nothing that an author writes is
    // dearer.
    let fraction = Value::Fraction(1.into(), 3.into());
    let set = Value::Set(vec![1.into(), 2.into()]);
    let mut told = String::new();
    for expected in [set, fraction, value.clone()] {
        let case = Case {
            id: "case".to_owned(),
            origin: Origin::Fixture,
            question: Question::Ask(Input::Call { function: "f".to_owned(), args: Vec::new() }),
            expected: Expected::Returns(Pattern::Value(expected)),
        };
        let checker = Checker { kind: CheckerKind::NestedUnordered, types: Types::Loose };
        let verdict = compare(&case, &interface, &checker, outcome);
        told = format!("{verdict:?}").chars().take(24).collect();
    }
    told
}

fn status_kib(field: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
