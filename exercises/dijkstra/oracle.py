def dijkstra(graph, start):
    """Bellman and Ford: shorten every road's end until nothing changes."""
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    changed = True
    while changed:
        changed = False
        for a in graph:
            for b, length in graph[a].items():
                if distance[a] + length < distance[b]:
                    distance[b] = distance[a] + length
                    changed = True
    return distance
