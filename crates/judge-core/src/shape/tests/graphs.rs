//! Graphs have their edges, each once, and hold together.

use std::collections::{BTreeMap, BTreeSet};

use judge_protocol::Value;
use proptest::prelude::*;

use super::{int, length, list, make, rows, times, try_make};
use crate::shape::ShapeError;

type Neighbours = BTreeMap<i64, Vec<i64>>;

/// Node to neighbours, weights left out.
#[track_caller]
fn graph(value: &Value) -> Neighbours {
    let Value::Dict(entries) = value else { panic!("{value:?} is no dict") };
    let neighbour = |value: &Value| match value {
        Value::List(pair) => {
            assert!(pair.len() == 2 && (1..=100).contains(&int(&pair[1])));
            int(&pair[0])
        }
        node => int(node),
    };
    entries.iter().map(|(node, to)| (int(node), list(to).iter().map(neighbour).collect())).collect()
}

fn pairs(graph: &Neighbours) -> Vec<(i64, i64)> {
    graph.iter().flat_map(|(from, to)| to.iter().map(|to| (*from, *to))).collect()
}

fn reached(graph: &Neighbours) -> usize {
    let (mut seen, mut open) = (BTreeSet::from([0]), vec![0]);
    while let Some(node) = open.pop() {
        open.extend(graph[&node].iter().copied().filter(|to| seen.insert(*to)));
    }
    seen.len()
}

fn has_cycle(graph: &Neighbours) -> bool {
    let mut left = graph.clone();
    while let Some(leaf) = left.iter().find(|(_, to)| to.is_empty()).map(|(node, _)| *node) {
        left.remove(&leaf);
        for to in left.values_mut() {
            to.retain(|node| *node != leaf);
        }
    }
    !left.is_empty()
}

/// Each edge once, no loops, and everything reached from node 0.
fn check(graph: &Neighbours, nodes: i64, edges: usize) {
    let pairs = pairs(graph);
    assert_eq!(graph.keys().copied().collect::<Vec<_>>(), (0..nodes).collect::<Vec<_>>());
    assert_eq!(pairs.len(), edges);
    assert_eq!(pairs.iter().collect::<BTreeSet<_>>().len(), edges);
    assert!(pairs.iter().all(|(from, to)| from != to));
    assert_eq!(reached(graph), length(nodes));
}

proptest! {
    #![proptest_config(times(80))]

    #[test]
    fn graphs_have_their_edges(nodes in 1..25_i64, more in 0..1_000_i64, seed: u64) {
        let most = nodes * (nodes - 1);
        let edges = (nodes - 1 + more).min(most);
        check(&graph(&make(&format!("graph(n, {edges})"), nodes, seed)), nodes, length(edges));
        check(&graph(&make(&format!("weighted(n, {edges})"), nodes, seed)), nodes, length(edges));
        let edges = (nodes - 1 + more).min(most / 2);
        let acyclic = graph(&make(&format!("dag(n, {edges})"), nodes, seed));
        check(&acyclic, nodes, length(edges));
        prop_assert!(!has_cycle(&acyclic));
        let both = graph(&make(&format!("undirected(n, {edges})"), nodes, seed));
        check(&both, nodes, 2 * length(edges));
        let set: BTreeSet<_> = pairs(&both).into_iter().collect();
        prop_assert!(set.iter().all(|(from, to)| set.contains(&(*to, *from))));
        let listed = rows(&make(&format!("edges(n, {edges})"), nodes, seed));
        let different: BTreeSet<_> =
            listed.iter().map(|pair| (pair[0].min(pair[1]), pair[0].max(pair[1]))).collect();
        prop_assert_eq!((listed.len(), different.len()), (length(edges), length(edges)));
    }
}

#[test]
fn empty_graph_has_no_edges() {
    assert_eq!(make("graph(n, n)", 0, 1), Value::Dict(Vec::new()));
    assert_eq!(make("edges(n, n)", 0, 1), Value::List(Vec::new()));
}

#[test]
fn impossible_graphs_are_told() {
    let few = ShapeError::Edges { nodes: 5, edges: 3, least: 4, most: 20 };
    assert_eq!(try_make("graph(n, 3)", 5, 1), Err(few));
    let many = ShapeError::Edges { nodes: 5, edges: 11, least: 4, most: 10 };
    assert_eq!(try_make("undirected(n, 11)", 5, 1), Err(many));
}
