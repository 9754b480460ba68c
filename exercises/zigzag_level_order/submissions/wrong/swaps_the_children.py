def zigzag(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append([node.val for node in level])
        pairs = [(node.left, node.right) for node in level]
        if len(levels) % 2:
            pairs = [pair[::-1] for pair in pairs]
        level = [child for pair in pairs for child in pair if child]
    return levels
