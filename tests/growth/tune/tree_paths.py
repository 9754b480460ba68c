"""All ways from the root of a complete binary tree to its leaves, from left to right."""


def from_below(root):
    if root.left is None and root.right is None:
        return [[root.val]]
    below = []
    for child in (root.left, root.right):
        if child:
            below += from_below(child)
    return [[root.val] + path for path in below]


def _leaves(root):
    leaves = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node.left is None and node.right is None:
            leaves.append(node)
        stack.extend(child for child in (node.right, node.left) if child)
    return leaves


def climb_from_leaves(root):
    parents = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parents[child] = node
                stack.append(child)
    paths = []
    for leaf in _leaves(root):
        path = []
        node = leaf
        while node:
            path.append(node.val)
            node = parents[node]
        paths.append(path[::-1])
    return paths


def _extend(node, path, paths):
    mine = []
    for value in path:
        mine.append(value)
    mine.append(node.val)
    if node.left is None and node.right is None:
        paths.append(mine)
    if node.left:
        _extend(node.left, mine, paths)
    if node.right:
        _extend(node.right, mine, paths)


def path_for_each_node(root):
    paths = []
    _extend(root, [], paths)
    return paths


def search_each_parent(root):
    parents = [(root, None)]
    for node, _ in parents:
        parents.extend((child, node) for child in (node.left, node.right) if child)
    paths = []
    for leaf in _leaves(root):
        path = []
        node = leaf
        while node:
            path.append(node.val)
            node = next(parent for child, parent in parents if child is node)
        paths.append(path[::-1])
    return paths
