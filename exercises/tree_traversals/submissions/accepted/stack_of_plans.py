STEPS = {"pre": "nlr", "in": "lnr", "post": "lrn"}


def traverse(root, order):
    """What is still to be done lies on the stack: a node to visit, or a value to note."""
    if order not in STEPS:
        raise ValueError("order must be pre, in or post")
    steps = STEPS[order][::-1]
    result, todo = [], [("visit", root)]
    while todo:
        what, node = todo.pop()
        if what == "note":
            result.append(node.val)
        elif node is not None:
            for step in steps:
                if step == "n":
                    todo.append(("note", node))
                else:
                    todo.append(("visit", node.left if step == "l" else node.right))
    return result
