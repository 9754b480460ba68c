"""Sum of the values from the root to each leaf, leaves from left to right."""


def carry_the_sum(root):
    sums, waiting = [], [(root, 0)]
    while waiting:
        node, total = waiting.pop()
        total += node.val
        if node.left is None and node.right is None:
            sums.append(total)
        if node.right:
            waiting.append((node.right, total))
        if node.left:
            waiting.append((node.left, total))
    return sums


def add_from_below(root):
    def _sums(node, total, out):
        total += node.val
        if node.left is None and node.right is None:
            out.append(total)
        if node.left:
            _sums(node.left, total, out)
        if node.right:
            _sums(node.right, total, out)
        return out

    return _sums(root, 0, [])


def keep_the_paths(root):
    paths, waiting = [], [(root, [])]
    while waiting:
        node, path = waiting.pop()
        path = path + [node.val]
        if node.left is None and node.right is None:
            paths.append(path)
        if node.right:
            waiting.append((node.right, path))
        if node.left:
            waiting.append((node.left, path))
    sums = []
    for path in paths:
        total = 0
        for value in path:
            total += value
        sums.append(total)
    return sums


def climb_to_the_root(root):
    parent, leaves, waiting = {id(root): None}, [], [root]
    while waiting:
        node = waiting.pop()
        if node.left is None and node.right is None:
            leaves.append(node)
        if node.right:
            parent[id(node.right)] = node
            waiting.append(node.right)
        if node.left:
            parent[id(node.left)] = node
            waiting.append(node.left)
    sums = []
    for node in leaves:
        total = 0
        while node is not None:
            total += node.val
            node = parent[id(node)]
        sums.append(total)
    return sums


def search_for_each_leaf(root):
    leaves, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node.left is None and node.right is None:
            leaves.append(node)
        if node.right:
            waiting.append(node.right)
        if node.left:
            waiting.append(node.left)
    sums = []
    for leaf in leaves:
        answer, waiting = 0, [(root, 0)]
        while waiting:
            node, total = waiting.pop()
            total += node.val
            if node is leaf:
                answer = total
            if node.right:
                waiting.append((node.right, total))
            if node.left:
                waiting.append((node.left, total))
        sums.append(answer)
    return sums
