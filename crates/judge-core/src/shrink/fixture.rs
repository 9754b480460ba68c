//! A case as it would stand in `fixtures/*.toml`.

use judge_protocol::{Input, Operation, Value};

use crate::case::{
    Case, Expected, Items, ItemsEnding, OperationExpected, Pattern, Program, Question, Raises,
};
use crate::notation::{print, print_operation, print_pattern};

/// The lines of a `[[case]]` with this id; nothing where a case of its kind cannot be written so.
pub fn fixture_lines(case: &Case, id: &str) -> Vec<String> {
    let mut keys = vec![("id", quoted(id))];
    let asked = match &case.question {
        Question::RoundTrip(value) => {
            keys.push(("value", quoted(&print(value))));
            true
        }
        Question::Ask(Input::Call { args, .. }) => {
            keys.push(("args", quoted(&arguments(args))));
            true
        }
        Question::Ask(Input::Scenario { function, args }) => {
            keys.push(("run", quoted(function)));
            keys.push(("args", quoted(&arguments(args))));
            true
        }
        Question::Ask(Input::Pull { args, take, .. }) => {
            keys.push(("args", quoted(&arguments(args))));
            keys.extend(take.map(|take| ("take", take.to_string())));
            true
        }
        Question::Ask(Input::Operations { class, init, ops }) => {
            keys.extend(init.as_deref().map(|init| ("init", quoted(&arguments(init)))));
            keys.push(("ops", operations(class, ops, &case.expected)));
            true
        }
        Question::Program(program) => program_keys(program, &mut keys),
        Question::Ask(
            Input::Generate { .. } | Input::Program { .. } | Input::Item { .. } | Input::Tests,
        )
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => false,
    };
    if !asked {
        return Vec::new();
    }
    answer(&case.expected, &mut keys);
    let width = keys.iter().map(|(key, _)| key.len()).max().unwrap_or(0);
    let mut lines = vec!["[[case]]".to_owned()];
    for (key, value) in keys {
        lines.extend(format!("{key:width$} = {value}").lines().map(str::to_owned));
    }
    lines
}

fn arguments(args: &[Value]) -> String {
    match args {
        // A tuple in parentheses is still that tuple.
        [one] if !matches!(one, Value::Tuple(_)) => format!("({})", print(one)),
        _ => print(&Value::Tuple(args.to_vec())),
    }
}

/// Operations and what is expected of each, a line each.
fn operations(class: &str, ops: &[Operation], expected: &Expected) -> String {
    let expected = match expected {
        Expected::Operations(expected) => expected.as_slice(),
        _ => &[],
    };
    let lines = ops.iter().enumerate().map(|(at, operation)| {
        let call = print_operation(operation, class, "");
        match expected.get(at) {
            None | Some(OperationExpected::Unchecked) => call,
            Some(OperationExpected::Returns(pattern)) => {
                format!("{call} -> {}", print_pattern(pattern))
            }
            Some(OperationExpected::Raises(raises)) => format!("{call} raises {}", raises.class),
        }
    });
    let text: String = lines.map(|line| escaped(&line) + "\n").collect();
    block(&text)
}

/// A TOML string over lines.
fn block(text: &str) -> String {
    format!("\"\"\"\n{text}\"\"\"")
}

fn program_keys(program: &Program, keys: &mut Vec<(&'static str, String)>) -> bool {
    if !program.argv.is_empty() {
        let words: Vec<String> = program.argv.iter().map(|word| quoted(word)).collect();
        keys.push(("argv", format!("[{}]", words.join(", "))));
    }
    let stdin = std::str::from_utf8(&program.stdin);
    keys.extend(stdin.ok().map(|text| ("stdin", quoted(text))));
    stdin.is_ok()
}

fn answer(expected: &Expected, keys: &mut Vec<(&'static str, String)>) {
    let told = |pattern: &Pattern| quoted(&print_pattern(pattern));
    match expected {
        Expected::Returns(pattern) => keys.push(("returns", told(pattern))),
        Expected::Argument(pattern) => keys.push(("after", told(pattern))),
        Expected::Raises(raises) => keys.push(("raises", raised(raises))),
        Expected::Items(Items { items, ending, taken: _ }) => {
            if !items.is_empty() || *ending == ItemsEnding::Ends {
                keys.push(("items", told(&Pattern::List(items.clone()))));
            }
            if let ItemsEnding::Raises(raises) = ending {
                keys.push(("raises", raised(raises)));
            }
        }
        Expected::Program(program) => {
            if let Ok(stdout) = std::str::from_utf8(&program.stdout) {
                keys.push(("stdout", quoted(stdout)));
                if program.status != 0 {
                    keys.push(("exit", program.status.to_string()));
                }
            }
        }
        Expected::Log(events) => {
            let lines = events.iter().map(|event| escaped(&print_pattern(event)) + "\n");
            keys.push(("log", block(&lines.collect::<String>())));
        }
        // The rest is written with the operations, or is for the kind or the checker to say.
        Expected::Operations(_)
        | Expected::SameValue
        | Expected::Answer(_)
        | Expected::Verdicts
        | Expected::Files(_)
        | Expected::Checker => {}
    }
}

fn raised(raises: &Raises) -> String {
    match &raises.text {
        Some(text) => quoted(&format!("{}: {text}", raises.class)),
        None => quoted(&raises.class),
    }
}

/// A TOML string on one line.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => {
                out.extend(["\\u", &format!("{:04X}", u32::from(control))]);
            }
            plain => out.push(plain),
        }
    }
    out
}
