from heapq import heappop, heappush


def shortest_path(graph, a, b):
    distance, before, heap = {a: 0}, {}, [(0, a)]
    while heap:
        so_far, place = heappop(heap)
        if so_far > distance[place]:
            continue
        if place == b:
            route = [b]
            while route[-1] != a:
                route.append(before[route[-1]])
            return so_far, route[::-1]
        for neighbour, length in graph[place].items():
            candidate = so_far + length
            if neighbour not in distance or candidate < distance[neighbour]:
                distance[neighbour] = candidate
                before[neighbour] = place
                heappush(heap, (candidate, neighbour))
    return float("inf"), []
