//! How a case is shown: as calls that can be pasted into Python.

use judge_core::case::{Case, FilesCase, Given, Program, Question};
use judge_core::exercise::{Exercise, Interface};
use judge_core::notation::{cut_middle, print_call, print_operation, print_short, value_size};
use judge_protocol::{Input, Operation, Value};

/// Longest picture of one call, in characters.
const CALL_CHARS_MAX: usize = 2_000;
/// Most lines of standard input that are shown, and characters of each.
const STDIN_LINES_MAX: usize = 12;
const STDIN_CHARS_MAX: usize = 200;
/// Most files that are shown, and lines of each.
const FILES_MAX: usize = 8;
const FILE_LINES_MAX: usize = 8;
/// Most lines in the picture of a sequence of operations.
const CALL_LINES_MAX: usize = 40;

/// How large a case's input is, in nodes of its values.
pub(crate) fn size(case: &Case) -> usize {
    let sum = |values: &[Value]| values.iter().map(value_size).sum::<usize>();
    match &case.question {
        Question::RoundTrip(value) => value_size(value),
        Question::Ask(Input::Call { args, .. } | Input::Scenario { args, .. }) => sum(args),
        Question::Ask(Input::Operations { init, ops, .. }) => {
            let init = init.as_deref().map_or(0, sum);
            let ops = ops.iter().map(|operation| match operation {
                Operation::Construct { args, .. } | Operation::Call { args, .. } => 1 + sum(args),
            });
            init + ops.sum::<usize>()
        }
        Question::Ask(Input::Pull { args, take, .. }) => {
            sum(args) + take.map_or(0, |take| usize::try_from(take).unwrap_or(usize::MAX))
        }
        Question::Ask(Input::Generate { n, .. }) => usize::try_from(*n).unwrap_or(0),
        Question::Ask(Input::Program { argv }) => argv.len(),
        Question::Ask(Input::Item { .. } | Input::Tests)
        | Question::Quiz(_)
        | Question::Tests(_) => 1,
        Question::Files(files) => sum(&files.args) + files.folder.len() + files.bytes(),
        Question::Program(program) => program.argv.len() + program.stdin.len(),
    }
}

/// The lines that put an input.
pub fn asked(interface: &Interface, input: &Input) -> Vec<String> {
    match input {
        Input::Call { function, args } => vec![call(function, args)],
        Input::Operations { class, init, ops } => operations(class, init.as_deref(), ops, None).0,
        Input::Pull { function, args, streams, take } => {
            vec![pull(&call(function, args), args, streams, *take)]
        }
        Input::Scenario { function, args } => scenario(interface, function, args, None).0,
        Input::Program { argv } => vec![argv.join(" ")],
        Input::Item { name, key } => vec![format!("{name}[{key:?}]")],
        Input::Generate { profile, n, .. } => vec![format!("generate(rng, {profile:?}, {n})")],
        Input::Tests => tests(interface, None),
    }
}

/// The lines that make the case happen, and which of them failed.
pub(crate) fn picture(
    exercise: &Exercise,
    case: &Case,
    failed: Option<usize>,
) -> (Vec<String>, Option<usize>) {
    match &case.question {
        Question::RoundTrip(value) => (vec![round_trip(&exercise.interface, value)], None),
        Question::Ask(Input::Call { function, args }) => (vec![call(function, args)], None),
        Question::Ask(Input::Operations { class, init, ops }) => {
            operations(class, init.as_deref(), ops, failed)
        }
        Question::Ask(Input::Pull { function, args, streams, take }) => {
            (vec![pull(&call(function, args), args, streams, *take)], None)
        }
        Question::Ask(Input::Scenario { function, args }) => {
            scenario(&exercise.interface, function, args, failed)
        }
        Question::Ask(Input::Generate { profile, n, .. }) => {
            (vec![format!("generate(rng, {profile:?}, {n})")], None)
        }
        Question::Ask(Input::Program { argv }) => (vec![command(argv)], None),
        Question::Files(files) => (file_lines(files), None),
        Question::Program(program) => (program_lines(program), None),
        Question::Ask(Input::Item { name, key }) => (vec![format!("{name}[{key:?}]")], None),
        Question::Quiz(question) => (question.lines(), None),
        Question::Ask(Input::Tests) => (tests(&exercise.interface, None), None),
        Question::Tests(question) => {
            let mutant = question.mutant.as_ref().map(|_| case.id.as_str());
            (tests(&exercise.interface, mutant), None)
        }
    }
}

/// `list(islice(batched(iter([1, 2, 3]), 2), 5))`, or with `list` alone where all are pulled.
pub(crate) fn pull(whole: &str, args: &[Value], streams: &[usize], take: Option<u64>) -> String {
    let mut called = whole.to_owned();
    for position in streams {
        if let Some(value) = args.get(*position).map(|value| print_short(value, CALL_CHARS_MAX)) {
            called = called.replacen(&value, &format!("iter({value})"), 1);
        }
    }
    match take {
        Some(take) => format!("list(islice({called}, {take}))"),
        None => format!("list({called})"),
    }
}

/// With which implementation tests are run.
fn tests(interface: &Interface, mutant: Option<&str>) -> Vec<String> {
    let module = interface.called();
    vec![match mutant {
        None => format!("import {module}  # the right one"),
        Some(id) => format!("import {module}  # a wrong one: {}", id.replace('_', " ")),
    }]
}

