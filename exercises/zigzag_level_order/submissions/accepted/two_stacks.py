def zigzag(root):
    """What is put on last is read first: each level turns the next one round."""
    levels, stack, from_left = [], [root] if root else [], True
    while stack:
        values, below = [], []
        while stack:
            node = stack.pop()
            values.append(node.val)
            children = (node.left, node.right) if from_left else (node.right, node.left)
            below.extend(child for child in children if child)
        levels.append(values)
        stack, from_left = below, not from_left
    return levels
