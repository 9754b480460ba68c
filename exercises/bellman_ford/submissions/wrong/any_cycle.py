def bellman_ford(n, edges, s):
    distance = [10 ** 9] * n
    distance[s] = 0
    for _ in range(n):
        changed = False
        for a, b, weight in edges:
            if distance[a] + weight < distance[b]:
                distance[b] = distance[a] + weight
                changed = True
        if not changed:
            return [d if d < 10 ** 8 else float("inf") for d in distance]
    return None
