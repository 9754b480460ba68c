def has_cycle(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    if n == 0:
        return False
    state = {0: "open"}
    way = [(0, iter(following[0]))]
    while way:
        node, rest = way[-1]
        for neighbour in rest:
            if state.get(neighbour) == "open":
                return True
            if neighbour not in state:
                state[neighbour] = "open"
                way.append((neighbour, iter(following[neighbour])))
                break
        else:
            state[node] = "done"
            way.pop()
    return False
