def dfs(graph, start):
    seen, stack, order = set(), [start], []
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            order.append(node)
            stack.extend(graph[node])
    return order
