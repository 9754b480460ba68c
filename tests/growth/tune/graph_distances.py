"""Fewest steps from node 0 to every node of a sparse graph, summed."""

from collections import deque


def queue(graph):
    steps = {0: 0}
    waiting = deque([0])
    while waiting:
        node = waiting.popleft()
        for other in graph[node]:
            if other not in steps:
                steps[other] = steps[node] + 1
                waiting.append(other)
    return sum(steps.values())


def frontiers(graph):
    seen = {0}
    border = [0]
    total = depth = 0
    while border:
        total += depth * len(border)
        depth += 1
        following = []
        for node in border:
            for other in graph[node]:
                if other not in seen:
                    seen.add(other)
                    following.append(other)
        border = following
    return total


def list_as_queue(graph):
    steps = {0: 0}
    waiting = [0]
    while waiting:
        node = waiting.pop(0)
        for other in graph[node]:
            if other not in steps:
                steps[other] = steps[node] + 1
                waiting.append(other)
    return sum(steps.values())


def visited_list(graph):
    visited = [0]
    waiting = deque([(0, 0)])
    total = 0
    while waiting:
        node, depth = waiting.popleft()
        total += depth
        for other in graph[node]:
            if other not in visited:
                visited.append(other)
                waiting.append((other, depth + 1))
    return total


def matrix_of_neighbours(graph):
    size = len(graph)
    matrix = [[False] * size for _ in range(size)]
    for node, others in graph.items():
        for other in others:
            matrix[node][other] = True
    steps = [-1] * size
    steps[0] = 0
    waiting = deque([0])
    while waiting:
        node = waiting.popleft()
        for other in range(size):
            if matrix[node][other] and steps[other] < 0:
                steps[other] = steps[node] + 1
                waiting.append(other)
    return sum(steps)


def nearest_by_scan(graph):
    steps = {0: 0}
    waiting = {0}
    while waiting:
        node = min(waiting, key=lambda one: (steps[one], one))
        waiting.remove(node)
        for other in graph[node]:
            if other not in steps:
                steps[other] = steps[node] + 1
                waiting.add(other)
    return sum(steps.values())
