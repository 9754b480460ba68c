"""Values of a complete binary tree from left to right."""


def stack_of_nodes(root):
    values, stack = [], []
    node = root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values


def _collect(node, values):
    if node:
        _collect(node.left, values)
        values.append(node.val)
        _collect(node.right, values)


def one_list_for_all(root):
    values = []
    _collect(root, values)
    return values


def copied_up(root):
    values = []
    if root:
        for value in copied_up(root.left):
            values.append(value)
        values.append(root.val)
        for value in copied_up(root.right):
            values.append(value)
    return values


def _walk(node):
    if node:
        yield from _walk(node.left)
        yield node.val
        yield from _walk(node.right)


def chained_generators(root):
    return list(_walk(root))


def insert_in_front(root):
    values, stack = [], []
    node = root
    while stack or node:
        while node:
            stack.append(node)
            node = node.right
        node = stack.pop()
        values.insert(0, node.val)
        node = node.left
    return values
