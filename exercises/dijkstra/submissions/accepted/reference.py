from heapq import heappop, heappush


def dijkstra(graph, start):
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    heap = [(0, start)]
    while heap:
        so_far, place = heappop(heap)
        if so_far > distance[place]:
            continue
        for neighbour, length in graph[place].items():
            candidate = so_far + length
            if candidate < distance[neighbour]:
                distance[neighbour] = candidate
                heappush(heap, (candidate, neighbour))
    return distance
