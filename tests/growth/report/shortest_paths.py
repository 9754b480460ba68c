"""Sum of the lengths of the shortest ways from node 0 to all nodes."""

import heapq


def heap(graph):
    done = {}
    waiting = [(0, 0)]
    while waiting:
        length, node = heapq.heappop(waiting)
        if node in done:
            continue
        done[node] = length
        for near, weight in graph[node]:
            if near not in done:
                heapq.heappush(waiting, (length + weight, near))
    return sum(done.values())


def scan_for_the_nearest(graph):
    best = {node: None for node in graph}
    best[0] = 0
    done = set()
    for _ in graph:
        nearest = None
        for node, length in best.items():
            if length is None or node in done:
                continue
            if nearest is None or length < best[nearest]:
                nearest = node
        done.add(nearest)
        for near, weight in graph[nearest]:
            length = best[nearest] + weight
            if best[near] is None or length < best[near]:
                best[near] = length
    return sum(best.values())


def nearest_by_min(graph):
    far = 1 << 60
    left = {node: far for node in graph}
    left[0] = 0
    total = 0
    while left:
        node = min(left, key=left.get)
        length = left.pop(node)
        total += length
        for near, weight in graph[node]:
            if near in left and length + weight < left[near]:
                left[near] = length + weight
    return total


def sort_the_open_list(graph):
    done = {}
    waiting = [(0, 0)]
    while waiting:
        waiting.sort()
        length, node = waiting.pop(0)
        if node in done:
            continue
        done[node] = length
        for near, weight in graph[node]:
            if near not in done:
                waiting.append((length + weight, near))
    return sum(done.values())