/// The function of the script that was run with what it uses of the script, and the line that
/// logged something else.
pub(crate) fn scenario(
    interface: &Interface,
    function: &str,
    args: &[Value],
    failed: Option<usize>,
) -> (Vec<String>, Option<usize>) {
    let found = interface.script_lines(function);
    let Some(found) = found else { return (vec![call(function, args)], None) };
    let at = failed.and_then(|line| found.iter().position(|(number, _)| *number == Some(line)));
    let mut lines: Vec<String> = found.into_iter().map(|(_, line)| line).collect();
    if args.is_empty() {
        return (lines, at);
    }
    let given: Vec<String> = args.iter().map(|value| print_short(value, CALL_CHARS_MAX)).collect();
    lines.insert(0, format!("# {function}(solution, log, {})", given.join(", ")));
    (lines, at.map(|at| at + 1))
}

fn call(function: &str, args: &[Value]) -> String {
    let whole = print_call(function, args);
    if whole.chars().count() <= CALL_CHARS_MAX {
        return whole;
    }
    let each = CALL_CHARS_MAX / args.len().max(1);
    let args: Vec<String> = args.iter().map(|value| print_short(value, each)).collect();
    format!("{function}({})", args.join(", "))
}

fn round_trip(interface: &Interface, value: &Value) -> String {
    let value = print_short(value, CALL_CHARS_MAX);
    match interface {
        Interface::RoundTrip { class: Some(class), encode, decode, .. } => {
            format!("{class}().{}({class}().{}({value}))", decode.name, encode.name)
        }
        Interface::RoundTrip { class: None, encode, decode, .. } => {
            format!("{}({}({value}))", decode.name, encode.name)
        }
        other => format!("{}({value})", other.called()),
    }
}

/// The files and the call among them.
pub fn file_lines(files: &FilesCase) -> Vec<String> {
    let mut lines = Vec::new();
    let shown = files.folder.iter().take(FILES_MAX);
    for (path, given) in shown {
        match given {
            Given::Folder => lines.push(format!("# folder {path}")),
            Given::Link(target) => lines.push(format!("# link {path} to {target}")),
            Given::File(content) => {
                lines.push(format!("# file {path}"));
                lines.extend(content_lines(content));
            }
        }
    }
    let left_out = files.folder.len().saturating_sub(FILES_MAX);
    if left_out > 0 {
        lines.push(format!("# and {left_out} more files"));
    }
    lines.extend(files.imports.iter().map(|module| format!("import {module}")));
    lines.push(call(&files.function, &files.args));
    lines
}

/// The first lines of a file, or how large it is if it is no text.
fn content_lines(content: &[u8]) -> Vec<String> {
    let head = &content[..content.len().min(STDIN_LINES_MAX * STDIN_CHARS_MAX)];
    let head = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(e) if e.error_len().is_none() => {
            std::str::from_utf8(&head[..e.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return vec![format!("| {} bytes that are no text", content.len())],
    };
    let shown: Vec<&str> = head.lines().take(FILE_LINES_MAX).collect();
    let bytes: usize = shown.iter().map(|line| line.len() + 1).sum();
    let mut lines: Vec<String> =
        shown.iter().map(|line| format!("| {}", cut_middle(line, STDIN_CHARS_MAX))).collect();
    let left_out = content.len().saturating_sub(bytes);
    if left_out > 0 {
        lines.push(format!("# and {left_out} more bytes"));
    }
    lines
}

/// The command and what it reads, as it would be typed.
fn program_lines(program: &Program) -> Vec<String> {
    let text = String::from_utf8_lossy(&program.stdin);
    let mut lines = vec![command(&program.argv)];
    let shown = text.lines().take(STDIN_LINES_MAX);
    lines.extend(shown.map(|line| format!("< {}", cut_middle(line, STDIN_CHARS_MAX))));
    let left_out = text.lines().count().saturating_sub(STDIN_LINES_MAX);
    if left_out > 0 {
        lines.push(format!("# and {left_out} more lines of standard input"));
    }
    lines
}

/// `python3 solution.py -i 'two words'`.
fn command(argv: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    let words = argv.iter().map(|word| {
        if !word.is_empty() && word.chars().all(plain) {
            format!(" {word}")
        } else {
            format!(" '{}'", word.replace('\'', "'\\''"))
        }
    });
    std::iter::once("python3 solution.py".to_owned()).chain(words).collect()
}

/// A sequence up to the operation that failed; its beginning is cut when it is long.
fn operations(
    class: &str,
    init: Option<&[Value]>,
    ops: &[Operation],
    failed: Option<usize>,
) -> (Vec<String>, Option<usize>) {
    let unnamed = "obj";
    let until = failed.map_or(ops.len(), |at| at + 1).min(ops.len());
    let from = until.saturating_sub(CALL_LINES_MAX);
    let mut lines = Vec::new();
    if let Some(init) = init {
        lines.push(format!("{unnamed} = {}", call(class, init)));
    }
    if from > 0 {
        lines.push(format!("# {from} operations before these"));
    }
    for operation in &ops[from..until] {
        lines.push(print_operation(operation, class, unnamed));
    }
    let failed_line = failed.map(|_| lines.len() - 1);
    (lines, failed_line)
}
