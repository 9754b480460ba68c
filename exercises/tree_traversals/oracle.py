import sys

sys.setrecursionlimit(20_000)


def traverse(root, order):
    if order not in ("pre", "in", "post"):
        raise ValueError(order)
    result = []

    def visit(node):
        if node is None:
            return
        if order == "pre":
            result.append(node.val)
        visit(node.left)
        if order == "in":
            result.append(node.val)
        visit(node.right)
        if order == "post":
            result.append(node.val)

    visit(root)
    return result
