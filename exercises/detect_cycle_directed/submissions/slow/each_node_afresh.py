def has_cycle(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    for start in range(n):
        seen, stack = set(), list(following[start])
        while stack:
            node = stack.pop()
            if node == start:
                return True
            if node not in seen:
                seen.add(node)
                stack += following[node]
    return False
