def has_cycle(n, edges):
    neighbours = [[] for _ in range(n)]
    for number, (a, b) in enumerate(edges):
        neighbours[a].append((b, number))
        neighbours[b].append((a, number))
    for without, (a, b) in enumerate(edges):
        seen, stack = {a}, [a]
        while stack:
            node = stack.pop()
            if node == b:
                return True
            for neighbour, number in neighbours[node]:
                if number != without and neighbour not in seen:
                    seen.add(neighbour)
                    stack.append(neighbour)
    return False
