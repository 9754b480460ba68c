//! Names, signatures and exceptions: the parts that `[interface]` is made of, whatever its kind.

use judge_protocol::Method;

use super::Signature;
use super::page::{Table, Text, did_you_mean};
use super::signature;

/// A function or method as a child is told of it.
pub(super) fn method(name: &str, sig: &Signature) -> Method {
    Method { name: name.to_owned(), arity: Some(sig.params.len()) }
}

/// `def two_sum(nums: list[int], target: int) -> list[int]`.
pub(super) fn define(name: &str, sig: &Signature) -> String {
    format!("def {name}{}", sig.text)
}

/// Likewise, inside its class.
pub(super) fn define_method(name: &str, sig: &Signature) -> String {
    let rest = sig.text.trim_start_matches('(').trim_start();
    let comma = if sig.params.is_empty() { "" } else { ", " };
    format!("    def {name}(self{comma}{rest}")
}

/// A name that Python accepts.
pub(super) fn name(table: &Table<'_>, key: &str) -> Option<String> {
    let text = table.required_text(key)?;
    if !signature::is_identifier(text.value) {
        text.report(format!("`{}` cannot be a name in Python", text.value), "");
        return None;
    }
    Some(text.value.to_owned())
}

/// A signature.
pub(super) fn sig(table: &Table<'_>, key: &str) -> Option<Signature> {
    let text = table.required_text(key)?;
    text.read(signature::parse(text.value))
}

/// Builtin exceptions.
pub(super) fn raises(table: &Table<'_>) -> Vec<String> {
    let mut classes = Vec::new();
    for class in table.texts("raises") {
        if check_exception(&class, class.value, 0..class.value.len()) {
            classes.push(class.value.to_owned());
        }
    }
    classes
}

/// Whether Python has a builtin exception of this name.
pub fn is_builtin_exception(class: &str) -> bool {
    EXCEPTIONS.contains(&class)
}

/// Whether `class`, which stands at `inner` in `text`, is a builtin exception; else reported.
pub(super) fn check_exception(text: &Text<'_>, class: &str, inner: std::ops::Range<usize>) -> bool {
    if is_builtin_exception(class) {
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
