//! `kind = "stdio"`: a whole program, standard input and arguments in, standard output and exit
//! status out.

use judge_protocol::Value;

use super::Read;
use crate::case::{Expected, Program, ProgramExpected, Question};
use crate::exercise::fixtures::{Context, generate, is_generated, without_answer};
use crate::exercise::page::{Table, Text};
use crate::exercise::{FixtureInput, Interface};
use crate::plan::{item, program_question};

/// The largest text that is given to or expected of a program, in bytes.
const TEXT_BYTES_MAX: usize = 64 << 20;

/// Reads `[interface]`.
#[expect(clippy::unnecessary_wraps, reason = "other kinds can fail, and one table reads them all")]
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "usage"]);
    let usage = table.text("usage").map_or("", |usage| usage.value).to_owned();
    Some(Interface::Stdio { usage })
}

/// How a learner reads it: the command.
pub(super) fn describe(usage: &str) -> Vec<String> {
    if usage.is_empty() { Vec::new() } else { vec![format!("python3 {usage}")] }
}

/// Reads what the generator made.
pub(super) fn generated(made: &[(Value, Value)]) -> Result<Question, String> {
    program_question(item(made, "stdin"), item(made, "argv"))
}

/// Reads what a case asks and expects.
pub(super) fn case(table: &Table<'_>, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&[
        "id",
        "sample",
        "stdin",
        "stdin_file",
        "argv",
        "generate",
        "stdout",
        "stdout_file",
        "exit",
    ]);
    let input = if is_generated(table, "stdin") {
        for key in ["stdin_file", "argv"].into_iter().filter(|key| table.has(key)) {
            let message = format!("a case has either `{key}` or `generate`");
            table.report(key, message, "leave one of them out");
        }
        FixtureInput::Generate(generate(table, ctx)?)
    } else {
        let written = table.has("stdin") || table.has("stdin_file");
        let stdin = if written { text(table, ("stdin", "stdin_file"), ctx)? } else { Vec::new() };
        let argv = table.strings("argv");
        FixtureInput::Written(Question::Program(Program { argv, stdin }))
    };
    let answered = ["stdout", "stdout_file", "exit"].into_iter().any(|key| table.has(key));
    let expected =
        if answered { Some(expected_of(table, ctx)?) } else { without_answer(table, ctx) };
    Some((input, expected))
}

fn expected_of(table: &Table<'_>, ctx: &Context<'_>) -> Option<Expected> {
    let status = if table.has("exit") { table.integer("exit", 0..=255)? } else { 0 };
    if !table.has("stdout") && !table.has("stdout_file") {
        let message = "this case says how the program exits, and not what it writes";
        table.report("exit", message, "add `stdout`, which may be \"\", or leave `exit` out");
        return None;
    }
    let stdout = text(table, ("stdout", "stdout_file"), ctx)?;
    let status = u8::try_from(status).ok()?;
    Some(Expected::Program(ProgramExpected { stdout, status }))
}

/// A text that stands in the case, or in a file below `fixtures/files/`.
fn text(table: &Table<'_>, (key, file_key): (&str, &str), ctx: &Context<'_>) -> Option<Vec<u8>> {
    if table.has(key) && table.has(file_key) {
        let message = format!("a case has either `{key}` or `{file_key}`");
        table.report(file_key, message, "leave one of them out");
        return None;
    }
    if let Some(text) = table.text(key) {
        return Some(text.value.as_bytes().to_vec());
    }
    file(&table.text(file_key)?, ctx)
}

/// The content of a file below `fixtures/files/`.
pub(super) fn file(name: &Text<'_>, ctx: &Context<'_>) -> Option<Vec<u8>> {
    let content = ctx.files.get(&format!("fixtures/files/{}", name.value));
    if content.is_none() {
        let message = format!("there is no file `fixtures/files/{}`", name.value);
        name.report(message, "the name is a path below fixtures/files/");
    }
    content.filter(|content| content.len() <= TEXT_BYTES_MAX).cloned()
}
