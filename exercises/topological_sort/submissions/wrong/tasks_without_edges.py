def topo(n, edges):
    following, waits_for = {}, {}
    for a, b in edges:
        following.setdefault(a, []).append(b)
        waits_for.setdefault(a, 0)
        waits_for[b] = waits_for.get(b, 0) + 1
    order = [task for task in waits_for if waits_for[task] == 0]
    for task in order:
        for later in following.get(task, []):
            waits_for[later] -= 1
            if waits_for[later] == 0:
                order.append(later)
    if len(order) < len(waits_for):
        raise ValueError("circle")
    return order
