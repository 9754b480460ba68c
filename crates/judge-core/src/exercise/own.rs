//! A case of a learner's own: one input, typed in the notation of fixtures.
//!
//! It says what is asked and never what is expected. Here a reader has one line and no file, so
//! the first mistake is told, with its place in that line.

use std::ops::Range;

use judge_protocol::{Input, Operation, Value};

use super::operations::{mistake, signature_help, wrong_count};
use super::{Interface, Lazily, MethodSignature, Signature};
use crate::case::{OperationExpected, Question};
use crate::diagnostic::Diagnostic;
use crate::notation::{self, NotationError};
use crate::plan::{ask_args, ask_operations, program_question};

/// The most items that are pulled from an iterator.
const TAKE_MAX: u64 = 1_000_000;

/// Why an exercise of this kind takes no case of one's own, if so.
pub fn takes_no_case(interface: &Interface) -> Option<&'static str> {
    match interface {
        Interface::Function { .. }
        | Interface::Class { .. }
        | Interface::RoundTrip { .. }
        | Interface::Stdio { .. }
        | Interface::FileIo { .. }
        | Interface::Iterator(_) => None,
        Interface::Quiz => Some("a quiz has questions, and no input"),
        Interface::WriteTests(_) => Some("its solution is tests, which bring their own input"),
        Interface::Scenario(_) => Some("the author's script drives the solution, not an input"),
    }
}

fn names(sig: &Signature) -> String {
    sig.params.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

/// Reads a case; `file` is where it comes from, for messages.
///
/// # Errors
/// The first mistake, with its place and its remedy.
pub fn own_case(interface: &Interface, text: &str, file: &str) -> Result<Question, Diagnostic> {
    let read = match interface {
        Interface::Function { function, sig, .. } => {
            arguments(text, (function, sig)).map(|args| ask_args(interface, args))
        }
        Interface::Class { class, init, methods } => operations(text, (class, init), methods)
            .map(|(init, ops)| ask_operations(interface, init, ops)),
        Interface::RoundTrip { .. } => {
            notation::parse_value(text).map(Question::RoundTrip).map_err(Wrong::from)
        }
        Interface::Stdio { .. } => program(text),
        Interface::FileIo { function, sig, .. } => files(interface, text, (function, sig)),
        Interface::Iterator(lazily) => pulled(lazily, text),
        Interface::Quiz | Interface::WriteTests(_) | Interface::Scenario(_) => {
            let why = takes_no_case(interface).unwrap_or_default();
            Err(Wrong::new(0..text.len(), why, ""))
        }
    };
    read.map_err(|wrong| Diagnostic {
        file: file.to_owned(),
        source: text.to_owned(),
        span: Some(wrong.span),
        message: wrong.message,
        label: wrong.label,
        help: wrong.help,
    })
}

/// A mistake in a case.
struct Wrong {
    span: Range<usize>,
    message: String,
    label: String,
    help: String,
}

impl Wrong {
    fn new(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), label: String::new(), help: help.into() }
    }

    /// The same, in a text that begins so many bytes earlier.
    fn behind(self, bytes: usize) -> Self {
        let Range { start, end } = self.span;
        Self { span: start + bytes..end + bytes, ..self }
    }
}

impl From<NotationError> for Wrong {
    fn from(error: NotationError) -> Self {
        Self::new(error.span, error.message, error.help)
    }
}

/// Arguments as a tuple, or with commas between them; the name of what is called may stand before
/// the tuple.
fn arguments(text: &str, (name, sig): (&str, &Signature)) -> Result<Vec<Value>, Wrong> {
    let indent = text.len() - text.trim_start().len();
    let start = match text[indent..].strip_prefix(name) {
        Some(rest) if rest.trim_start().starts_with('(') => indent + name.len(),
        Some(_) | None => 0,
    };
    let wanted = sig.params.len();
    let read = notation::parse_args(&text[start..]);
    if read.as_ref().is_ok_and(|args| args.len() == wanted) {
        return read.map_err(Wrong::from);
    }
    let bare = notation::parse_args(&format!("({text})"));
    if let Ok(args) = bare
        && args.len() == wanted
    {
        return Ok(args);
    }
    let args = read.map_err(|e| Wrong::from(e).behind(start))?;
    let help = signature_help(name, sig);
    Err(Wrong::new(indent..text.trim_end().len(), wrong_count(name, sig, args.len()), help))
}

