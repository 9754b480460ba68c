STEPS = {"pre": "nlr", "in": "lnr", "post": "lrn"}


def traverse(root, order):
    if order not in STEPS:
        raise ValueError(order)
    result, todo = [], [("visit", root)]
    while todo:
        what, node = todo.pop()
        if what == "note":
            result.append(node.val)
        elif node is not None:
            for step in reversed(STEPS[order]):
                if step == "n":
                    todo.append(("note", node))
                else:
                    todo.append(("visit", node.right if step == "l" else node.left))
    return result
