def zigzag(root):
    levels, level = [], [root] if root else []
    while level:
        if len(levels) % 2:
            level.reverse()
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
