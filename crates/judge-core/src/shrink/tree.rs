//! Smaller binary trees.

use judge_protocol::Value;

/// A node by the positions of its children.
struct Node {
    value: Value,
    children: [Option<usize>; 2],
}

/// Trees with fewer nodes, those with the fewest first: none at all, a part below a node, the tree
/// without such a part, and the tree with a child in the place of its parent.
pub(super) fn smaller(nodes: &[Option<Value>]) -> Vec<Value> {
    let tree = read(nodes);
    let mut found = vec![Value::None];
    let below = 1..tree.len();
    found.extend(below.clone().rev().map(|root| write(&tree, root, None)));
    found.extend(below.map(|gone| write(&tree, 0, Some((gone, None)))));
    for (at, node) in tree.iter().enumerate().skip(1) {
        for child in node.children.into_iter().flatten() {
            found.push(write(&tree, 0, Some((at, Some(child)))));
        }
    }
    found
}

/// Reads the level order: children of missing nodes are not written.
fn read(nodes: &[Option<Value>]) -> Vec<Node> {
    let mut tree: Vec<Node> = Vec::new();
    let node = |value: &Value| Node { value: value.clone(), children: [None, None] };
    let mut written = nodes.iter();
    tree.extend(written.next().and_then(Option::as_ref).map(node));
    let mut parent = 0;
    while parent < tree.len() {
        for side in 0..2 {
            match written.next() {
                None => return tree,
                Some(None) => {}
                Some(Some(value)) => {
                    tree[parent].children[side] = Some(tree.len());
                    tree.push(node(value));
                }
            }
        }
        parent += 1;
    }
    tree
}

/// Writes the tree below `root`; `instead` puts another node, or none, in the place of one.
fn write(tree: &[Node], root: usize, instead: Option<(usize, Option<usize>)>) -> Value {
    let place = |at: usize| match instead {
        Some((gone, other)) if gone == at => other,
        _ => Some(at),
    };
    let mut order = vec![place(root)];
    let mut next = 0;
    while next < order.len() {
        if let Some(at) = order[next] {
            let children = tree[at].children;
            order.extend(children.map(|child| child.and_then(place)));
        }
        next += 1;
    }
    let end = order.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
    let value = |at: &Option<usize>| at.map(|at| tree[at].value.clone());
    let nodes: Vec<Option<Value>> = order[..end].iter().map(value).collect();
    if nodes.is_empty() { Value::None } else { Value::Tree(nodes) }
}
