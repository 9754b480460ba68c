def mst_weight(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = x = parent[parent[x]]
        return x

    total = 0
    for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            total += weight
    if any(find(i) != find(0) for i in range(n)):
        return None
    return total or None
