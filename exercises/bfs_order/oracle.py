def bfs(graph, start):
    """One level after the other."""
    order, level = [], [start]
    while level:
        order += level
        below = []
        for node in level:
            for neighbour in graph[node]:
                if neighbour not in order and neighbour not in below:
                    below.append(neighbour)
        level = below
    return order
