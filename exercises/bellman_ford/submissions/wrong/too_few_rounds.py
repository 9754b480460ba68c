def bellman_ford(n, edges, s):
    distance = [float("inf")] * n
    distance[s] = 0
    for a, b, weight in edges:
        distance[b] = min(distance[b], distance[a] + weight)
    if any(distance[a] + weight < distance[b] for a, b, weight in edges):
        return None
    return distance
