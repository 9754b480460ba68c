def has_cycle(n, edges):
    """A graph without a cycle has as many edges as nodes less parts."""
    neighbours = [[] for _ in range(n)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen, parts = [False] * n, 0
    for start in range(n):
        if not seen[start]:
            parts += 1
            seen[start] = True
            stack = [start]
            while stack:
                for node in neighbours[stack.pop()]:
                    if not seen[node]:
                        seen[node] = True
                        stack.append(node)
    return len(edges) > n - parts
