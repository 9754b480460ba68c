//! What an exercise should have besides being correct; asked by `judge verify` only.

use super::{Exercise, FILL_MARK, Interface, SampleFolder, Sweep};
use crate::diagnostic::Diagnostic;
use crate::growth::Formula;
use crate::plan::sizes_at;

/// What is missing for an exercise to prove that it catches mistakes: a wrong sample, and for each
/// promise better than quadratic a sample that breaks it.
pub fn lint(exercise: &Exercise) -> Vec<Diagnostic> {
    let mut missing = unfilled(exercise);
    let wrong = exercise.samples.iter().any(|sample| sample.folder == SampleFolder::Wrong);
    if !wrong {
        let message = "no wrong sample: nothing shows that the cases catch mistakes";
        missing.push(
            Diagnostic::whole_file(format!("{}/submissions", exercise.document.root), message)
                .help("add a likely mistake as submissions/wrong/NAME.py"),
        );
    }
    for (at, sweep) in exercise.sweeps.iter().enumerate() {
        if promises_much(sweep) && !has_breaker(exercise, &sweep.name) {
            missing.push(without_breaker(exercise, at, sweep));
        }
    }
    missing
}

/// Places of a scaffold that nobody has filled.
fn unfilled(exercise: &Exercise) -> Vec<Diagnostic> {
    let Some((first, rest)) = exercise.document.unfilled.split_first() else { return Vec::new() };
    let more = match rest.len() {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let message = format!("{first} is still to be filled{more}: look for {FILL_MARK}");
    vec![Diagnostic::whole_file(exercise.document.root.clone(), message)]
}

/// What could be better in an exercise.
pub fn remarks(exercise: &Exercise) -> Vec<String> {
    let mut all = asserts(exercise);
    all.extend(unanswered(exercise));
    all
}

/// Samples whose answer the oracle alone knows, so that no learner sees it.
fn unanswered(exercise: &Exercise) -> Vec<String> {
    let key = match &exercise.interface {
        Interface::Function { .. } | Interface::FileIo { .. } => "returns",
        Interface::Iterator(_) => "items",
        Interface::Scenario(_) => "log",
        Interface::Stdio { .. } => "stdout",
        Interface::Class { .. }
        | Interface::RoundTrip { .. }
        | Interface::Quiz
        | Interface::WriteTests(_) => return Vec::new(),
    };
    let samples = exercise.fixtures.iter().filter(|case| case.sample && case.expected.is_none());
    let told = |id: &str| format!("`{id}`: a sample needs its `{key}`, so that a learner sees it");
    samples.map(|case| told(&case.id)).collect()
}

/// Lines of a script that check what they should log.
fn asserts(exercise: &Exercise) -> Vec<String> {
    let Interface::Scenario(scenario) = &exercise.interface else { return Vec::new() };
    let asserts = |line: &str| line.trim_start().starts_with("assert ");
    let lines = scenario.source.lines().enumerate().filter(|(_, line)| asserts(line));
    lines
        .map(|(at, _)| {
            format!(
                "scenario.py:{}: an `assert` shows the submission what is expected: log the value",
                at + 1
            )
        })
        .collect()
}

/// Whether a sweep promises clearly better than the square of its varied size.
fn promises_much(sweep: &Sweep) -> bool {
    let Ok(square) = Formula::parse(&format!("{}^2", sweep.vary), &[&sweep.vary]) else {
        return true;
    };
    let grown = |promise: &Formula| {
        let at = |size| sizes_at(sweep, size).map(|sizes| promise.evaluate(&sizes));
        Some(at(sweep.sizes.max)? / at(sweep.sizes.min)?)
    };
    match (grown(&sweep.time), grown(&square)) {
        (Some(time), Some(square)) => time < 0.9 * square,
        (_, _) => true,
    }
}

/// Whether some sample is said to be caught by this sweep, or is slow or hungry without being
/// bound to another one.
fn has_breaker(exercise: &Exercise, name: &str) -> bool {
    let part = format!("sweep:{name}");
    exercise.samples.iter().any(|sample| match sample.folder {
        SampleFolder::Accepted => false,
        SampleFolder::Slow | SampleFolder::Memory => {
            let bound = sample.on.iter().any(|part| part.starts_with("sweep:"));
            !bound || sample.on.contains(&part)
        }
        SampleFolder::Wrong | SampleFolder::Error | SampleFolder::Forbidden => {
            sample.on.contains(&part)
        }
    })
}

fn without_breaker(exercise: &Exercise, at: usize, sweep: &Sweep) -> Diagnostic {
    let document = &exercise.document;
    Diagnostic {
        file: format!("{}/exercise.toml", document.root),
        source: document.text.clone(),
        span: document.sweeps.get(at).cloned(),
        message: format!(
            "sweep `{}` promises `{}`, and no sample breaks it",
            sweep.name, sweep.time
        ),
        label: String::new(),
        help: format!(
            "add the obvious slower way as submissions/slow/NAME.py, on = [\"sweep:{}\"]",
            sweep.name
        ),
    }
}
