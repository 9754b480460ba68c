def all_pairs(n, edges):
    far = 10 ** 9
    distance = [[far] * n for _ in range(n)]
    for i in range(n):
        distance[i][i] = 0
    for a, b, weight in edges:
        distance[a][b] = min(distance[a][b], weight)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j])
    return [[float("inf") if d == far else d for d in row] for row in distance]
