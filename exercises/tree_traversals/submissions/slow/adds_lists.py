STEPS = {"pre": "nlr", "in": "lnr", "post": "lrn"}


def traverse(root, order):
    if order not in STEPS:
        raise ValueError(order)
    result, todo = [], [("visit", root)]
    while todo:
        what, node = todo.pop()
        if what == "note":
            result = result + [node.val]
        elif node is not None:
            steps = {"n": ("note", node), "l": ("visit", node.left), "r": ("visit", node.right)}
            todo.extend(steps[step] for step in reversed(STEPS[order]))
    return result
