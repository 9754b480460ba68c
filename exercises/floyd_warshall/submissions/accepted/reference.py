def all_pairs(n, edges):
    distance = [[float("inf")] * n for _ in range(n)]
    for i in range(n):
        distance[i][i] = 0
    for a, b, weight in edges:
        distance[a][b] = min(distance[a][b], weight)
    for k in range(n):
        from_k = distance[k]
        for row in distance:
            to_k = row[k]
            for j in range(n):
                if to_k + from_k[j] < row[j]:
                    row[j] = to_k + from_k[j]
    return distance
