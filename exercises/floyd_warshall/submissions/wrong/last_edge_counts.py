def all_pairs(n, edges):
    distance = [[float("inf")] * n for _ in range(n)]
    for a, b, weight in edges:
        distance[a][b] = weight
    for i in range(n):
        distance[i][i] = 0
    for k in range(n):
        for i in range(n):
            for j in range(n):
                distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j])
    return distance
