def has_cycle(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    done = set()
    for start in range(n):
        if start in done:
            continue
        seen, stack = {start}, [start]
        while stack:
            for neighbour in following[stack.pop()]:
                if neighbour in seen:
                    return True
                seen.add(neighbour)
                stack.append(neighbour)
        done |= seen
    return False
