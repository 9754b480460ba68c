def zigzag(root):
    """Notes each node with its depth, in preorder, and turns every other depth round afterwards."""
    found, stack = [], [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node is not None:
            found.append((depth, node.val))
            stack.append((node.right, depth + 1))
            stack.append((node.left, depth + 1))
    height = max((depth for depth, _ in found), default=-1) + 1
    levels = [[] for _ in range(height)]
    for depth, value in found:
        levels[depth].append(value)
    return [level[::-1] if i % 2 else level for i, level in enumerate(levels)]
