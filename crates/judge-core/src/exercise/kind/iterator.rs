//! `kind = "iterator"`: items are pulled one by one from what a function returns.

use judge_protocol::{Entry, Input, Int, Value};

use super::Read;
use crate::case::{Expected, Items, ItemsEnding, Pattern, Question};
use crate::exercise::fixtures::{Context, Input as Asked, input, without_answer};
use crate::exercise::interface::{define, method, name, sig};
use crate::exercise::page::{Table, did_you_mean};
use crate::exercise::{FixtureInput, Interface, Signature, expected, operations};
use crate::notation;
use crate::plan::item;

/// A function that returns an iterator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lazily {
    /// Its name.
    pub function: String,
    /// Its signature.
    pub sig: Signature,
    /// Positions of the parameters that are handed over as iterators which count.
    pub streams: Vec<usize>,
    /// How many values more than needed may be read from them; `None`: any number.
    pub source_ahead: Option<u64>,
}

impl Lazily {
    /// What a child is told.
    pub(super) fn entry(&self) -> Entry {
        Entry::Function(method(&self.function, &self.sig))
    }

    /// What a learner reads.
    pub(super) fn describe(&self) -> Vec<String> {
        vec![define(&self.function, &self.sig)]
    }

    /// Pulls `take` items, or all of them.
    pub(crate) fn input(&self, args: Vec<Value>, take: Option<u64>) -> Input {
        let (function, streams) = (self.function.clone(), self.streams.clone());
        Input::Pull { function, args, streams, take }
    }
}

/// Reads `[interface]`.
pub(super) fn read(table: &Table<'_>) -> Option<Interface> {
    table.accept(&["kind", "function", "sig", "streams", "lazy"]);
    let function = name(table, "function");
    let sig = sig(table, "sig")?;
    let mut streams = Vec::new();
    for text in table.texts("streams") {
        let names = || sig.params.iter().map(|(name, _)| name.as_str());
        match names().position(|name| name == text.value) {
            Some(position) => streams.push(position),
            None => text.report_labelled(
                format!("`{}` is no parameter of the function", text.value),
                did_you_mean(text.value, names()),
                "name parameters of `sig`",
            ),
        }
    }
    let source_ahead = match table.table("lazy", "interface.lazy") {
        Some(lazy) => {
            lazy.accept(&["source_ahead"]);
            Some(lazy.required_integer("source_ahead", 0..=1_000_000)?)
        }
        None => None,
    };
    if source_ahead.is_some() && !table.has("streams") {
        let message = "`lazy` counts what is read from streams, and there are none";
        table.report("lazy", message, "add `streams = [\"items\"]` with the name of a parameter");
        return None;
    }
    let source_ahead = source_ahead.and_then(|ahead| u64::try_from(ahead).ok());
    Some(Interface::Iterator(Lazily { function: function?, sig, streams, source_ahead }))
}

/// Reads what a case asks and expects.
pub(super) fn case(table: &Table<'_>, lazily: &Lazily, ctx: &Context<'_>) -> Option<Read> {
    table.accept(&["id", "sample", "args", "take", "items", "raises", "generate"]);
    let take = table.integer("take", 0..=1_000_000).and_then(|take| u64::try_from(take).ok());
    let input = match input(table, "args", ctx)? {
        Asked::Generate(generate) => {
            if table.has("take") {
                let message = "the generator says how many items are taken";
                table.report("take", message, "return {\"args\": (...), \"take\": 10}");
            }
            FixtureInput::Generate(generate)
        }
        Asked::Written(text) => {
            let args = text.read(notation::parse_args(text.value))?;
            if !operations::count(&text, &lazily.function, &lazily.sig, args.len()) {
                return None;
            }
            FixtureInput::Written(Question::Ask(lazily.input(args, take)))
        }
    };
    if table.has("items") || table.has("raises") {
        return Some((input, Some(Expected::Items(items(table, take)?))));
    }
    Some((input, without_answer(table, ctx)))
}

fn items(table: &Table<'_>, take: Option<u64>) -> Option<Items> {
    let items = match table.text("items") {
        None => Vec::new(),
        Some(text) => match text.read(notation::parse_pattern(text.value))? {
            Pattern::List(items) => items,
            Pattern::Value(Value::List(items)) => items.into_iter().map(Pattern::Value).collect(),
            _ => {
                text.report("`items` must be a list", "write `items = \"[1, 2, 3]\"`");
                return None;
            }
        },
    };
    if let Some(text) = table.text("raises") {
        let ending = ItemsEnding::Raises(expected::raises(&text)?);
        return Some(Items { items, ending, taken: None });
    }
    let count = items.len() as u64;
    if take.is_some_and(|take| take < count) {
        let message = format!("{count} items are expected, and fewer are taken");
        table.report("take", message, format!("take {count}, or more to see that it ends"));
        return None;
    }
    let ending = if take == Some(count) { ItemsEnding::More } else { ItemsEnding::Ends };
    Some(Items { items, ending, taken: None })
}

/// Reads what the generator made.
pub(super) fn generated(lazily: &Lazily, made: &[(Value, Value)]) -> Result<Question, String> {
    let take = match item(made, "take") {
        None | Some(Value::None) => None,
        Some(Value::Int(Int::Small(take))) => u64::try_from(*take).ok(),
        Some(_) => return Err("`take` must be a number of items".to_owned()),
    };
    match item(made, "args") {
        Some(Value::Tuple(args) | Value::List(args)) => {
            Ok(Question::Ask(lazily.input(args.clone(), take)))
        }
        _ => Err("generate() must return {\"args\": (...)}".to_owned()),
    }
}
