//! `[interface]`: what the learner must write, and how it is shown and checked.

use judge_protocol::{Entry, Method};

use super::document::report_twice;
use super::page::{Table, Text, did_you_mean};
use super::signature;
use super::{Decoder, Equal, Interface, MethodSignature, Mutates, Signature};

const KINDS: [&str; 12] = [
    "function",
    "class",
    "round_trip",
    "iterator",
    "scenario",
    "async",
    "threads",
    "processes",
    "file_io",
    "stdio",
    "quiz",
    "write_tests",
];
const SUPPORTED: &str = "supported: function, class, round_trip";

/// What a module must define, for the child. A pair of functions names its encoder.
pub fn entry(interface: &Interface) -> Entry {
    match interface {
        Interface::Function { function, sig, mutates: _ } => Entry::Function(method(function, sig)),
        Interface::Class { class, init, methods } => Entry::Class {
            name: class.clone(),
            init_arity: init.params.len(),
            methods: methods.iter().map(|one| method(&one.name, &one.sig)).collect(),
        },
        Interface::RoundTrip { class: Some(class), encode, decode, decoder: _, equal: _ } => {
            Entry::Class {
                name: class.clone(),
                init_arity: 0,
                methods: [encode, decode].map(|one| method(&one.name, &one.sig)).to_vec(),
            }
        }
        Interface::RoundTrip { class: None, encode, decode: _, decoder: _, equal: _ } => {
            Entry::Function(method(&encode.name, &encode.sig))
        }
    }
}

fn method(name: &str, sig: &Signature) -> Method {
    Method { name: name.to_owned(), arity: Some(sig.params.len()) }
}

/// The lines by which a learner reads what to write: `def two_sum(nums: list[int], ...`.
pub fn describe(interface: &Interface) -> Vec<String> {
    match interface {
        Interface::Function { function, sig, mutates: _ } => vec![define(function, sig)],
        Interface::Class { class, init, methods } => {
            let mut lines = vec![format!("class {class}:")];
            if !init.params.is_empty() {
                lines.push(define_method("__init__", init));
            }
            lines.extend(methods.iter().map(|one| define_method(&one.name, &one.sig)));
            lines
        }
        Interface::RoundTrip { class: Some(class), encode, decode, decoder: _, equal: _ } => {
            let mut lines = vec![format!("class {class}:")];
            lines.extend([encode, decode].map(|one| define_method(&one.name, &one.sig)));
            lines
        }
        Interface::RoundTrip { class: None, encode, decode, decoder: _, equal: _ } => {
            [encode, decode].map(|one| define(&one.name, &one.sig)).to_vec()
        }
    }
}

fn define(name: &str, sig: &Signature) -> String {
    format!("def {name}{}", sig.text)
}

fn define_method(name: &str, sig: &Signature) -> String {
    let rest = sig.text.trim_start_matches('(').trim_start();
    let comma = if sig.params.is_empty() { "" } else { ", " };
    format!("    def {name}(self{comma}{rest}")
}

/// Reads `[interface]`.
pub(super) fn interface(root: &Table<'_>) -> Option<Interface> {
    let table = root.required_table("interface", "[interface]")?;
    let kind = table.required_text("kind")?;
    match kind.value {
        "function" => function(&table),
        "class" => class(&table),
        "round_trip" => round_trip(&table),
        other if KINDS.contains(&other) => {
            kind.report(format!("kind `{other}` is not supported yet; {SUPPORTED}"), "");
            None
        }
        _ => {
            kind.unknown("kind", KINDS.into_iter().take(3));
            None
        }
    }
}

fn function(table: &Table<'_>) -> Option<Interface> {
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

fn class(table: &Table<'_>) -> Option<Interface> {
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

fn round_trip(table: &Table<'_>) -> Option<Interface> {
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

fn name(table: &Table<'_>, key: &str) -> Option<String> {
    let text = table.required_text(key)?;
    if !signature::is_identifier(text.value) {
        text.report(format!("`{}` cannot be a name in Python", text.value), "");
        return None;
    }
    Some(text.value.to_owned())
}

fn sig(table: &Table<'_>, key: &str) -> Option<Signature> {
    let text = table.required_text(key)?;
    text.read(signature::parse(text.value))
}

fn raises(table: &Table<'_>) -> Vec<String> {
    let mut classes = Vec::new();
    for class in table.texts("raises") {
        if check_exception(&class, class.value, 0..class.value.len()) {
            classes.push(class.value.to_owned());
        }
    }
    classes
}

/// Whether `class`, which stands at `inner` in `text`, is a builtin exception; else reported.
pub(super) fn check_exception(text: &Text<'_>, class: &str, inner: std::ops::Range<usize>) -> bool {
    if EXCEPTIONS.contains(&class) {
        return true;
    }
    let label = did_you_mean(class, EXCEPTIONS.into_iter());
    let message = format!("`{class}` is not a builtin exception");
    let help = "only builtin exceptions can be expected: the learner's module has no others";
    text.report_within(inner, message, label, help.to_owned());
    false
}

const EXCEPTIONS: [&str; 57] = [
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "BlockingIOError",
    "BrokenPipeError",
    "BufferError",
    "ChildProcessError",
    "ConnectionAbortedError",
    "ConnectionError",
    "ConnectionRefusedError",
    "ConnectionResetError",
    "DeprecationWarning",
    "EOFError",
    "Exception",
    "FileExistsError",
    "FileNotFoundError",
    "FloatingPointError",
    "GeneratorExit",
    "ImportError",
    "IndentationError",
    "IndexError",
    "InterruptedError",
    "IsADirectoryError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "ModuleNotFoundError",
    "NameError",
    "NotADirectoryError",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "PermissionError",
    "ProcessLookupError",
    "RecursionError",
    "ReferenceError",
    "RuntimeError",
    "RuntimeWarning",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SystemError",
    "SystemExit",
    "TabError",
    "TimeoutError",
    "TypeError",
    "UnboundLocalError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "UnicodeTranslateError",
    "UserWarning",
    "ValueError",
    "Warning",
    "ZeroDivisionError",
];
