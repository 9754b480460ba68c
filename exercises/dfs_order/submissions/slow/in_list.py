def dfs(graph, start):
    stack, order = [start], []
    while stack:
        node = stack.pop()
        if node in order:
            continue
        order.append(node)
        stack.extend(reversed(graph[node]))
    return order
