def mst_weight(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = x = parent[parent[x]]
        return x

    edges.sort(key=lambda edge: edge[2])
    total, missing = 0, n - 1
    for a, b, weight in edges:
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            total += weight
            missing -= 1
    return None if missing else total
