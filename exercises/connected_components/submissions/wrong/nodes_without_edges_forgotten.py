def components(n, edges):
    neighbours = {}
    for a, b in edges:
        neighbours.setdefault(a, []).append(b)
        neighbours.setdefault(b, []).append(a)
    seen, parts = set(), 0
    for start in neighbours:
        if start not in seen:
            parts += 1
            stack = [start]
            while stack:
                node = stack.pop()
                if node not in seen:
                    seen.add(node)
                    stack += neighbours[node]
    return parts
