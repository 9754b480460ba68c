//! `kind = "function"`: one call.

use judge_protocol::Value;

use super::Read;
use crate::case::Question;
use crate::exercise::fixtures::{Context, Input, input, without_answer};
use crate::exercise::interface::{name, sig};
use crate::exercise::page::Table;
use crate::exercise::{FixtureInput, Interface, Mutates, Signature, expected, operations};
use crate::notation;
use crate::plan::{ask_args, item};

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "function", "sig", "mutates"]);
    let function = name(table, "function");
    let sig = sig(table, "sig");
    let choices = [
        ("forbidden", Mutates::Forbidden),
        ("allowed", Mutates::Allowed),
        ("required", Mutates::Required),
    ];
    let mutates = table.choice_or("mutates", &choices, Mutates::Forbidden);
    let (function, sig, mutates) = (function?, sig?, mutates?);
    if mutates == Mutates::Required && sig.params.is_empty() {
        let message = "a function that changes its first argument needs one";
        table.report("sig", message, "add a parameter, or choose another `mutates`");
        return None;
    }
    Some(Interface::Function { function, sig, mutates })
}

/// Reads what a case asks and expects.
pub(super) fn case(
    table: &Table<'_>,
    (function, sig, mutates): (&str, &Signature, Mutates),
    ctx: &Context<'_>,
) -> Option<Read> {
    table.accept(&["id", "sample", "args", "generate", "returns", "raises", "after"]);
    let input = match input(table, "args", ctx)? {
        Input::Generate(generate) => Some(FixtureInput::Generate(generate)),
        Input::Written(text) => {
            let args = text.read(notation::parse_args(text.value));
            args.filter(|args| operations::count(&text, function, sig, args.len()))
                .map(FixtureInput::Args)
        }
    };
    let expected = expected::of_call(table, mutates, ctx.checker);
    let answered = table.has("returns") || table.has("raises") || table.has("after");
    let expected = if answered { Some(expected?) } else { without_answer(table, ctx) };
    Some((input?, expected))
}

/// Reads what the generator made.
pub(super) fn generated(
    interface: &Interface,
    made: &[(Value, Value)],
) -> Result<Question, String> {
    match item(made, "args") {
        Some(Value::Tuple(args) | Value::List(args)) => Ok(ask_args(interface, args.clone())),
        _ => Err("generate() must return {\"args\": (...)}".to_owned()),
    }
}
