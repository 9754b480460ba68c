def components(n, edges):
    neighbours = [[] for _ in range(n)]
    for a, b in edges:
        neighbours[a].append(b)
    seen, parts = set(), 0
    for start in range(n):
        if start not in seen:
            parts += 1
            stack = [start]
            while stack:
                node = stack.pop()
                if node not in seen:
                    seen.add(node)
                    stack += neighbours[node]
    return parts
