def has_cycle(n, edges):
    if n == 0:
        return False
    neighbours = [[] for _ in range(n)]
    for number, (a, b) in enumerate(edges):
        neighbours[a].append((b, number))
        neighbours[b].append((a, number))
    visited, stack = {0}, [(0, None)]
    while stack:
        node, came_by = stack.pop()
        for neighbour, number in neighbours[node]:
            if number == came_by:
                continue
            if neighbour in visited:
                return True
            visited.add(neighbour)
            stack.append((neighbour, number))
    return False