type Operations = (Option<Vec<Value>>, Vec<Operation>);

fn operations(
    text: &str,
    (class, init): (&str, &Signature),
    methods: &[MethodSignature],
) -> Result<Operations, Wrong> {
    let (ops, expected) = notation::parse_operations(text, class)?;
    let places = notation::operation_places(text);
    let place = |at: usize| places.get(at).cloned().unwrap_or(0..text.len());
    let begin = || format!("begin with `obj = {class}({})`; then `obj.method(..)`", names(init));
    if ops.is_empty() {
        return Err(Wrong::new(0..text.len(), "this case has no operation", begin()));
    }
    let mut unnamed = false;
    for (at, operation) in ops.iter().enumerate() {
        if let Some(wrong) = mistake(operation, (class, init), methods) {
            let wrong = Wrong {
                span: place(at),
                message: wrong.message,
                label: wrong.label,
                help: wrong.help,
            };
            return Err(wrong);
        }
        if expected.get(at).is_some_and(|one| *one != OperationExpected::Unchecked) {
            let help = "leave out `->` or `raises` and what follows";
            let message = "a case of your own says what is asked, not what is expected";
            return Err(Wrong::new(place(at), message, help));
        }
        let is_unnamed = matches!(operation, Operation::Call { object: None, .. });
        if is_unnamed && !init.params.is_empty() {
            return Err(Wrong::new(place(at), "this object was never made", begin()));
        }
        unnamed |= is_unnamed;
    }
    Ok((unnamed.then(Vec::new), ops))
}

fn program(text: &str) -> Result<Question, Wrong> {
    let value = notation::parse_value(text)?;
    let read = match &value {
        Value::Str(_) | Value::Bytes(_) => program_question(Some(&value), None),
        Value::Tuple(parts) => match parts.as_slice() {
            [stdin @ (Value::Str(_) | Value::Bytes(_)), argv] => {
                program_question(Some(stdin), Some(argv))
            }
            _ => Err(String::new()),
        },
        _ => Err(String::new()),
    };
    read.map_err(|_| {
        let message = "a program is given a text, or a text and its arguments";
        let help = r"Write 'first\nsecond\n', or ('first\n', ['-n', '3']) with arguments.";
        Wrong::new(whole(text), message, help)
    })
}

/// The arguments alone, or a dict as the author's generator returns it.
fn files(interface: &Interface, text: &str, called: (&str, &Signature)) -> Result<Question, Wrong> {
    let dict = if text.trim_start().starts_with('{') {
        notation::parse_value(text)?
    } else {
        let args = Value::Tuple(arguments(text, called)?);
        Value::Dict(vec![(Value::from("args"), args)])
    };
    let help = r"Write {'args': ('a.txt',), 'files': {'a.txt': 'first line\n'}}.";
    let Value::Dict(items) = &dict else {
        return Err(Wrong::new(whole(text), "this is no dict with `args`", help));
    };
    let question = interface.generated(items).map_err(|why| {
        let unnamed = why.starts_with("generate()");
        let why = if unnamed { "this does not say which files a call finds" } else { &why };
        Wrong::new(whole(text), why, help)
    })?;
    let (name, sig) = called;
    match &question {
        Question::Files(files) if files.args.len() != sig.params.len() => {
            let message = wrong_count(name, sig, files.args.len());
            Err(Wrong::new(whole(text), message, signature_help(name, sig)))
        }
        _ => Ok(question),
    }
}

