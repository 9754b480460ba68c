def traverse(root, order):
    steps = {"pre": "nlr", "in": "lnr"}.get(order, "lrn")
    result, todo = [], [("visit", root)]
    while todo:
        what, node = todo.pop()
        if what == "note":
            result.append(node.val)
        elif node is not None:
            plan = {"n": ("note", node), "l": ("visit", node.left), "r": ("visit", node.right)}
            todo.extend(plan[step] for step in reversed(steps))
    return result
