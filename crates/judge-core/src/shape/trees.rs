//! Binary trees in level order, and linked lists.

use std::collections::VecDeque;

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;
use super::numbers::spread;
use super::random::Random;

type Made = Result<Value, ShapeError>;

/// Which child of a node.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

/// A tree of so many nodes; `None` when there are none.
pub(super) fn tree(draw: &mut Draw<'_>, numbers: &[i64], form: &str) -> Made {
    let count = numbers[0];
    let nodes = draw.count(count, "count")?;
    if nodes == 0 {
        return Ok(Value::None);
    }
    let random = &mut *draw.random;
    Ok(Value::Tree(match form {
        "complete" => (0..nodes).map(|_| Some(value(random))).collect(),
        "left" => chain(random, nodes, &[Side::Left]),
        "right" => chain(random, nodes, &[Side::Right]),
        "zigzag" => chain(random, nodes, &[Side::Left, Side::Right]),
        "search" => search(count, |low, high| random.between(low, high - 1)),
        "balanced_search" => search(count, |low, high| low + (high - low) / 2),
        _ => any_shape(random, nodes),
    }))
}

fn value(random: &mut Random) -> Value {
    Value::from(random.between(-1_000, 1_000))
}

/// One node below the other, on these sides in turn.
fn chain(random: &mut Random, nodes: usize, sides: &[Side]) -> Vec<Option<Value>> {
    let mut made = vec![Some(value(random))];
    for side in sides.iter().cycle().take(nodes - 1) {
        let child = Some(value(random));
        made.extend(match side {
            Side::Left => [child, None],
            Side::Right => [None, child],
        });
    }
    without_end(made)
}

/// Level order leaves out the missing children at its end.
fn without_end(mut made: Vec<Option<Value>>) -> Vec<Option<Value>> {
    while made.pop_if(|last| last.is_none()).is_some() {}
    made
}

/// A search tree over the even numbers from 0: `root` chooses one of each range, the end
/// excluded.
fn search(count: i64, mut root: impl FnMut(i64, i64) -> i64) -> Vec<Option<Value>> {
    let mut made = Vec::new();
    let mut open = VecDeque::from([(0, count)]);
    while let Some((low, high)) = open.pop_front() {
        if low == high {
            made.push(None);
            continue;
        }
        let at = root(low, high);
        made.push(Some(Value::from(2 * at)));
        open.extend([(low, at), (at + 1, high)]);
    }
    without_end(made)
}

/// Each node takes any free place below those before it.
fn any_shape(random: &mut Random, nodes: usize) -> Vec<Option<Value>> {
    let mut children: Vec<[Option<usize>; 2]> = vec![[None, None]; nodes];
    let mut free = vec![(0, 0), (0, 1)];
    for node in 1..nodes {
        let (parent, side): (usize, usize) = free.swap_remove(random.position(free.len()));
        children[parent][side] = Some(node);
        free.extend([(node, 0), (node, 1)]);
    }
    let mut made = Vec::with_capacity(2 * nodes);
    let mut open = VecDeque::from([Some(0)]);
    while let Some(place) = open.pop_front() {
        made.push(place.map(|_| value(random)));
        open.extend(place.map(|node| children[node]).into_iter().flatten());
    }
    without_end(made)
}

/// A linked list of numbers from 0 to 1,000.
pub(super) fn linked(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let count = draw.count(numbers[0], "count")?;
    Ok(chained((0..count).map(|_| draw.random.between(0, 1_000))))
}

/// A linked list of even numbers, the smallest first.
pub(super) fn sorted_linked(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    Ok(chained(spread(draw, numbers[0])?))
}

fn chained(numbers: impl IntoIterator<Item = i64>) -> Value {
    let values: Vec<Value> = numbers.into_iter().map(Value::from).collect();
    if values.is_empty() { Value::None } else { Value::Linked(values, None) }
}
