def bfs(graph, start):
    order, seen = [start], {start}
    for node in order:                     # the list grows while it is read
        for neighbour in graph[node]:
            if neighbour not in seen:
                seen.add(neighbour)
                order.append(neighbour)
    return order
