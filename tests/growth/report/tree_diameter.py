"""Edges on the longest way between two nodes of a binary tree."""


def _neighbours(root):
    around = [[]]
    waiting = [(root, 0)]
    while waiting:
        node, number = waiting.pop()
        for child in (node.left, node.right):
            if child:
                around[number].append(len(around))
                waiting.append((child, len(around)))
                around.append([number])
    return around


def _sweep(around, start):
    far = [-1] * len(around)
    far[start] = 0
    order = [start]
    for node in order:
        for near in around[node]:
            if far[near] < 0:
                far[near] = far[node] + 1
                order.append(near)
    return order[-1], far[order[-1]]


def two_sweeps(root):
    around = _neighbours(root)
    return _sweep(around, _sweep(around, 0)[0])[1]


def one_recursion(root):
    longest = 0

    def _height(node):
        nonlocal longest
        if node is None:
            return 0
        left, right = _height(node.left), _height(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    _height(root)
    return longest


def _height(node):
    if node is None:
        return 0
    return 1 + max(_height(node.left), _height(node.right))


def height_at_each_node(root):
    if root is None:
        return 0
    through = _height(root.left) + _height(root.right)
    return max(through, height_at_each_node(root.left), height_at_each_node(root.right))


def farthest_from_each(root):
    around = _neighbours(root)
    return max(_sweep(around, start)[1] for start in range(len(around)))
