from collections import deque


def shortest_path(graph, a, b):
    before, queue = {a: None}, deque([a])
    while queue:
        place = queue.popleft()
        for neighbour in graph[place]:
            if neighbour not in before:
                before[neighbour] = place
                queue.append(neighbour)
    if b not in before:
        return float("inf"), []
    route, length = [b], 0
    while before[route[-1]] is not None:
        length += graph[before[route[-1]]][route[-1]]
        route.append(before[route[-1]])
    return length, route[::-1]
