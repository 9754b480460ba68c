//! `judge show`.

use std::process::ExitCode;

use judge::bank::Bank;
use judge::fault::{Fault, FaultKind};
use judge::picture;
use judge_core::case::{
    Expected, ItemsEnding, OperationExpected, Pattern, Program, Question, Raises,
};
use judge_core::exercise::{
    CheckerKind, Complexity, Exercise, Fixture, FixtureInput, Interface, describe,
};
use judge_core::notation::{print_call, print_operation, print_pattern, print_short};
use judge_protocol::{Left, Value};
use judge_report::{ShowExample, ShowScreen, Style, bytes, duration};

use super::args::ShowArgs;
use super::exit;
use super::output::Output;

/// Most lines of a program's input or output in an example.
const EXAMPLE_LINES_MAX: usize = 20;
/// Longest value in an example, in characters.
const EXAMPLE_CHARS_MAX: usize = 200;

/// Shows an exercise, or one part of it.
pub(crate) fn show(bank: &Bank, args: &ShowArgs, output: &Output) -> Result<ExitCode, Fault> {
    let exercise = bank.exercise(&args.exercise)?;
    if args.starter {
        output.print(&exercise.starter);
    } else if let Some(number) = args.hint {
        output.print(&hint(&exercise, number)?);
    } else {
        output.print(&text(bank, &exercise, &output.style()));
    }
    Ok(exit::accepted())
}

/// An exercise as a learner reads it.
pub(crate) fn text(bank: &Bank, exercise: &Exercise, style: &Style) -> String {
    let next = bank.next(exercise).map(|next| (next.id, next.title));
    judge_report::show_screen(&ShowScreen { next, ..screen(exercise) }, style)
}

fn hint(exercise: &Exercise, number: usize) -> Result<String, Fault> {
    let count = exercise.hints.len();
    match number.checked_sub(1).and_then(|at| exercise.hints.get(at)) {
        Some(hint) => Ok(format!("hint {number} of {count}: {hint}\n")),
        None if count == 0 => {
            let message = format!("`{}` has no hints", exercise.id);
            Err(Fault::new(FaultKind::Usage, message))
        }
        None => {
            let message = format!("`{}` has no hint {number}", exercise.id);
            Err(Fault::new(FaultKind::Usage, message).hint(format!("it has hints 1 to {count}")))
        }
    }
}

fn screen(exercise: &Exercise) -> ShowScreen {
    let promise = exercise.complexity.as_ref().map(promise);
    ShowScreen {
        id: exercise.id.clone(),
        title: exercise.title.clone(),
        topics: exercise.topics.clone(),
        promise: promise.unwrap_or_default(),
        statement: exercise.statement.clone(),
        signatures: describe(&exercise.interface),
        examples: exercise
            .fixtures
            .iter()
            .filter(|fixture| fixture.sample || exercise.interface == Interface::Quiz)
            .map(|fixture| example(&exercise.interface, fixture))
            .collect(),
        facts: facts(exercise),
        next: None,
    }
}

/// `time O(1) for each call, space O(1); n is the number of calls`.
fn promise(promised: &Complexity) -> String {
    let (time, space) = (&promised.time, &promised.space);
    let between = if time.contains([',', ';']) || space.contains([',', ';']) { "; " } else { ", " };
    let size = size(&promised.n).map(|size| format!("; {size}")).unwrap_or_default();
    format!("time {time}{between}space {space}{size}")
}

/// What `n` is, as a sentence; `None` where that says nothing.
fn size(text: &str) -> Option<String> {
    const MEASURES: [&str; 5] = ["number", "length", "size", "depth", "height"];
    let first = text.split(' ').next()?;
    if text == "n" || first == "nothing" {
        return None;
    }
    // `V = n nodes, E = len(edges)` and `V nodes, E edges` name their sizes themselves.
    if text.contains(" = ") || first.starts_with(|c: char| c.is_uppercase()) {
        return Some(text.to_owned());
    }
    Some(if MEASURES.contains(&first) {
        format!("n is the {text}")
    } else if first == "the" || text.contains(['(', '+', '-', '*']) {
        format!("n is {text}")
    } else {
        format!("n counts {text}")
    })
}

/// What the events of a log mean that tell of exceptions, where there are such.
fn raised_events(events: &[Pattern]) -> Vec<String> {
    let shown: Vec<String> = events.iter().map(print_pattern).collect();
    let has = |start: &str| shown.iter().any(|event| event.starts_with(start));
    let mut lines = Vec::new();
    if has("('raises', '") {
        lines.push("# ('raises', NAME): this builtin exception was raised, or one below it");
    }
    if has("('raises', None") {
        lines.push("# ('raises', None): nothing was raised");
    }
    lines.into_iter().map(str::to_owned).collect()
}

