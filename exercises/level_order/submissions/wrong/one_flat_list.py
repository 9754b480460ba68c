from collections import deque


def level_order(root):
    values, queue = [], deque([root])
    while queue:
        node = queue.popleft()
        if node:
            values.append(node.val)
            queue.append(node.left)
            queue.append(node.right)
    return values
