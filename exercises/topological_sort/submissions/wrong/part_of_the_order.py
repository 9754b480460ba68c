def topo(n, edges):
    following, waits_for = [[] for _ in range(n)], [0] * n
    for a, b in edges:
        following[a].append(b)
        waits_for[b] += 1
    order = [task for task in range(n) if waits_for[task] == 0]
    for task in order:
        for later in following[task]:
            waits_for[later] -= 1
            if waits_for[later] == 0:
                order.append(later)
    return order
