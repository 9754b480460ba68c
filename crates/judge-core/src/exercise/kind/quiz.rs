//! `kind = "quiz"`: questions that the learner answers in a dict; snippets are run to know what
//! is right.

use super::Read;
use crate::case::{Expected, Question, QuizQuestion};
use crate::exercise::fixtures::Context;
use crate::exercise::page::Table;
use crate::exercise::{FixtureInput, Interface};

/// What a submission must define.
pub(crate) const ANSWERS: &str = "answers";

/// Reads `[interface]`.
#[expect(clippy::unnecessary_wraps, reason = "other kinds can fail, and one table reads them all")]
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind"]);
    Some(Interface::Quiz)
}

/// How a learner reads it.
pub(super) fn describe() -> Vec<String> {
    vec!["answers = {\"question\": \"answer\", ...}".to_owned()]
}

/// Reads a question: code that will be run, or an answer.
pub(super) fn case(table: &Table<'_>, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&["id", "sample", "ask", "code", "file", "choices", "answer"]);
    let id = table.text("id")?.value.to_owned();
    let code = match (table.text("code"), table.text("file")) {
        (Some(code), None) => Some(code.value.to_owned()),
        (None, Some(name)) => {
            let content = super::stdio::file(&name, ctx)?;
            Some(String::from_utf8_lossy(&content).into_owned())
        }
        (Some(_), Some(name)) => {
            name.report("a question has either `code` or `file`", "leave one of them out");
            None
        }
        (None, None) => None,
    };
    let answer = table.text("answer").map(|answer| answer.value.to_owned());
    let ask = table.text("ask").map(|ask| ask.value.to_owned());
    if code.is_none() && ask.is_none() {
        let message = "this question asks nothing";
        table.report("id", message, "add `code`, whose output is asked for, or `ask`");
        return None;
    }
    if code.is_none() && answer.is_none() {
        let message = "nothing says what is right: there is no code that could be run";
        table.report("id", message, "add `code`, or write the `answer`");
        return None;
    }
    let choices = table.strings("choices");
    let listed = |answer: &String| choices.is_empty() || choices.contains(answer);
    if !answer.iter().all(listed) {
        table.report("answer", "the answer is none of the choices", "add it to `choices`");
    }
    let ask = ask.unwrap_or_else(|| "What does this print?".to_owned());
    let question = Question::Quiz(QuizQuestion { id, ask, code, choices });
    Some((FixtureInput::Written(question), answer.map(Expected::Answer)))
}
