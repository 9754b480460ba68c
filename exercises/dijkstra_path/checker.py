from heapq import heappop, heappush


def length_of_shortest(graph, a, b):
    done, heap = set(), [(0, a)]
    while heap:
        length, place = heappop(heap)
        if place == b:
            return length
        if place not in done:
            done.add(place)
            for neighbour, step in graph[place].items():
                if neighbour not in done:
                    heappush(heap, (length + step, neighbour))
    return float("inf")


def check(case, result):
    """The length must be the least there is, and the route must be that long."""
    graph, a, b = case["args"]
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        return "expected a length and a route"
    length, route = result
    if type(length) not in (int, float):
        return "the length must be a number"
    if not isinstance(route, (tuple, list)):
        return "the route must be a list"
    best = length_of_shortest(graph, a, b)
    if length != best:
        return f"the shortest way has length {best}, not {length}"
    if best == float("inf"):
        return True if not route else "there is no way, so the route must be empty"
    if not route or route[0] != a or route[-1] != b:
        return "the route must begin at the start and end at the goal"
    walked = 0
    for x, y in zip(route, route[1:]):
        if type(y) is not str or y not in graph[x]:
            return f"there is no road from {x!r} to {y!r}"
        walked += graph[x][y]
    return True if walked == length else f"the route has length {walked}, not {length}"
