"""Depth of the lowest common ancestor of the deepest node on the left edge and its parent."""


def _targets(root):
    parent, node = root, root
    while node.left:
        parent, node = node, node.left
    return node, parent


def _parents(root):
    parent, waiting = {id(root): None}, [root]
    while waiting:
        node = waiting.pop()
        for child in (node.left, node.right):
            if child:
                parent[id(child)] = node
                waiting.append(child)
    return parent


def _ancestors(parent, node):
    line = []
    while node is not None:
        line.append(id(node))
        node = parent[id(node)]
    return line


def set_of_ancestors(root):
    one, other = _targets(root)
    parent = _parents(root)
    above = set(_ancestors(parent, one))
    while id(other) not in above:
        other = parent[id(other)]
    return len(_ancestors(parent, other)) - 1


def two_paths(root):
    one, other = _targets(root)
    parent = _parents(root)
    depth = -1
    lines = zip(reversed(_ancestors(parent, one)), reversed(_ancestors(parent, other)))
    for left, right in lines:
        if left != right:
            break
        depth += 1
    return depth


def measure_and_climb(root):
    one, other = _targets(root)
    parent = _parents(root)
    depth_one = len(_ancestors(parent, one)) - 1
    depth_other = len(_ancestors(parent, other)) - 1
    while depth_one > depth_other:
        one, depth_one = parent[id(one)], depth_one - 1
    while depth_other > depth_one:
        other, depth_other = parent[id(other)], depth_other - 1
    while one is not other:
        one, other = parent[id(one)], parent[id(other)]
        depth_one -= 1
    return depth_one


def _hits(root, one, other):
    waiting, hits = [root] if root else [], 0
    while waiting:
        node = waiting.pop()
        hits += (node is one) + (node is other)
        if node.left:
            waiting.append(node.left)
        if node.right:
            waiting.append(node.right)
    return hits


def search_below_each(root):
    one, other = _targets(root)
    node, depth = root, 0
    while True:
        if _hits(node.left, one, other) == 2:
            node = node.left
        elif _hits(node.right, one, other) == 2:
            node = node.right
        else:
            return depth
        depth += 1


def ancestors_in_a_list(root):
    one, other = _targets(root)
    parent = _parents(root)
    above_one = _ancestors(parent, one)[::-1]
    above_other = _ancestors(parent, other)[::-1]
    depth = -1
    for place in above_one:
        if place in above_other:
            depth += 1
    return depth
