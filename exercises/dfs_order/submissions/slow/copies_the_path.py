def dfs(graph, start):
    seen, stack, order = set(), [(start, [start])], []
    while stack:
        node, path = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        order.append(node)
        for neighbour in reversed(graph[node]):
            stack.append((neighbour, path + [neighbour]))
    return order
