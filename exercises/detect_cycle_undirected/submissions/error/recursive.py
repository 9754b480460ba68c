def has_cycle(n, edges):
    neighbours = [[] for _ in range(n)]
    for number, (a, b) in enumerate(edges):
        neighbours[a].append((b, number))
        neighbours[b].append((a, number))
    visited = set()

    def walk(node, came_by):
        visited.add(node)
        for neighbour, number in neighbours[node]:
            if number != came_by and (neighbour in visited or walk(neighbour, number)):
                return True
        return False

    return any(node not in visited and walk(node, None) for node in range(n))
