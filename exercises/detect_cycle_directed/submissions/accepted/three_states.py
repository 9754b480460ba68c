NEW, ON_THE_WAY, DONE = range(3)


def has_cycle(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    state = [NEW] * n
    for start in range(n):
        if state[start] != NEW:
            continue
        state[start] = ON_THE_WAY
        way = [(start, iter(following[start]))]
        while way:
            node, rest = way[-1]
            for neighbour in rest:
                if state[neighbour] == ON_THE_WAY:
                    return True
                if state[neighbour] == NEW:
                    state[neighbour] = ON_THE_WAY
                    way.append((neighbour, iter(following[neighbour])))
                    break
            else:
                state[node] = DONE
                way.pop()
    return False
