def components(n, edges):
    neighbours = [[] for _ in range(n)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen = set()

    def walk(node):
        seen.add(node)
        for neighbour in neighbours[node]:
            if neighbour not in seen:
                walk(neighbour)

    parts = 0
    for start in range(n):
        if start not in seen:
            parts += 1
            walk(start)
    return parts
