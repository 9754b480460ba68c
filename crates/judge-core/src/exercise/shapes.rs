//! Inputs of a sweep that are made by shapes: `let`, `args`, `value`, `init` and `operations`.

use super::growth::arithmetic;
use super::operations::wrong_count;
use super::page::{Table, Text, did_you_mean};
use super::{
    Interface, MethodSignature, Round, ShapeCall, ShapeForm, ShapeInput, Signature, Sweep,
    SweepInput, signature,
};
use crate::plan;
use crate::shape::{Kind, Known, Shape, read_call};

/// What counts the turns of a round.
pub(crate) const TURN: &str = "i";

/// Reads the shapes of a sweep over the sizes `names`.
pub(super) fn read(table: &Table<'_>, sizes: &[&str], interface: &Interface) -> Option<ShapeInput> {
    let named = named(table, sizes)?;
    let kinds: Vec<(&str, Kind)> =
        named.iter().map(|(name, shape)| (name.as_str(), shape.kind())).collect();
    let known = Known { sizes, named: &kinds };
    let form = match interface {
        Interface::Function { function, sig, mutates: _ } => {
            only(table, &["args"])?;
            ShapeForm::Args(arguments(table, "args", (function, sig), &known)?)
        }
        Interface::Iterator(lazily) => {
            only(table, &["args"])?;
            let sig = (lazily.function.as_str(), &lazily.sig);
            ShapeForm::Args(arguments(table, "args", sig, &known)?)
        }
        Interface::Scenario(_) => {
            let message = "shapes make no arguments for a scenario";
            table.report("name", message, "write `profile` and let generator.py make them");
            return None;
        }
        Interface::RoundTrip { .. } => {
            only(table, &["value"])?;
            let value = table.required_text("value")?;
            ShapeForm::Value(value.read(Shape::parse_known(value.value, &known))?)
        }
        Interface::Class { class, init, methods } => {
            only(table, &["init", "operations"])?;
            let init = arguments(table, "init", (class, init), &known);
            let rounds = rounds(table, (class, methods), &known);
            ShapeForm::Operations { init: init?, rounds: rounds? }
        }
        // Sweeps of programs are refused as a whole.
        Interface::Stdio { .. }
        | Interface::FileIo { .. }
        | Interface::Quiz
        | Interface::WriteTests(_) => return None,
    };
    Some(ShapeInput { named, form })
}

/// Refuses the keys of other kinds of exercises.
fn only(table: &Table<'_>, keys: &[&str]) -> Option<()> {
    let other = ["args", "value", "init", "operations"]
        .into_iter()
        .find(|key| table.has(key) && !keys.contains(key));
    if let Some(other) = other {
        let wanted = keys.join("` and `");
        let message = format!("`{other}` does not fit an exercise of this kind");
        table.report(other, message, format!("write `{wanted}`"));
        return None;
    }
    Some(())
}

/// Shapes with a name; each may use those before it.
fn named(table: &Table<'_>, sizes: &[&str]) -> Option<Vec<(String, Shape)>> {
    let mut named: Vec<(String, Shape)> = Vec::new();
    if !table.has("let") {
        return Some(named);
    }
    let table = table.table("let", "let")?;
    for (key, _) in table.entries() {
        let taken = sizes.contains(&key.value) || matches!(key.value, TURN | "inf" | "nan");
        if taken || !signature::is_identifier(key.value) {
            let why = if taken { "means something else here" } else { "cannot be a name" };
            key.report(format!("`{}` {why}", key.value), "give the shape another name");
            return None;
        }
        let text = table.text_like(key.value, "write `nums = \"distinct(n)\"`")?;
        let kinds: Vec<(&str, Kind)> =
            named.iter().map(|(name, shape)| (name.as_str(), shape.kind())).collect();
        let known = Known { sizes, named: &kinds };
        let shape = text.read(Shape::parse_known(text.value, &known))?;
        named.push((key.value.to_owned(), shape));
    }
    Some(named)
}

