"""Sum of the distances of all nodes from node 0."""

from collections import deque


def queue(graph):
    far = {0: 0}
    waiting = deque([0])
    while waiting:
        node = waiting.popleft()
        for near in graph[node]:
            if near not in far:
                far[near] = far[node] + 1
                waiting.append(near)
    return sum(far.values())


def frontier_sets(graph):
    seen, frontier = {0}, {0}
    total = distance = 0
    while frontier:
        total += distance * len(frontier)
        frontier = {near for node in frontier for near in graph[node]} - seen
        seen |= frontier
        distance += 1
    return total


def list_as_queue(graph):
    far = {0: 0}
    waiting = [0]
    while waiting:
        node = waiting.pop(0)
        for near in graph[node]:
            if near not in far:
                far[near] = far[node] + 1
                waiting.append(near)
    return sum(far.values())


def seen_in_a_list(graph):
    order, depths = [0], [0]
    for node, depth in zip(order, depths):
        for near in graph[node]:
            if near not in order:
                order.append(near)
                depths.append(depth + 1)
    return sum(depths)


def copy_the_known(graph):
    far = {0: 0}
    waiting = deque([0])
    while waiting:
        node = waiting.popleft()
        for near in graph[node]:
            if near not in far:
                far = {**far, near: far[node] + 1}
                waiting.append(near)
    return sum(far.values())


def least_of_all_open(graph):
    far, open_nodes = {0: 0}, [0]
    done = set()
    for _ in range(len(graph)):
        node = None
        for other in graph:
            if other in far and other not in done and (node is None or far[other] < far[node]):
                node = other
        if node is None:
            break
        done.add(node)
        for near in graph[node]:
            if near not in far:
                far[near] = far[node] + 1
                open_nodes.append(near)
    return sum(far[node] for node in open_nodes)
