def bellman_ford(n, edges, s):
    distance = {s: 0}
    for _ in range(n):
        before = len(distance)
        shorter = 0
        for a, b, weight in edges:
            if a in distance:
                candidate = distance[a] + weight
                if b not in distance or candidate < distance[b]:
                    distance[b] = candidate
                    shorter += 1
        if len(distance) == before and not shorter:
            return [distance.get(node, float("inf")) for node in range(n)]
    return None
