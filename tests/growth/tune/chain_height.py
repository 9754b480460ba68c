"""Sum of the heights of all nodes of a tree that is one long chain to the left."""


def _height_and_sum(node):
    if node is None:
        return 0, 0
    left, below = _height_and_sum(node.left)
    right, beside = _height_and_sum(node.right)
    height = 1 + max(left, right)
    return height, below + beside + height


def recursion(root):
    return _height_and_sum(root)[1]


def list_of_nodes(root):
    order = [root] if root else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    heights = {None: 0}
    for node in reversed(order):
        heights[node] = 1 + max(heights[node.left], heights[node.right])
    return sum(heights.values())


def _height(node):
    height = 0
    level = [node] if node else []
    while level:
        height += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return height


def height_at_each_node(root):
    total = 0
    queue = [root] if root else []
    while queue:
        node = queue.pop(0)
        total += _height(node)
        queue.extend(child for child in (node.left, node.right) if child)
    return total


def depth_of_each_node(root):
    """In a chain the depths are the heights in another order; the queue holds one node."""
    total = 0
    queue = [(root, 1)] if root else []
    while queue:
        node, depth = queue.pop(0)
        total += depth
        queue.extend((child, depth + 1) for child in (node.left, node.right) if child)
    return total
