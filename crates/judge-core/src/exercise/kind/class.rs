//! `kind = "class"`: a sequence of operations on objects.

use judge_protocol::{Entry, Value};

use super::Read;
use crate::case::{Expected, Question};
use crate::exercise::document::report_twice;
use crate::exercise::fixtures::{Context, Input, input, without_answer};
use crate::exercise::interface::{define_method, method, name, raises, sig};
use crate::exercise::page::Table;
use crate::exercise::{FixtureInput, Interface, MethodSignature, Signature, operations};
use crate::plan::{ask_operations, item, operation};

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "class", "init", "method"]);
    let class = name(table, "class");
    let init = sig(table, "init");
    table.require("method");
    let tables = table.tables("method", "[[interface.method]]");
    let mut methods: Vec<MethodSignature> = Vec::new();
    let count = tables.len();
    for one in tables {
        one.accept(&["name", "sig", "raises"]);
        let (name, sig) = (name(&one, "name"), sig(&one, "sig"));
        let raises = raises(&one);
        let (Some(name), Some(sig)) = (name, sig) else { continue };
        if methods.iter().any(|other| other.name == name) {
            if let Some(text) = one.text("name") {
                report_twice("method", &text);
            }
            continue;
        }
        methods.push(MethodSignature { name, sig, raises });
    }
    let (class, init) = (class?, init?);
    (methods.len() == count).then_some(Interface::Class { class, init, methods })
}

/// What a child is told.
pub(super) fn entry(class: &str, init: &Signature, methods: &[MethodSignature]) -> Entry {
    Entry::Class {
        name: class.to_owned(),
        init_arity: init.params.len(),
        methods: methods.iter().map(|one| method(&one.name, &one.sig)).collect(),
    }
}

/// What a learner reads.
pub(super) fn describe(class: &str, init: &Signature, methods: &[MethodSignature]) -> Vec<String> {
    let mut lines = vec![format!("class {class}:")];
    if !init.params.is_empty() {
        lines.push(define_method("__init__", init));
    }
    lines.extend(methods.iter().map(|one| define_method(&one.name, &one.sig)));
    lines
}

/// Reads what a case asks and expects.
pub(super) fn case(
    table: &Table<'_>,
    (class, init, methods): (&str, &Signature, &[MethodSignature]),
    ctx: &Context<'_>,
) -> Option<Read> {
    table.accept(&["id", "sample", "init", "ops", "generate"]);
    match input(table, "ops", ctx)? {
        Input::Generate(generate) => {
            Some((FixtureInput::Generate(generate), without_answer(table, ctx)))
        }
        Input::Written(text) => {
            let (init, ops, expected) = operations::read(table, &text, (class, init), methods)?;
            let answer = if operations::says_nothing(&expected) {
                without_answer(table, ctx)
            } else {
                Some(Expected::Operations(expected.clone()))
            };
            Some((FixtureInput::Operations { init, ops, expected }, answer))
        }
    }
}

/// Reads what the generator made.
pub(super) fn generated(
    interface: &Interface,
    made: &[(Value, Value)],
) -> Result<Question, String> {
    match (item(made, "init"), item(made, "ops")) {
        (Some(Value::Tuple(init) | Value::List(init)), Some(Value::List(ops))) => {
            let ops = ops.iter().map(operation).collect::<Result<_, _>>()?;
            Ok(ask_operations(interface, Some(init.clone()), ops))
        }
        _ => Err("generate() must return {\"init\": (...), \"ops\": [...]}".to_owned()),
    }
}
