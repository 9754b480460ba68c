def all_pairs(n, edges):
    far = float("inf")
    rows = [[0 if i == j else far for j in range(n)] for i in range(n)]
    for a, b, weight in edges:
        if weight < rows[a][b]:
            rows[a][b] = weight
    for k in range(n):
        over = rows[k]
        rows = [[min(d, row[k] + o) for d, o in zip(row, over)] for row in rows]
    return rows
