//! `kind = "round_trip"`: a value is encoded and decoded again.

use judge_protocol::{Entry, Value};

use super::Read;
use crate::case::{Expected, Question};
use crate::exercise::fixtures::{Context, Input, input};
use crate::exercise::interface::{define, define_method, method, name, raises, sig};
use crate::exercise::page::Table;
use crate::exercise::{Decoder, Equal, FixtureInput, Interface, MethodSignature};
use crate::notation;
use crate::plan::item;

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "class", "encode", "decode", "decoder", "equal"]);
    let class = if table.has("class") { Some(name(table, "class")?) } else { None };
    let (word, encode, decode) = match class {
        Some(_) => ("method", half(table, "encode", "method"), half(table, "decode", "method")),
        None => ("function", half(table, "encode", "function"), half(table, "decode", "function")),
    };
    let decoders =
        [("fresh_process", Decoder::FreshProcess), ("same_process", Decoder::SameProcess)];
    let decoder = table.choice_or("decoder", &decoders, Decoder::FreshProcess);
    let equals = [("structure", Equal::Structure), ("value", Equal::Value)];
    let equal = table.choice_or("equal", &equals, Equal::Structure);
    let (encode, decode) = (encode?, decode?);
    for (key, one) in [("encode", &encode), ("decode", &decode)] {
        if one.sig.params.len() != 1 {
            let message = format!("the {word} `{}` must take exactly one argument", one.name);
            table.report(key, message, "write its signature with one parameter");
            return None;
        }
    }
    Some(Interface::RoundTrip { class, encode, decode, decoder: decoder?, equal: equal? })
}

/// Encoder or decoder; `word` is `method` or `function`.
fn half(table: &Table<'_>, key: &str, word: &'static str) -> Option<MethodSignature> {
    let title = match key {
        "encode" => "interface.encode",
        _ => "interface.decode",
    };
    let half = table.required_table(key, title)?;
    half.accept(match word {
        "method" => &["method", "sig", "raises"],
        _ => &["function", "sig", "raises"],
    });
    let (name, sig, raises) = (name(&half, word), sig(&half, "sig"), raises(&half));
    Some(MethodSignature { name: name?, sig: sig?, raises })
}

/// What a child is told. A pair of functions names its encoder.
pub(super) fn entry(
    class: Option<&str>,
    encode: &MethodSignature,
    decode: &MethodSignature,
) -> Entry {
    match class {
        Some(class) => Entry::Class {
            name: class.to_owned(),
            init_arity: 0,
            methods: [encode, decode].map(|one| method(&one.name, &one.sig)).to_vec(),
        },
        None => Entry::Function(method(&encode.name, &encode.sig)),
    }
}

/// What a learner reads.
pub(super) fn describe(
    class: Option<&str>,
    encode: &MethodSignature,
    decode: &MethodSignature,
) -> Vec<String> {
    let Some(class) = class else {
        return [encode, decode].map(|one| define(&one.name, &one.sig)).to_vec();
    };
    let mut lines = vec![format!("class {class}:")];
    lines.extend([encode, decode].map(|one| define_method(&one.name, &one.sig)));
    lines
}

/// Reads what a case asks; what comes out must be what went in.
pub(super) fn case(table: &Table<'_>, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&["id", "sample", "value", "generate"]);
    let input = match input(table, "value", ctx)? {
        Input::Generate(generate) => FixtureInput::Generate(generate),
        Input::Written(text) => FixtureInput::Value(text.read(notation::parse_value(text.value))?),
    };
    Some((input, Some(Expected::SameValue)))
}

/// Reads what the generator made.
pub(super) fn generated(made: &[(Value, Value)]) -> Result<Question, String> {
    match item(made, "value") {
        Some(value) => Ok(Question::RoundTrip(value.clone())),
        None => Err("generate() must return {\"value\": ...}".to_owned()),
    }
}
