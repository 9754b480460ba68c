from collections import deque


def bfs(graph, start):
    seen, queue, order = set(), deque([start]), []
    while queue:
        node = queue.popleft()
        seen.add(node)
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in seen:
                queue.append(neighbour)
    return order
