from heapq import heappop, heappush


def shortest_path(graph, a, b):
    distance, before, heap = {a: 0}, {}, [(0, a)]
    while heap:
        so_far, place = heappop(heap)
        if so_far > distance[place]:
            continue
        for neighbour, length in graph[place].items():
            if so_far + length < distance.get(neighbour, float("inf")):
                distance[neighbour] = so_far + length
                before[neighbour] = place
                heappush(heap, (so_far + length, neighbour))
    if b not in distance:
        return float("inf"), []
    route, place = [], b
    while place in before:
        route.append(place)
        place = before[place]
    return distance[b], route[::-1]
