def mst_weight(n, edges):
    parent, size = list(range(n)), [1] * n

    def find(x):
        while parent[x] != x:
            parent[x] = x = parent[parent[x]]
        return x

    total, missing = 0, n - 1
    for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
        a, b = find(a), find(b)
        if a != b:
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            total += weight
            missing -= 1
    return None if missing else total
