//! Values inside an input, by the way to them.

use judge_protocol::{Input, Operation, Value};

use crate::case::Question;

/// The way to a value: which of the values asked with, then which part of it, and so on.
/// A dict's keys have even numbers, its values odd ones.
pub(super) type Path = Vec<usize>;

/// The values that a question asks with, in order.
pub(super) fn roots(question: &Question) -> Vec<&Value> {
    match question {
        Question::RoundTrip(value) => vec![value],
        Question::Ask(
            Input::Call { args, .. } | Input::Scenario { args, .. } | Input::Pull { args, .. },
        ) => args.iter().collect(),
        Question::Ask(Input::Operations { init, ops, .. }) => {
            let ops = ops.iter().flat_map(|operation| match operation {
                Operation::Construct { args, .. } | Operation::Call { args, .. } => args,
            });
            init.iter().flatten().chain(ops).collect()
        }
        Question::Ask(
            Input::Generate { .. } | Input::Program { .. } | Input::Item { .. } | Input::Tests,
        )
        | Question::Program(_)
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => Vec::new(),
    }
}

fn roots_mut(question: &mut Question) -> Vec<&mut Value> {
    match question {
        Question::RoundTrip(value) => vec![value],
        Question::Ask(
            Input::Call { args, .. } | Input::Scenario { args, .. } | Input::Pull { args, .. },
        ) => args.iter_mut().collect(),
        Question::Ask(Input::Operations { init, ops, .. }) => {
            let ops = ops.iter_mut().flat_map(|operation| match operation {
                Operation::Construct { args, .. } | Operation::Call { args, .. } => args,
            });
            init.iter_mut().flatten().chain(ops).collect()
        }
        Question::Ask(
            Input::Generate { .. } | Input::Program { .. } | Input::Item { .. } | Input::Tests,
        )
        | Question::Program(_)
        | Question::Files(_)
        | Question::Quiz(_)
        | Question::Tests(_) => Vec::new(),
    }
}

/// The value at a place, if there is one.
pub(super) fn at<'q>(question: &'q Question, path: &[usize]) -> Option<&'q Value> {
    let (first, rest) = path.split_first()?;
    let root = *roots(question).get(*first)?;
    rest.iter().try_fold(root, |value, index| part(value, *index))
}

fn at_mut<'q>(question: &'q mut Question, path: &[usize]) -> Option<&'q mut Value> {
    let (first, rest) = path.split_first()?;
    let root = roots_mut(question).into_iter().nth(*first)?;
    rest.iter().try_fold(root, |value, index| part_mut(value, *index))
}

fn part(value: &Value, index: usize) -> Option<&Value> {
    match value {
        Value::List(items)
        | Value::Tuple(items)
        | Value::Set(items)
        | Value::FrozenSet(items)
        | Value::Deque(items)
        | Value::Linked(items, _) => items.get(index),
        Value::Dict(entries) => {
            let (key, value) = entries.get(index / 2)?;
            Some(if index.is_multiple_of(2) { key } else { value })
        }
        Value::Tree(nodes) => nodes.get(index)?.as_ref(),
        _ => None,
    }
}

fn part_mut(value: &mut Value, index: usize) -> Option<&mut Value> {
    match value {
        Value::List(items)
        | Value::Tuple(items)
        | Value::Set(items)
        | Value::FrozenSet(items)
        | Value::Deque(items)
        | Value::Linked(items, _) => items.get_mut(index),
        Value::Dict(entries) => {
            let (key, value) = entries.get_mut(index / 2)?;
            Some(if index.is_multiple_of(2) { key } else { value })
        }
        Value::Tree(nodes) => nodes.get_mut(index)?.as_mut(),
        _ => None,
    }
}

fn parts(value: &Value) -> usize {
    match value {
        Value::List(items)
        | Value::Tuple(items)
        | Value::Set(items)
        | Value::FrozenSet(items)
        | Value::Deque(items)
        | Value::Linked(items, _) => items.len(),
        Value::Dict(entries) => entries.len() * 2,
        Value::Tree(nodes) => nodes.len(),
        _ => 0,
    }
}

/// The places of all values that are wanted, what holds a value before the value.
pub(super) fn paths(question: &Question, wanted: impl Fn(&Value) -> bool) -> Vec<Path> {
    let mut found = Vec::new();
    for (index, root) in roots(question).into_iter().enumerate() {
        walk(root, &mut vec![index], &wanted, &mut found);
    }
    found
}

fn walk(value: &Value, path: &mut Path, wanted: &impl Fn(&Value) -> bool, found: &mut Vec<Path>) {
    if wanted(value) {
        found.push(path.clone());
    }
    for index in 0..parts(value) {
        if let Some(inner) = part(value, index) {
            path.push(index);
            walk(inner, path, wanted, found);
            path.pop();
        }
    }
}

/// The question with other values at these places; `None` where a set or a dict would hold
/// something twice.
pub(super) fn replaced(question: &Question, others: &[(Path, Value)]) -> Option<Question> {
    let mut copy = question.clone();
    for (path, value) in others {
        *at_mut(&mut copy, path)? = value.clone();
    }
    let sound = others
        .iter()
        .all(|(path, _)| (1..path.len()).all(|end| at(&copy, &path[..end]).is_none_or(is_sound)));
    sound.then_some(copy)
}

/// The question with every value as `edit` leaves it; likewise.
pub(super) fn mapped(question: &Question, mut edit: impl FnMut(&mut Value)) -> Option<Question> {
    let mut changed = question.clone();
    let mut sound = true;
    for root in roots_mut(&mut changed) {
        visit(root, &mut edit, &mut sound);
    }
    sound.then_some(changed)
}

fn visit(value: &mut Value, edit: &mut impl FnMut(&mut Value), sound: &mut bool) {
    edit(value);
    for index in 0..parts(value) {
        if let Some(inner) = part_mut(value, index) {
            visit(inner, edit, sound);
        }
    }
    *sound &= is_sound(value);
}

/// Whether a set or a dict holds nothing twice. What Python takes for the same is the same here.
fn is_sound(value: &Value) -> bool {
    let keys: Vec<String> = match value {
        Value::Set(items) | Value::FrozenSet(items) => items.iter().map(key).collect(),
        Value::Dict(entries) => entries.iter().map(|(name, _)| key(name)).collect(),
        _ => return true,
    };
    let different: std::collections::HashSet<&String> = keys.iter().collect();
    different.len() == keys.len()
}

fn key(value: &Value) -> String {
    match value {
        Value::Bool(value) => u8::from(*value).to_string(),
        Value::Float(float) if float.fract() == 0.0 => format!("{float:.0}"),
        other => crate::notation::print(other),
    }
}
