def traverse(root, order):
    if order not in ("pre", "in", "post"):
        raise ValueError(order)
    if root is None:
        return []
    left, right = traverse(root.left, order), traverse(root.right, order)
    if order == "pre":
        return [root.val] + left + right
    if order == "in":
        return left + [root.val] + right
    return left + right + [root.val]
