"""Height of a complete binary tree."""

from collections import deque


def recursion(root):
    if root is None:
        return 0
    return 1 + max(recursion(root.left), recursion(root.right))


def levels(root):
    height = 0
    level = [root] if root else []
    while level:
        height += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return height


def stack_of_depths(root):
    height = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node:
            height = max(height, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return height


def queue_of_depths(root):
    height = 0
    queue = deque([(root, 1)])
    while queue:
        node, depth = queue.popleft()
        if node:
            height = depth
            queue.append((node.left, depth + 1))
            queue.append((node.right, depth + 1))
    return height


def list_as_queue(root):
    height = 0
    queue = [(root, 1)]
    while queue:
        node, depth = queue.pop(0)
        if node:
            height = depth
            queue.append((node.left, depth + 1))
            queue.append((node.right, depth + 1))
    return height


def leftmost_branch(root):
    height = 0
    while root:
        height += 1
        root = root.left
    return height
