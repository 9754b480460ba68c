def components(n, edges):
    joined = [bytearray(n) for _ in range(n)]
    for a, b in edges:
        joined[a][b] = joined[b][a] = 1
    seen, parts = [False] * n, 0
    for start in range(n):
        if seen[start]:
            continue
        parts += 1
        seen[start] = True
        stack = [start]
        while stack:
            row = joined[stack.pop()]
            for node in range(n):
                if row[node] and not seen[node]:
                    seen[node] = True
                    stack.append(node)
    return parts
