def level_order(root):
    levels, queue = [], [root] if root else []
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.pop(0)
            values.append(node.val)
            queue.extend(child for child in (node.left, node.right) if child)
        levels.append(values)
    return levels
