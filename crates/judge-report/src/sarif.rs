//! The face for viewers of static analysis: SARIF 2.1.0, one result for each submission.

use judge_core::grade::{Entry, Gradebook};
use judge_core::verdict::Verdict;
use serde_json::{Value, json};

use crate::brief::{Brief, Weight, path, worst_first};
use crate::escape::percent_encoded;
use crate::json::pretty;

/// A log of one run. Accepted submissions whose growth was told give no result.
pub fn sarif(book: &Gradebook) -> String {
    let results: Vec<Value> =
        worst_first(book).iter().filter_map(|(entry, brief)| result(entry, brief)).collect();
    let faults = book.entries.iter().map(crate::brief::brief);
    let faults: Vec<Value> = faults
        .filter(|brief| brief.weight == Weight::Fault)
        .map(|brief| json!({"level": "error", "message": {"text": brief.message}}))
        .collect();
    pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "judge",
                "version": book.judge,
                "rules": VERDICTS.map(rule),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": faults.is_empty(),
                "toolExecutionNotifications": faults,
            }],
            "results": results,
        }],
    }))
}

/// Every verdict, in the order of its rule.
const VERDICTS: [Verdict; 10] = [
    Verdict::Accepted,
    Verdict::WrongAnswer,
    Verdict::TooSlow,
    Verdict::TooMuchMemory,
    Verdict::TimeLimit,
    Verdict::MemoryLimit,
    Verdict::OutputLimit,
    Verdict::RuntimeError,
    Verdict::DoesNotLoad,
    Verdict::Forbidden,
];

fn rule(verdict: Verdict) -> Value {
    json!({"id": verdict.name(), "shortDescription": {"text": about(verdict)}})
}

fn about(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "Right, and growth could not be told.",
        Verdict::WrongAnswer => "An answer is wrong.",
        Verdict::TooSlow => "Answers are right, time grows faster than promised.",
        Verdict::TooMuchMemory => "Answers are right, memory grows faster than promised.",
        Verdict::TimeLimit => "A case used up its CPU or wall time.",
        Verdict::MemoryLimit => "A case used up its memory.",
        Verdict::OutputLimit => "Too much was printed or answered.",
        Verdict::RuntimeError => "An exception that was not asked for, or the process died.",
        Verdict::DoesNotLoad => "The source does not load.",
        Verdict::Forbidden => "Something that the exercise or the walls do not allow.",
    }
}

fn result(entry: &Entry, brief: &Brief) -> Option<Value> {
    let level = match brief.weight {
        Weight::Refused => "error",
        Weight::Doubted => "warning",
        Weight::Fault | Weight::Open | Weight::Accepted => return None,
    };
    let verdict = entry.report()?.verdict;
    let mut location = json!({
        "artifactLocation": {"uri": uri(entry)},
    });
    if let Some(place) = brief.place.filter(|place| place.line > 0) {
        let mut region = json!({"startLine": place.line});
        if let Some((start, end)) = place.columns {
            region["startColumn"] = json!(start.max(1));
            region["endColumn"] = json!(end.max(start.max(1)));
        }
        location["region"] = region;
    }
    Some(json!({
        "ruleId": verdict.name(),
        "ruleIndex": VERDICTS.iter().position(|other| *other == verdict),
        "level": level,
        "message": {"text": format!("{}: {}: {}", entry.exercise, brief.title, brief.message)},
        "locations": [{"physicalLocation": location}],
    }))
}

/// A relative reference: the path, every byte that could mean something else spelled out. Without
/// its own hidden and control characters, since those are bytes like any other here.
fn uri(entry: &Entry) -> String {
    let name = entry.submission.expose();
    let name = name.strip_prefix("./").unwrap_or(name);
    if name.is_empty() { percent_encoded(&path(entry)) } else { percent_encoded(name) }
}
