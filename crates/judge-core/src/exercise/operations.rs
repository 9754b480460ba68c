//! Operation sequences of a case, held against the interface.

use std::ops::Range;

use judge_protocol::{Operation, Value};

use super::interface::check_exception;
use super::page::{Table, Text, did_you_mean};
use super::{MethodSignature, Signature};
use crate::case::OperationExpected;
use crate::notation;

type Operations = (Option<Vec<Value>>, Vec<Operation>, Vec<OperationExpected>);

/// Reads `init` and `ops` of a case; `constructor` is the class and its signature.
pub(super) fn read(
    table: &Table<'_>,
    text: &Text<'_>,
    constructor: (&str, &Signature),
    methods: &[MethodSignature],
) -> Option<Operations> {
    let (class, init_sig) = constructor;
    let init = match table.text("init") {
        Some(text) => {
            let args = text.read(notation::parse_args(text.value))?;
            if !count(&text, class, init_sig, args.len()) {
                return None;
            }
            Some(args)
        }
        None => None,
    };
    let (ops, expected) = text.read(notation::parse_operations(text.value, class))?;
    if ops.is_empty() {
        text.report("this case has no operation", "write one a line: `get(1) -> 1`");
        return None;
    }
    let lines = notation::operation_places(text.value);
    let mut good = true;
    for (at, operation) in ops.iter().enumerate() {
        let line = Line { text, place: lines.get(at).cloned().unwrap_or(0..text.value.len()) };
        good &= line.check(operation, constructor, methods);
        if let Some(OperationExpected::Raises(raises)) = expected.get(at) {
            good &= check_exception(text, &raises.class, line.find(&raises.class));
        }
        let unnamed = matches!(operation, Operation::Call { object: None, .. });
        if unnamed && !table.has("init") {
            let help = format!("add `init` with the arguments of `{class}`, or name the object");
            line.report("this object was never made".to_owned(), String::new(), help);
            return None;
        }
    }
    good.then_some((init, ops, expected))
}

/// Whether no operation of a case is checked.
pub(super) fn says_nothing(expected: &[OperationExpected]) -> bool {
    expected.iter().all(|one| *one == OperationExpected::Unchecked)
}

/// Whether so many arguments are what `name` takes; reported when not.
pub(super) fn count(text: &Text<'_>, name: &str, sig: &Signature, got: usize) -> bool {
    let right = sig.params.len() == got;
    if !right {
        text.report(wrong_count(name, sig, got), signature_help(name, sig));
    }
    right
}

/// What is said about a wrong number of arguments.
pub(super) fn wrong_count(name: &str, sig: &Signature, got: usize) -> String {
    let takes = sig.params.len();
    let plural = if takes == 1 { "" } else { "s" };
    format!("`{name}` takes {takes} argument{plural}, {got} given")
}

/// The place of an operation in its text.
struct Line<'l, 'p> {
    text: &'l Text<'p>,
    place: Range<usize>,
}

/// What is wrong with an operation, as a reader is told.
pub(super) struct Mistake {
    pub(super) message: String,
    pub(super) label: String,
    pub(super) help: String,
}

/// What is wrong with an operation on objects of such a class, if anything.
pub(super) fn mistake(
    operation: &Operation,
    (class, init): (&str, &Signature),
    methods: &[MethodSignature],
) -> Option<Mistake> {
    let (name, sig, got) = match operation {
        Operation::Construct { object: _, args } => (class, init, args.len()),
        Operation::Call { object: _, method, args } => {
            let Some(known) = methods.iter().find(|known| known.name == *method) else {
                let names = || methods.iter().map(|known| known.name.as_str());
                let accepted = names().collect::<Vec<_>>().join(", ");
                return Some(Mistake {
                    message: format!("`{class}` has no method `{method}`"),
                    label: did_you_mean(method, names()),
                    help: format!("its methods are: {accepted}"),
                });
            };
            (method.as_str(), &known.sig, args.len())
        }
    };
    (sig.params.len() != got).then(|| Mistake {
        message: wrong_count(name, sig, got),
        label: String::new(),
        help: signature_help(name, sig),
    })
}

/// How something is called.
pub(super) fn signature_help(name: &str, sig: &Signature) -> String {
    format!("its signature is `{name}{}`", sig.text)
}

impl Line<'_, '_> {
    fn check(
        &self,
        operation: &Operation,
        constructor: (&str, &Signature),
        methods: &[MethodSignature],
    ) -> bool {
        let mistake = mistake(operation, constructor, methods);
        let right = mistake.is_none();
        if let Some(Mistake { message, label, help }) = mistake {
            self.report(message, label, help);
        }
        right
    }

    fn report(&self, message: String, label: String, help: String) {
        self.text.report_within(self.place.clone(), message, label, help);
    }

    /// Where a word stands last in this line, or the line itself.
    fn find(&self, word: &str) -> Range<usize> {
        let line = self.text.value.get(self.place.clone()).unwrap_or_default();
        match line.rfind(word) {
            Some(at) => self.place.start + at..self.place.start + at + word.len(),
            None => self.place.clone(),
        }
    }
}
