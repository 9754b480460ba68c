def dfs(graph, start):
    seen, stack, order = {start}, [start], []
    while stack:
        node = stack.pop()
        order.append(node)
        for neighbour in reversed(graph[node]):
            if neighbour not in seen:
                seen.add(neighbour)
                stack.append(neighbour)
    return order
