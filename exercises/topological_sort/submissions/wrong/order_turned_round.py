def topo(n, edges):
    before, open_edges = [[] for _ in range(n)], [0] * n
    for a, b in edges:
        before[b].append(a)
        open_edges[a] += 1
    order = [task for task in range(n) if open_edges[task] == 0]
    for task in order:
        for earlier in before[task]:
            open_edges[earlier] -= 1
            if open_edges[earlier] == 0:
                order.append(earlier)
    if len(order) < n:
        raise ValueError("circle")
    return order
