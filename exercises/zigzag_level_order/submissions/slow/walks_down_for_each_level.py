def zigzag(root):
    levels = []
    while True:
        values, stack = [], [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is None or depth > len(levels):
                continue
            if depth == len(levels):
                values.append(node.val)
            stack.append((node.right, depth + 1))
            stack.append((node.left, depth + 1))
        if not values:
            return levels
        levels.append(values[::-1] if len(levels) % 2 else values)
