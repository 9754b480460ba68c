def has_cycle(n, edges):
    following, leading_in = [[] for _ in range(n)], [0] * n
    for a, b in edges:
        if a != b:
            following[a].append(b)
            leading_in[b] += 1
    free = [node for node in range(n) if leading_in[node] == 0]
    taken = 0
    while free:
        taken += 1
        for node in following[free.pop()]:
            leading_in[node] -= 1
            if leading_in[node] == 0:
                free.append(node)
    return taken < n
