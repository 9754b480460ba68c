def topo(n, edges):
    following, waits_for = [[] for _ in range(n)], [0] * n
    for a, b in edges:
        following[a].append(b)
        waits_for[b] += 1
    order = [task for task in range(n) if waits_for[task] == 0]
    seen = set(order)
    for task in order:
        for later in following[task]:
            waits_for[later] -= 1
            if later not in seen:
                seen.add(later)
                order.append(later)
    if any(waits_for) or len(order) < n:
        raise ValueError("circle")
    return order
