def mst_weight(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            x = parent[x]
        return x

    total, missing = 0, n - 1
    for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            total += weight
            missing -= 1
    return None if missing else total
