from collections import deque


def bfs(graph, start):
    seen, order = set(), []
    for first in [start, *graph]:
        if first in seen:
            continue
        seen.add(first)
        queue = deque([first])
        while queue:
            node = queue.popleft()
            order.append(node)
            for neighbour in graph[node]:
                if neighbour not in seen:
                    seen.add(neighbour)
                    queue.append(neighbour)
    return order
