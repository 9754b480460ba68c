def shortest_path(graph, a, b):
    distance = {place: float("inf") for place in graph}
    distance[a] = 0
    before, left = {}, set(graph)
    while left:
        place = min(left, key=lambda p: distance[p])
        left.remove(place)
        for neighbour, length in graph[place].items():
            if distance[place] + length < distance[neighbour]:
                distance[neighbour] = distance[place] + length
                before[neighbour] = place
    if distance[b] == float("inf"):
        return float("inf"), []
    route = [b]
    while route[-1] != a:
        route.append(before[route[-1]])
    return distance[b], route[::-1]
