def dijkstra(graph, start):
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    left = set(graph)
    while left:
        place = min(left, key=lambda p: distance[p])
        left.remove(place)
        for neighbour, length in graph[place].items():
            distance[neighbour] = min(distance[neighbour], distance[place] + length)
    return distance