/// Arguments, and after `take` how many items are pulled.
fn pulled(lazily: &Lazily, text: &str) -> Result<Question, Wrong> {
    let split = text.rsplit_once("take").map(|(before, after)| (before, after.trim()));
    let count = split.filter(|(_, count)| count.chars().all(|c| c.is_ascii_digit()));
    let (before, take) = match count {
        None => (text, None),
        Some((before, count)) => {
            let take = count.parse().ok().filter(|take| *take <= TAKE_MAX);
            (before, Some(take.ok_or_else(|| wrong_take(before.len()..text.trim_end().len()))?))
        }
    };
    let args = arguments(before, (&lazily.function, &lazily.sig))?;
    Ok(Question::Ask(lazily.input(args, take)))
}

fn wrong_take(place: Range<usize>) -> Wrong {
    let help = "Write a number up to 1,000,000 behind it: `(range(10 ** 9)) take 5`.";
    Wrong::new(place, "`take` says how many items are pulled", help)
}

fn whole(text: &str) -> Range<usize> {
    text.len() - text.trim_start().len()..text.trim_end().len()
}

/// The same question about an object without a name, where it is about one object alone: as a
/// generator would make it.
pub fn unnamed(question: &Question) -> Question {
    let Question::Ask(Input::Operations { class, init: None, ops }) = question else {
        return question.clone();
    };
    let Some((Operation::Construct { object: only, args }, calls)) = ops.split_first() else {
        return question.clone();
    };
    let call = |operation: &Operation| match operation {
        Operation::Call { object: Some(object), method, args } if object == only => {
            Some(Operation::Call { object: None, method: method.clone(), args: args.clone() })
        }
        Operation::Call { .. } | Operation::Construct { .. } => None,
    };
    let calls: Option<Vec<Operation>> = calls.iter().map(call).collect();
    calls.map_or_else(
        || question.clone(),
        |ops| {
            let init = Some(args.clone());
            Question::Ask(Input::Operations { class: class.clone(), init, ops })
        },
    )
}

/// What an input has that the signature does not promise: `nums` a str where list[int] is
/// promised. Only plain types are looked at.
pub fn not_as_promised(interface: &Interface, question: &Question) -> Option<String> {
    let (sig, args) = match (interface, question) {
        (
            Interface::Function { sig, .. },
            Question::Ask(Input::Call { args, .. } | Input::Pull { args, .. }),
        ) => (sig, args),
        (Interface::Iterator(lazily), Question::Ask(Input::Pull { args, .. })) => {
            (&lazily.sig, args)
        }
        (Interface::FileIo { sig, .. }, Question::Files(files)) => (sig, &files.args),
        _ => return None,
    };
    let wrong = |((name, promised), value): (&(String, String), &Value)| {
        let plain = promised.replace(' ', "");
        (!fits(&plain, value))
            .then(|| format!("`{name}` is promised to be {promised}, and is not here"))
    };
    sig.params.iter().zip(args).find_map(wrong)
}

/// Whether a value may be what a type says; types that are not plain allow everything.
fn fits(promised: &str, value: &Value) -> bool {
    let inside = promised.split_once('[').and_then(|(_, rest)| rest.strip_suffix(']'));
    let plain = promised.split('[').next().unwrap_or_default();
    let all = |items: &[Value]| {
        let inside = inside.filter(|inside| !inside.contains(','));
        inside.is_none_or(|inside| items.iter().all(|item| fits(inside, item)))
    };
    match (plain, value) {
        _ if promised.contains('|') => true,
        ("int", value) => matches!(value, Value::Int(_) | Value::Bool(_)),
        ("float", value) => {
            matches!(value, Value::Int(_) | Value::Float(_) | Value::Bool(_))
        }
        ("bool", value) => matches!(value, Value::Bool(_)),
        ("str", value) => matches!(value, Value::Str(_)),
        ("bytes", value) => matches!(value, Value::Bytes(_)),
        ("list", Value::List(items)) | ("set", Value::Set(items)) => all(items),
        ("list" | "set", _) => false,
        ("dict", value) => matches!(value, Value::Dict(_)),
        ("tuple", value) => matches!(value, Value::Tuple(_)),
        _ => true,
    }
}
