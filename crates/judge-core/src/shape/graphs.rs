//! Connected graphs of an exact number of edges, without loops and without an edge twice.
//!
//! A random tree connects node 0 with all others; the remaining edges are drawn from those that
//! are left.

use std::collections::HashSet;

use judge_protocol::Value;

use super::draw::Draw;
use super::error::ShapeError;
use super::random::Random;

type Made = Result<Value, ShapeError>;
type Edge = (usize, usize);

/// Which pairs of nodes count as different edges.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairs {
    /// Both directions.
    Ordered,
    /// One direction, from the smaller to the larger node.
    Ascending,
}

/// Node to neighbours; every node can be reached from 0.
pub(super) fn directed(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (nodes, edges) = connected(draw, numbers, Pairs::Ordered)?;
    Ok(adjacency(nodes, edges.into_iter().map(|(from, to)| (from, index(to)))))
}

/// Node to neighbours, each edge written at both of its ends.
pub(super) fn undirected(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (nodes, edges) = connected(draw, numbers, Pairs::Ascending)?;
    draw.charge(edges.len())?;
    let both = edges.into_iter().flat_map(|(one, other)| [(one, other), (other, one)]);
    Ok(adjacency(nodes, both.map(|(from, to)| (from, index(to)))))
}

/// Node to neighbours without a cycle; every node can be reached from 0.
pub(super) fn acyclic(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (nodes, edges) = connected(draw, numbers, Pairs::Ascending)?;
    Ok(adjacency(nodes, edges.into_iter().map(|(from, to)| (from, index(to)))))
}

/// Node to `[neighbour, weight]`; every node can be reached from 0.
pub(super) fn weighted(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (nodes, edges) = connected(draw, numbers, Pairs::Ordered)?;
    draw.charge_table(edges.len(), 2)?;
    let heavy = |(from, to)| {
        let weight = Value::from(draw.random.between(1, 100));
        (from, Value::List(vec![index(to), weight]))
    };
    Ok(adjacency(nodes, edges.into_iter().map(heavy)))
}

/// `[node, node]` for each edge of an undirected graph.
pub(super) fn edges(draw: &mut Draw<'_>, numbers: &[i64], _: &str) -> Made {
    let (_, edges) = connected(draw, numbers, Pairs::Ascending)?;
    draw.charge_table(edges.len(), 2)?;
    let pair = |(one, other)| Value::List(vec![index(one), index(other)]);
    Ok(Value::List(edges.into_iter().map(pair).collect()))
}

fn index(node: usize) -> Value {
    Value::from(i64::try_from(node).expect("a node is one of 5,000,000 at most"))
}

/// A dict of all nodes in ascending order, neighbours in the order of the edges.
fn adjacency(nodes: usize, edges: impl Iterator<Item = (usize, Value)>) -> Value {
    let mut neighbours: Vec<Vec<Value>> = vec![Vec::new(); nodes];
    for (from, to) in edges {
        neighbours[from].push(to);
    }
    let entry = |(node, to)| (index(node), Value::List(to));
    Value::Dict(neighbours.into_iter().enumerate().map(entry).collect())
}

/// How many nodes, and the edges in any order.
fn connected(
    draw: &mut Draw<'_>,
    numbers: &[i64],
    pairs: Pairs,
) -> Result<(usize, Vec<Edge>), ShapeError> {
    let nodes = draw.count(numbers[0], "number of nodes")?;
    let edges = draw.count(numbers[1], "number of edges")?;
    let most = possible(nodes, pairs);
    let least = nodes.saturating_sub(1);
    if edges < least || u128::try_from(edges).is_ok_and(|edges| edges > most) {
        return Err(ShapeError::Edges { nodes, edges, least, most });
    }
    let random = &mut *draw.random;
    let mut made: Vec<Edge> = (1..nodes).map(|node| (random.position(node), node)).collect();
    let dense = u128::try_from(edges).is_ok_and(|edges| edges * 2 > most);
    if dense {
        add_from_all(&mut made, nodes, edges, pairs, random);
    } else {
        add_by_chance(&mut made, nodes, edges, pairs, random);
    }
    rename(&mut made, nodes, random);
    random.shuffle(&mut made);
    Ok((nodes, made))
}

/// How many edges there can be.
fn possible(nodes: usize, pairs: Pairs) -> u128 {
    let nodes = u128::try_from(nodes).unwrap_or(u128::MAX);
    let ordered = nodes.saturating_mul(nodes.saturating_sub(1));
    match pairs {
        Pairs::Ordered => ordered,
        Pairs::Ascending => ordered / 2,
    }
}

/// Draws edges until there are enough: at least every second draw is a new one.
fn add_by_chance(
    made: &mut Vec<Edge>,
    nodes: usize,
    edges: usize,
    pairs: Pairs,
    random: &mut Random,
) {
    let mut taken: HashSet<Edge> = made.iter().copied().collect();
    while made.len() < edges {
        let (from, to) = (random.position(nodes), random.position(nodes));
        let edge = match pairs {
            Pairs::Ascending if from > to => (to, from),
            Pairs::Ascending | Pairs::Ordered => (from, to),
        };
        if from != to && taken.insert(edge) {
            made.push(edge);
        }
    }
}

/// Goes through all edges that are left and takes each with the chance that makes every choice
/// equally likely (Knuth's algorithm S).
fn add_from_all(
    made: &mut Vec<Edge>,
    nodes: usize,
    edges: usize,
    pairs: Pairs,
    random: &mut Random,
) {
    let taken: HashSet<Edge> = made.iter().copied().collect();
    let most = usize::try_from(possible(nodes, pairs)).unwrap_or(usize::MAX);
    let mut left = most.saturating_sub(made.len());
    for from in 0..nodes {
        let first = if pairs == Pairs::Ascending { from + 1 } else { 0 };
        for to in first..nodes {
            if from == to || taken.contains(&(from, to)) {
                continue;
            }
            if random.position(left) < edges - made.len() {
                made.push((from, to));
            }
            left -= 1;
        }
    }
}

/// Gives every node but 0 another number, so that numbers say nothing about the order.
fn rename(edges: &mut [Edge], nodes: usize, random: &mut Random) {
    let mut names: Vec<usize> = (0..nodes).collect();
    if let Some(others) = names.get_mut(1..) {
        random.shuffle(others);
    }
    for (from, to) in edges {
        *from = names[*from];
        *to = names[*to];
    }
}
