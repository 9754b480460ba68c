//! Running a source as a whole program: one process, one standard input, one exit.

use judge_core::case::Program;
use judge_core::decide;
use judge_protocol::{Input, Outcome, Request, Value};

use crate::child::Child;
use crate::secret::nonce;
use crate::subject::{Answer, CaseResult};

/// Runs the program that is loaded in a child, and ends the child.
pub(crate) async fn run(child: &mut Child, program: &Program, result: &mut CaseResult) -> Answer {
    let nonce = nonce();
    let input = Input::Program { argv: program.argv.clone() };
    let request = Request::Run { nonce, input, arguments_after: false };
    let seen = child.ask_last(&request, &program.stdin).await;
    child.finish().await;
    result.written = child.take_kept();
    result.add(&seen.usage, &child.take_printed());
    decide::answer(&seen, nonce).map(|outcome| match outcome.clone() {
        Outcome::Exited { status, .. } => {
            Outcome::Exited { status, stdout: result.written.clone() }
        }
        other => other,
    })
}

/// What a program was given, as a checker sees it.
pub(crate) fn question_value(program: &Program) -> Value {
    let argv = program.argv.iter().map(|word| Value::from(word.as_str())).collect();
    dict(vec![("argv", Value::List(argv)), ("stdin", text(&program.stdin))])
}

/// What a program did, as a checker sees it.
pub(crate) fn answer_value(status: u8, stdout: &[u8]) -> Value {
    dict(vec![("stdout", text(stdout)), ("exit", Value::from(i64::from(status)))])
}

fn text(bytes: &[u8]) -> Value {
    Value::Str(String::from_utf8_lossy(bytes).into_owned())
}

fn dict(items: Vec<(&str, Value)>) -> Value {
    Value::Dict(items.into_iter().map(|(key, value)| (Value::from(key), value)).collect())
}
