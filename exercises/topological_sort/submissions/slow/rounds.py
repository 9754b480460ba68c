def topo(n, edges):
    waits_for = [0] * n
    for _, b in edges:
        waits_for[b] += 1
    order = [task for task in range(n) if waits_for[task] == 0]
    for task in order:
        for a, b in edges:
            if a == task:
                waits_for[b] -= 1
                if waits_for[b] == 0:
                    order.append(b)
    if len(order) < n:
        raise ValueError("circle")
    return order
