def components(n, edges):
    neighbours = [[] for _ in range(n)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen, parts = [False] * n, 0
    for start in range(n):
        if seen[start]:
            continue
        parts += 1
        seen[start] = True
        stack = [start]
        while stack:
            for node in neighbours[stack.pop()]:
                if not seen[node]:
                    seen[node] = True
                    stack.append(node)
    return parts
