from heapq import heappop, heappush
from itertools import count


def shortest_path(graph, a, b):
    """An entry holds its place and the entry that it came from, so ways share their beginnings."""
    number, done = count(), set()
    heap = [(0, 0, (a, None))]
    while heap:
        length, _, way = heappop(heap)
        place = way[0]
        if place in done:
            continue
        if place == b:
            route = []
            while way:
                route.append(way[0])
                way = way[1]
            return length, route[::-1]
        done.add(place)
        for neighbour, step in graph[place].items():
            if neighbour not in done:
                heappush(heap, (length + step, next(number), (neighbour, way)))
    return float("inf"), []
