//! Parts of an input that have a length, and from which a stretch can be left out.

use std::ops::Range;

use judge_protocol::{Input, Value};

use super::place::{Path, at, replaced};
use crate::case::Question;

/// Something with a length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The operations of a sequence.
    Operations,
    /// The elements of a list or the like, or the characters of a text.
    Items(Path),
    /// The same elements of lists and texts that are equally long.
    Together(Vec<Path>),
    /// The columns of a list of rows that are equally long.
    Columns(Path),
    /// The same rows and columns of a square.
    RowsAndColumns(Path),
    /// A program's arguments.
    Arguments,
    /// The lines of a program's standard input.
    Lines,
    /// Its characters.
    Characters,
}

impl Part {
    /// How long it is; 0 where there is no such part.
    pub(super) fn length(&self, question: &Question) -> usize {
        match (self, question) {
            (Self::Operations, Question::Ask(Input::Operations { ops, .. })) => ops.len(),
            (Self::Arguments, Question::Program(program)) => program.argv.len(),
            (Self::Lines, Question::Program(program)) => lines(&program.stdin).len(),
            (Self::Characters, Question::Program(program)) => {
                std::str::from_utf8(&program.stdin).map_or(0, |text| text.chars().count())
            }
            (Self::Items(path), _) => at(question, path).map_or(0, length),
            (Self::Together(paths), _) => {
                let lengths = || paths.iter().map(|path| at(question, path).map_or(0, length));
                let first = lengths().next().unwrap_or(0);
                if lengths().all(|length| length == first) { first } else { 0 }
            }
            (Self::Columns(path), _) => at(question, path).and_then(width).unwrap_or(0),
            (Self::RowsAndColumns(path), _) => {
                let square = at(question, path).filter(|rows| width(rows) == Some(length(rows)));
                square.map_or(0, length)
            }
            _ => 0,
        }
    }

    /// The question without a stretch of it.
    pub(super) fn without(&self, question: &Question, gone: Range<usize>) -> Option<Question> {
        let changed = |change: &dyn Fn(&mut Question)| {
            let mut copy = question.clone();
            change(&mut copy);
            Some(copy)
        };
        let shorter = |paths: &[&Path]| {
            let one =
                |path: &&Path| at(question, path).map(|value| ((*path).clone(), cut(value, &gone)));
            replaced(question, &paths.iter().map(one).collect::<Option<Vec<_>>>()?)
        };
        match self {
            Self::Operations => changed(&|copy| {
                if let Question::Ask(Input::Operations { ops, .. }) = copy {
                    ops.drain(gone.clone());
                }
            }),
            Self::Arguments | Self::Lines | Self::Characters => changed(&|copy| {
                let Question::Program(program) = copy else { return };
                match self {
                    Self::Arguments => drop(program.argv.drain(gone.clone())),
                    Self::Lines => program.stdin = without_lines(&program.stdin, &gone),
                    _ => program.stdin = without_characters(&program.stdin, &gone),
                }
            }),
            Self::Items(path) => shorter(&[path]),
            Self::Together(paths) => shorter(&paths.iter().collect::<Vec<_>>()),
            Self::Columns(path) => {
                let rows = narrow(at(question, path)?, &gone)?;
                replaced(question, &[(path.clone(), rows)])
            }
            Self::RowsAndColumns(path) => {
                let rows = cut(&narrow(at(question, path)?, &gone)?, &gone);
                replaced(question, &[(path.clone(), rows)])
            }
        }
    }
}

/// How many elements or characters a value has that may be left out. A tuple is a record: all of
/// its elements belong to it.
pub(super) fn length(value: &Value) -> usize {
    match value {
        Value::List(items)
        | Value::Set(items)
        | Value::FrozenSet(items)
        | Value::Deque(items)
        | Value::Linked(items, _) => items.len(),
        Value::Dict(entries) => entries.len(),
        Value::Str(text) => text.chars().count(),
        Value::Bytes(bytes) => bytes.len(),
        _ => 0,
    }
}

/// How long all rows are, where they are equally long and not empty.
pub(super) fn width(rows: &Value) -> Option<usize> {
    let Value::List(rows) = rows else { return None };
    let first = row_length(rows.first()?)?;
    let even = rows.iter().all(|row| row_length(row) == Some(first));
    (even && first > 0).then_some(first)
}

fn row_length(row: &Value) -> Option<usize> {
    match row {
        Value::List(items) => Some(items.len()),
        Value::Str(text) => Some(text.chars().count()),
        _ => None,
    }
}

fn narrow(rows: &Value, gone: &Range<usize>) -> Option<Value> {
    let Value::List(rows) = rows else { return None };
    Some(Value::List(rows.iter().map(|row| cut(row, gone)).collect()))
}

/// The value without these elements.
fn cut(value: &Value, gone: &Range<usize>) -> Value {
    let kept = |items: &[Value]| -> Vec<Value> {
        let items = items.iter().enumerate().filter(|(index, _)| !gone.contains(index));
        items.map(|(_, item)| item.clone()).collect()
    };
    match value {
        Value::List(items) => Value::List(kept(items)),
        Value::Set(items) => Value::Set(kept(items)),
        Value::FrozenSet(items) => Value::FrozenSet(kept(items)),
        Value::Deque(items) => Value::Deque(kept(items)),
        Value::Linked(items, cycle) => linked(kept(items), *cycle, gone),
        Value::Dict(entries) => {
            let entries = entries.iter().enumerate().filter(|(index, _)| !gone.contains(index));
            Value::Dict(entries.map(|(_, entry)| entry.clone()).collect())
        }
        Value::Str(text) => {
            let kept = text.chars().enumerate().filter(|(index, _)| !gone.contains(index));
            Value::Str(kept.map(|(_, character)| character).collect())
        }
        Value::Bytes(bytes) => {
            let kept = bytes.iter().enumerate().filter(|(index, _)| !gone.contains(index));
            Value::Bytes(kept.map(|(_, byte)| *byte).collect())
        }
        other => other.clone(),
    }
}

/// The last node leads back to where it led, or to what took that place. The empty list is `None`.
fn linked(items: Vec<Value>, cycle: Option<usize>, gone: &Range<usize>) -> Value {
    let Some(last) = items.len().checked_sub(1) else { return Value::None };
    let cycle = cycle.map(|at| {
        let moved = if at >= gone.end { at - gone.len() } else { at.min(gone.start) };
        moved.min(last)
    });
    Value::Linked(items, cycle)
}

fn lines(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

fn without_lines(text: &[u8], gone: &Range<usize>) -> Vec<u8> {
    let kept = lines(text).into_iter().enumerate().filter(|(index, _)| !gone.contains(index));
    kept.flat_map(|(_, line)| line.iter().copied()).collect()
}

fn without_characters(text: &[u8], gone: &Range<usize>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(text) else { return text.to_vec() };
    let kept = text.chars().enumerate().filter(|(index, _)| !gone.contains(index));
    kept.map(|(_, character)| character).collect::<String>().into_bytes()
}
