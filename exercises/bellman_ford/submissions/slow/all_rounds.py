def bellman_ford(n, edges, s):
    distance = [float("inf")] * n
    distance[s] = 0
    for _ in range(n - 1):
        for a, b, weight in edges:
            if distance[a] + weight < distance[b]:
                distance[b] = distance[a] + weight
    for a, b, weight in edges:
        if distance[a] + weight < distance[b]:
            return None
    return distance
