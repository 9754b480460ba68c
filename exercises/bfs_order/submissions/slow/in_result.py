def bfs(graph, start):
    order = [start]
    for node in order:
        for neighbour in graph[node]:
            if neighbour not in order:
                order.append(neighbour)
    return order
