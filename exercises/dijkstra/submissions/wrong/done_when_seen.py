from heapq import heappop, heappush


def dijkstra(graph, start):
    distance = {place: float("inf") for place in graph}
    distance[start] = 0
    seen, heap = {start}, [(0, start)]
    while heap:
        so_far, place = heappop(heap)
        for neighbour, length in graph[place].items():
            if neighbour not in seen:
                seen.add(neighbour)
                distance[neighbour] = so_far + length
                heappush(heap, (so_far + length, neighbour))
    return distance
