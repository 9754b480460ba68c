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
    let lines = lines(text.value, ops.len());
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
        text.report(wrong_count(name, sig, got), format!("its signature is `{name}{}`", sig.text));
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

impl Line<'_, '_> {
    fn check(
        &self,
        operation: &Operation,
        (class, init): (&str, &Signature),
        methods: &[MethodSignature],
    ) -> bool {
        let (name, sig, got) = match operation {
            Operation::Construct { object: _, args } => (class, init, args.len()),
            Operation::Call { object: _, method, args } => {
                let Some(known) = methods.iter().find(|known| known.name == *method) else {
                    let names = || methods.iter().map(|known| known.name.as_str());
                    let accepted = names().collect::<Vec<_>>().join(", ");
                    self.report(
                        format!("`{class}` has no method `{method}`"),
                        did_you_mean(method, names()),
                        format!("[[interface.method]] has: {accepted}"),
                    );
                    return false;
                };
                (method.as_str(), &known.sig, args.len())
            }
        };
        if sig.params.len() != got {
            let help = format!("its signature is `{name}{}`", sig.text);
            self.report(wrong_count(name, sig, got), String::new(), help);
            return false;
        }
        true
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

/// Where each operation stands, comments left out; nothing when the lines do not add up.
fn lines(text: &str, operations: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // A `#` in a string is rare enough: it only makes the underlined part shorter.
        let code = line.split('#').next().unwrap_or_default();
        let indent = code.len() - code.trim_start().len();
        let place = start + indent..start + code.trim_end().len().max(indent);
        if !place.is_empty() {
            lines.push(place);
        }
        start += line.len();
    }
    if lines.len() == operations { lines } else { Vec::new() }
}
