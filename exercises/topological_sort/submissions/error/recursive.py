def topo(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    state, finished = [0] * n, []

    def walk(task):
        if state[task] == 1:
            raise ValueError("circle")
        if state[task] == 0:
            state[task] = 1
            for later in following[task]:
                walk(later)
            state[task] = 2
            finished.append(task)

    for task in range(n):
        walk(task)
    return finished[::-1]
