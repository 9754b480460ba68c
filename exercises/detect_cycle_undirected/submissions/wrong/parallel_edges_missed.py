def has_cycle(n, edges):
    neighbours = [set() for _ in range(n)]
    for a, b in edges:
        neighbours[a].add(b)
        neighbours[b].add(a)
    visited = set()
    for start in range(n):
        if start in visited:
            continue
        visited.add(start)
        stack = [(start, None)]
        while stack:
            node, came_from = stack.pop()
            for neighbour in neighbours[node]:
                if neighbour == came_from:
                    continue
                if neighbour in visited:
                    return True
                visited.add(neighbour)
                stack.append((neighbour, node))
    return False
