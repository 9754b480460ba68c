from heapq import heappop, heappush


def dijkstra(graph, start):
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    heap = [(0, start)]
    while heap:
        so_far, place = heappop(heap)
        if so_far > distance[place]:
            continue
        for neighbour in graph:
            length = graph[place].get(neighbour)
            if length and so_far + length < distance[neighbour]:
                distance[neighbour] = so_far + length
                heappush(heap, (so_far + length, neighbour))
    return distance
