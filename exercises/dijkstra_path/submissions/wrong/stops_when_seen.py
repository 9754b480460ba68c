from heapq import heappop, heappush


def shortest_path(graph, a, b):
    if a == b:
        return 0, [a]
    seen, heap = {a}, [(0, a, [a])]
    while heap:
        so_far, place, way = heappop(heap)
        for neighbour, length in graph[place].items():
            if neighbour == b:
                return so_far + length, way + [b]
            if neighbour not in seen:
                seen.add(neighbour)
                heappush(heap, (so_far + length, neighbour, way + [neighbour]))
    return float("inf"), []
