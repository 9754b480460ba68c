def topo(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    state, finished = [0] * n, []
    for start in range(n):
        if state[start]:
            continue
        state[start] = 1
        way = [(start, iter(following[start]))]
        while way:
            task, rest = way[-1]
            for later in rest:
                if state[later] == 1:
                    raise ValueError("circle")
                if state[later] == 0:
                    state[later] = 1
                    way.append((later, iter(following[later])))
                    break
            else:
                state[task] = 2
                finished.append(task)
                way.pop()
    return finished[::-1]
