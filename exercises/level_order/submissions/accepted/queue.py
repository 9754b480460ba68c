from collections import deque


def level_order(root):
    levels, queue = [], deque()
    if root:
        queue.append(root)
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(values)
    return levels