/// The arguments of a call, one text each.
fn arguments(
    table: &Table<'_>,
    key: &str,
    (name, sig): (&str, &Signature),
    known: &Known<'_>,
) -> Option<Vec<Shape>> {
    // A constructor without parameters needs no `init`.
    if !sig.params.is_empty() {
        table.require(key);
    }
    let texts = table.texts(key);
    let written = texts.len();
    if (table.has(key) || !sig.params.is_empty()) && written != sig.params.len() {
        if table.has(key) {
            let help = format!("its signature is `{name}{}`", sig.text);
            table.report(key, wrong_count(name, sig, written), help);
        }
        return None;
    }
    let shapes: Vec<Shape> =
        texts.iter().filter_map(|text| text.read(Shape::parse_known(text.value, known))).collect();
    (shapes.len() == written).then_some(shapes)
}

type Class<'c> = (&'c str, &'c [MethodSignature]);

fn rounds(
    table: &Table<'_>,
    (class, methods): (&str, &Vec<MethodSignature>),
    known: &Known<'_>,
) -> Option<Vec<Round>> {
    table.require("operations");
    let tables = table.tables("operations", "operations");
    let written = tables.len();
    let rounds: Vec<Round> =
        tables.iter().filter_map(|table| round(table, (class, methods), known)).collect();
    if table.has("operations") && written == 0 {
        table.report("operations", "this sweep has no operation", EXAMPLE);
    }
    (written > 0 && rounds.len() == written).then_some(rounds)
}

const EXAMPLE: &str = "write `operations = [{ times = \"n\", run = [\"put(i, i)\"] }]`";

fn round(table: &Table<'_>, class: Class<'_>, known: &Known<'_>) -> Option<Round> {
    table.accept(&["times", "run"]);
    table.require("times");
    table.require("run");
    let times = table
        .entries()
        .into_iter()
        .find(|(key, _)| key.value == "times")
        .and_then(|(key, value)| arithmetic(table, &key, value, known.sizes));
    let sizes: Vec<&str> = known.sizes.iter().copied().chain([TURN]).collect();
    let known = Known { sizes: &sizes, named: known.named };
    let texts = table.texts("run");
    let run: Vec<ShapeCall> = texts.iter().filter_map(|text| call(text, class, &known)).collect();
    if table.has("run") && texts.is_empty() {
        table.report("run", "this round has no operation", EXAMPLE);
    }
    let complete = !texts.is_empty() && run.len() == texts.len();
    complete.then_some(Round { times: times?, run })
}

/// `method(shape, ...)`.
fn call(text: &Text<'_>, (class, methods): Class<'_>, known: &Known<'_>) -> Option<ShapeCall> {
    let (method, args) = text.read(read_call(text.value, known))?;
    let place = 0..text.value.len();
    let Some(known) = methods.iter().find(|known| known.name == method) else {
        let names = || methods.iter().map(|known| known.name.as_str());
        let help = format!("[[interface.method]] has: {}", names().collect::<Vec<_>>().join(", "));
        let message = format!("`{class}` has no method `{method}`");
        text.report_within(place, message, did_you_mean(&method, names()), help);
        return None;
    };
    if known.sig.params.len() != args.len() {
        let help = format!("its signature is `{method}{}`", known.sig.text);
        let message = wrong_count(&method, &known.sig, args.len());
        text.report_within(place, message, String::new(), help);
        return None;
    }
    Some(ShapeCall { method, args })
}

/// Reports a sweep whose smallest input cannot be made.
pub(super) fn check(table: &Table<'_>, sweep: &Sweep, interface: &Interface) -> Option<()> {
    let SweepInput::Shapes(input) = &sweep.input else { return Some(()) };
    let size = sweep.sizes.min;
    match plan::shaped_question(interface, sweep, input, size, 1) {
        Ok(_) => Some(()),
        Err(why) => {
            let key = match &input.form {
                ShapeForm::Args(_) => "args",
                ShapeForm::Value(_) => "value",
                ShapeForm::Operations { .. } => "operations",
            };
            let help = "see what it gives at the smallest size, or raise `min`";
            table.report(key, why, help);
            None
        }
    }
}
