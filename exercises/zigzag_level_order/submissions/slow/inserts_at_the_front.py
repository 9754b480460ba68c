def zigzag(root):
    levels, level = [], [root] if root else []
    while level:
        values = []
        for node in level:
            values.insert(0, node.val)
        levels.append(values if len(levels) % 2 else values[::-1])
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
