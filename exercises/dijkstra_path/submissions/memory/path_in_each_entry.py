from heapq import heappop, heappush


def shortest_path(graph, a, b):
    done, heap = set(), [(0, [a])]
    while heap:
        length, route = heappop(heap)
        place = route[-1]
        if place == b:
            return length, route
        if place in done:
            continue
        done.add(place)
        for neighbour, step in graph[place].items():
            if neighbour not in done:
                heappush(heap, (length + step, route + [neighbour]))
    return float("inf"), []