fn facts(exercise: &Exercise) -> Vec<String> {
    let limits = &exercise.limits;
    let mut facts = vec![format!(
        "{} of CPU and {} per test",
        duration(limits.cpu_ms * 1000),
        bytes(limits.memory_bytes)
    )];
    match exercise.checker.kind {
        CheckerKind::Exact | CheckerKind::Text { rel: 0.0, .. } => {}
        CheckerKind::Unordered => facts.push("order of the answer: any".to_owned()),
        CheckerKind::NestedUnordered => {
            facts.push("order of the answer and its parts: any".to_owned());
        }
        CheckerKind::AnyOf | CheckerKind::Predicate { .. } => {
            facts.push("any right answer counts".to_owned());
        }
        CheckerKind::Tokens { rel: 0.0, .. } => {
            facts.push("white space in the output: any".to_owned());
        }
        CheckerKind::Float { rel, .. }
        | CheckerKind::Text { rel, .. }
        | CheckerKind::Tokens { rel, .. } => facts.push(format!("numbers within {rel}")),
    }
    if let Some(minutes) = exercise.minutes {
        facts.push(format!("about {minutes} minutes"));
    }
    facts.push(exercise.difficulty.name().to_owned());
    facts
}

fn example(interface: &Interface, fixture: &Fixture) -> ShowExample {
    match (&fixture.input, interface) {
        (FixtureInput::Args(args), Interface::Function { function, .. }) => ShowExample {
            call: vec![print_call(function, args)],
            result: fixture.expected.as_ref().map(expected).unwrap_or_default(),
        },
        (FixtureInput::Operations { init, ops, expected }, Interface::Class { class, .. }) => {
            let mut call: Vec<String> =
                init.iter().map(|init| format!("obj = {}", print_call(class, init))).collect();
            call.extend(ops.iter().zip(expected).map(|(operation, expected)| {
                format!("{}{}", print_operation(operation, class, "obj"), result(expected))
            }));
            ShowExample { call, result: String::new() }
        }
        (FixtureInput::Value(value), Interface::RoundTrip { encode, decode, .. }) => ShowExample {
            call: vec![format!(
                "{}({}({}))",
                decode.name,
                encode.name,
                print_short(value, EXAMPLE_CHARS_MAX)
            )],
            result: "the same again".to_owned(),
        },
        (FixtureInput::Written(Question::Program(program)), Interface::Stdio { .. }) => {
            program_example(program, fixture.expected.as_ref())
        }
        (FixtureInput::Written(Question::Files(files)), _) => {
            let mut call = judge::file_lines(files);
            let mut result = String::new();
            if let Some(Expected::Files(expected)) = &fixture.expected {
                match &expected.result {
                    OperationExpected::Unchecked => {}
                    OperationExpected::Returns(pattern) => result = print_pattern(pattern),
                    OperationExpected::Raises(raises) => result = raised(raises),
                }
                for (path, left) in &expected.leaves {
                    call.extend(left_lines(path, left));
                }
            }
            ShowExample { call, result }
        }
        (FixtureInput::Written(Question::Quiz(question)), _) => {
            ShowExample { call: question.lines(), result: String::new() }
        }
        (FixtureInput::Written(Question::Tests(_)), interface) => ShowExample {
            call: vec![format!("import {}  # the right one", interface.called())],
            result: "every test passes".to_owned(),
        },
        (FixtureInput::Written(Question::Ask(input)), interface) => {
            let mut call = picture::asked(interface, input);
            if let Some(Expected::Log(events)) = &fixture.expected {
                call.push("# logs".to_owned());
                call.extend(events.iter().map(|event| format!("  →  {}", print_pattern(event))));
                call.extend(raised_events(events));
            }
            let result = fixture.expected.as_ref().map(expected).unwrap_or_default();
            ShowExample { call, result }
        }
        _ => ShowExample { call: vec![fixture.id.replace('_', " ")], result: String::new() },
    }
}

