"""Sum of the costs of the cheapest ways from node 0 to all nodes of a sparse graph."""

import heapq
from math import inf


def heap(graph):
    costs = {}
    waiting = [(0, 0)]
    while waiting:
        cost, node = heapq.heappop(waiting)
        if node in costs:
            continue
        costs[node] = cost
        for other, weight in graph[node]:
            if other not in costs:
                heapq.heappush(waiting, (cost + weight, other))
    return sum(costs.values())


def scan_for_nearest(graph):
    costs = dict.fromkeys(graph, inf)
    costs[0] = 0
    left = set(graph)
    total = 0
    while left:
        node = min(left, key=costs.__getitem__)
        left.remove(node)
        total += costs[node]
        for other, weight in graph[node]:
            costs[other] = min(costs[other], costs[node] + weight)
    return total


def all_edges_n_times(graph):
    costs = dict.fromkeys(graph, inf)
    costs[0] = 0
    for _ in range(len(graph)):
        for node, ways in graph.items():
            for other, weight in ways:
                if costs[node] + weight < costs[other]:
                    costs[other] = costs[node] + weight
    return sum(costs.values())


def sort_each_step(graph):
    costs = {}
    waiting = [(0, 0)]
    while waiting:
        waiting.sort(reverse=True)
        cost, node = waiting.pop()
        if node in costs:
            continue
        costs[node] = cost
        for other, weight in graph[node]:
            if other not in costs:
                waiting.append((cost + weight, other))
    return sum(costs.values())


def matrix_of_costs(graph):
    size = len(graph)
    matrix = [[inf] * size for _ in range(size)]
    for node, ways in graph.items():
        for other, weight in ways:
            matrix[node][other] = min(matrix[node][other], weight)
    costs = [inf] * size
    costs[0] = 0
    done = [False] * size
    for _ in range(size):
        node = min((cost, place) for place, cost in enumerate(costs) if not done[place])[1]
        done[node] = True
        for other in range(size):
            if costs[node] + matrix[node][other] < costs[other]:
                costs[other] = costs[node] + matrix[node][other]
    return sum(costs)
