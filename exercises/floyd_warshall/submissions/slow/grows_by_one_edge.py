def all_pairs(n, edges):
    one = [[float("inf")] * n for _ in range(n)]
    for i in range(n):
        one[i][i] = 0
    for a, b, weight in edges:
        one[a][b] = min(one[a][b], weight)
    rows = one
    for _ in range(n - 2):
        rows = [
            [min([row[k] + one[k][j] for k in range(n)]) for j in range(n)] for row in rows
        ]
    return rows
