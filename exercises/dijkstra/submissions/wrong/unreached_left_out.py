from heapq import heappop, heappush


def dijkstra(graph, start):
    distance, heap = {start: 0}, [(0, start)]
    while heap:
        so_far, place = heappop(heap)
        if so_far > distance[place]:
            continue
        for neighbour, length in graph[place].items():
            if neighbour not in distance or so_far + length < distance[neighbour]:
                distance[neighbour] = so_far + length
                heappush(heap, (so_far + length, neighbour))
    return distance
