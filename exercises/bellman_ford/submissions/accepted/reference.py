def bellman_ford(n, edges, s):
    distance = [float("inf")] * n
    distance[s] = 0
    for _ in range(n):
        changed = False
        for a, b, weight in edges:
            if distance[a] + weight < distance[b]:
                distance[b] = distance[a] + weight
                changed = True
        if not changed:
            return distance
    return None
