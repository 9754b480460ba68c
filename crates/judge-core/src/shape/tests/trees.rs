//! Trees have their form, and read as the notation's own.

use std::collections::VecDeque;

use judge_protocol::Value;
use proptest::prelude::*;

use super::{int, length, make, times};
use crate::notation::{parse_value, print};

/// A node: its value and its children's positions.
type Node = (i64, [Option<usize>; 2]);

#[track_caller]
fn nodes(value: &Value) -> Vec<Node> {
    let Value::Tree(level_order) = value else { panic!("{value:?} is no tree") };
    let mut entries = level_order.iter();
    let first = entries.next().and_then(Option::as_ref).expect("a tree has a root");
    let mut made: Vec<Node> = vec![(int(first), [None, None])];
    let mut open = VecDeque::from([0]);
    while let Some(parent) = open.pop_front() {
        for side in 0..2 {
            if let Some(Some(child)) = entries.next() {
                made[parent].1[side] = Some(made.len());
                open.push_back(made.len());
                made.push((int(child), [None, None]));
            }
        }
    }
    assert!(entries.next().is_none(), "every entry has a parent");
    made
}

fn depth(nodes: &[Node]) -> usize {
    let mut depths = vec![1; nodes.len()];
    for (at, (_, children)) in nodes.iter().enumerate() {
        for child in children.iter().flatten() {
            depths[*child] = depths[at] + 1;
        }
    }
    depths.into_iter().max().unwrap_or(0)
}

/// Values from the leftmost to the rightmost node.
fn in_order(nodes: &[Node]) -> Vec<i64> {
    let (mut made, mut open, mut next) = (Vec::new(), Vec::new(), Some(0));
    while next.is_some() || !open.is_empty() {
        while let Some(at) = next {
            open.push(at);
            next = nodes[at].1[0];
        }
        let at: usize = open.pop().unwrap();
        made.push(nodes[at].0);
        next = nodes[at].1[1];
    }
    made
}

proptest! {
    #![proptest_config(times(60))]

    #[test]
    fn trees_have_their_nodes_and_their_form(n in 1..200_i64, seed: u64) {
        for form in crate::shape::catalogue::TREES {
            let made = make(&format!("tree(n, '{form}')"), n, seed);
            prop_assert_eq!(parse_value(&print(&made)), Ok(made.clone()));
            let nodes = nodes(&made);
            prop_assert_eq!(nodes.len(), length(n));
            let balanced = length(n).ilog2() as usize + 1;
            let only = |side: usize| nodes.iter().all(|(_, sides)| sides[side].is_none());
            match *form {
                "left" => prop_assert!(depth(&nodes) == length(n) && only(1)),
                "right" => prop_assert!(depth(&nodes) == length(n) && only(0)),
                "zigzag" => prop_assert!(depth(&nodes) == length(n)
                    && (n < 3 || !only(0) && !only(1))),
                "complete" => prop_assert_eq!(depth(&nodes), balanced),
                "search" | "balanced_search" => {
                    let even: Vec<i64> = (0..n).map(|value| 2 * value).collect();
                    prop_assert_eq!(in_order(&nodes), even);
                    prop_assert!(*form == "search" || depth(&nodes) == balanced);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn linked_list_has_its_nodes(n in 1..200_i64, seed: u64) {
        let Value::Linked(values, None) = make("linked(n)", n, seed) else { panic!("no list") };
        prop_assert_eq!(values.len(), length(n));
        prop_assert!(values.iter().all(|value| (0..=1_000).contains(&int(value))));
    }
}

#[test]
fn nothing_is_none() {
    for shape in ["tree(n, 'random')", "tree(n, 'search')", "linked(n)", "sorted_linked(n)"] {
        assert_eq!(make(shape, 0, 1), Value::None, "{shape}");
    }
}
