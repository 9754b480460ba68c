def has_cycle(n, edges):
    neighbours = [[] for _ in range(n)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    visited = set()
    for start in range(n):
        if start in visited:
            continue
        visited.add(start)
        stack = [start]
        while stack:
            for node in neighbours[stack.pop()]:
                if node in visited:
                    return True
                visited.add(node)
                stack.append(node)
    return False
