def has_cycle(n, edges):
    parent = list(range(n))

    def find(x):
        while parent[x] != x:
            parent[x] = x = parent[parent[x]]
        return x

    for a, b in edges:
        if a == b:
            continue
        if find(a) == find(b):
            return True
        parent[find(a)] = find(b)
    return False
