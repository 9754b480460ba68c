def all_pairs(n, edges):
    """Bellman and Ford from each node."""
    rows = []
    for start in range(n):
        distance = [float("inf")] * n
        distance[start] = 0
        for _ in range(n):
            for a, b, weight in edges:
                distance[b] = min(distance[b], distance[a] + weight)
        rows.append(distance)
    return rows
