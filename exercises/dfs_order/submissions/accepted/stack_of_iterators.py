def dfs(graph, start):
    order, seen, stack = [start], {start}, [iter(graph[start])]
    while stack:
        for neighbour in stack[-1]:
            if neighbour not in seen:
                seen.add(neighbour)
                order.append(neighbour)
                stack.append(iter(graph[neighbour]))
                break
        else:
            stack.pop()
    return order