/// What goes in and what comes out, as on a terminal.
fn program_example(program: &Program, expected: Option<&Expected>) -> ShowExample {
    let words = program.argv.iter().map(|word| format!(" {word}"));
    let mut call = vec![std::iter::once("$ python3 solution.py".to_owned()).chain(words).collect()];
    let lines = |bytes: &[u8], mark: &str| -> Vec<String> {
        let text = String::from_utf8_lossy(bytes);
        text.lines().take(EXAMPLE_LINES_MAX).map(|line| format!("{mark}{line}")).collect()
    };
    call.extend(lines(&program.stdin, "< "));
    if let Some(Expected::Program(expected)) = expected {
        call.extend(lines(&expected.stdout, "> "));
        if expected.status != 0 {
            call.push(format!("# exits with status {}", expected.status));
        }
    }
    ShowExample { call, result: String::new() }
}

/// What a call leaves under a path.
fn left_lines(path: &str, left: &Left) -> Vec<String> {
    let mut lines = match left {
        Left::Nothing => vec![format!("# leaves no {path}")],
        Left::Folder => vec![format!("# leaves folder {path}")],
        Left::Link(target) => vec![format!("# leaves link {path} to {}", target.expose())],
        Left::File { .. } => vec![format!("# leaves {path}")],
    };
    if let Left::File { head: Value::Bytes(head), .. } = left
        && let Ok(text) = std::str::from_utf8(head)
    {
        lines.extend(text.lines().take(EXAMPLE_LINES_MAX).map(|line| format!("| {line}")));
    }
    lines
}

fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Returns(pattern) | Expected::Argument(pattern) => print_pattern(pattern),
        Expected::Raises(raises) => raised(raises),
        Expected::SameValue => "the same again".to_owned(),
        Expected::Items(items) => match &items.ending {
            ItemsEnding::More | ItemsEnding::Ends => {
                print_pattern(&Pattern::List(items.items.clone()))
            }
            ItemsEnding::Raises(raises) => raised(raises),
        },
        Expected::Operations(_)
        | Expected::Checker
        | Expected::Log(_)
        | Expected::Program(_)
        | Expected::Files(_)
        | Expected::Verdicts
        | Expected::Answer(_) => String::new(),
    }
}

fn result(expected: &OperationExpected) -> String {
    match expected {
        OperationExpected::Unchecked | OperationExpected::Returns(Pattern::Any) => String::new(),
        OperationExpected::Returns(pattern) => format!("  →  {}", print_pattern(pattern)),
        OperationExpected::Raises(raises) => format!("  →  {}", raised(raises)),
    }
}

fn raised(raises: &Raises) -> String {
    format!("raises {}", raises.class)
}

#[cfg(test)]
mod tests {
    use judge_core::exercise::Complexity;
    use judge_core::notation::parse_pattern;

    use super::{promise, raised_events};

    fn promised([n, time, space]: [&str; 3]) -> String {
        let [n, time, space] = [n, time, space].map(str::to_owned);
        promise(&Complexity { n, time, space })
    }

    #[test]
    fn a_promise_reads_as_a_sentence() {
        for (parts, sentence) in [
            (
                ["number of calls", "O(1) for each call", "O(1)"],
                "time O(1) for each call, space O(1); n is the number of calls",
            ),
            (["len(nums)", "O(n)", "O(n)"], "time O(n), space O(n); n is len(nums)"),
            (["n", "O(n)", "O(1)"], "time O(n), space O(1)"),
            (
                ["V nodes, E edges", "O(V + E)", "O(V)"],
                "time O(V + E), space O(V); V nodes, E edges",
            ),
            (["n = len(s)", "O(n)", "O(1)"], "time O(n), space O(1); n = len(s)"),
            (["lines", "O(n)", "O(1)"], "time O(n), space O(1); n counts lines"),
            (
                ["the number read", "O(1) for get, O(n) for flush", "O(n)"],
                "time O(1) for get, O(n) for flush; space O(n); n is the number read",
            ),
        ] {
            assert_eq!(promised(parts), sentence);
        }
    }

    #[test]
    fn events_of_exceptions_are_explained_where_they_stand() {
        let told = |texts: &[&str]| {
            let events: Vec<_> =
                texts.iter().map(|text| parse_pattern(text).expect("it is a rule")).collect();
            raised_events(&events).join("\n")
        };
        let name = "# ('raises', NAME): this builtin exception was raised, or one below it";
        let none = "# ('raises', None): nothing was raised";
        assert_eq!(told(&["42", "('open', 'raises')"]), "");
        assert_eq!(told(&["('raises', 'ValueError')", "('raises', 'KeyError')"]), name);
        assert_eq!(told(&["('raises', None)"]), none);
        assert_eq!(
            told(&["('raises', 'KeyError')", "('raises', None)"]),
            format!("{name}\n{none}")
        );
    }
}
