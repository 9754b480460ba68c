def topo(n, edges):
    following, waits_for = [[] for _ in range(n)], [0] * n
    for a, b in edges:
        following[a].append(b)
        waits_for[b] += 1
    order, left = [], list(range(n))
    while left:
        for task in left:
            if waits_for[task] == 0:
                break
        else:
            raise ValueError("circle")
        left.remove(task)
        order.append(task)
        for later in following[task]:
            waits_for[later] -= 1
    return order
