"""Whether the two sides of every node of a tree are equally high or nearly so."""


def _height_or_fault(node):
    if node is None:
        return 0
    left = _height_or_fault(node.left)
    right = _height_or_fault(node.right)
    if left < 0 or right < 0 or abs(left - right) > 1:
        return -1
    return 1 + max(left, right)


def heights_on_the_way_up(root):
    return _height_or_fault(root) >= 0


def _height(node):
    if node is None:
        return 0
    return 1 + max(_height(node.left), _height(node.right))


def height_at_each_node(root):
    if root is None:
        return True
    if abs(_height(root.left) - _height(root.right)) > 1:
        return False
    return height_at_each_node(root.left) and height_at_each_node(root.right)


def heights_in_dictionary(root):
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    heights = {None: 0}
    for node in reversed(order):
        left, right = heights[node.left], heights[node.right]
        if abs(left - right) > 1:
            return False
        heights[node] = 1 + max(left, right)
    return True
