from collections import deque


def dijkstra(graph, start):
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    queue = deque([start])
    while queue:
        place = queue.popleft()
        for neighbour in graph[place]:
            if distance[neighbour] == float("inf"):
                distance[neighbour] = distance[place] + 1
                queue.append(neighbour)
    return distance
