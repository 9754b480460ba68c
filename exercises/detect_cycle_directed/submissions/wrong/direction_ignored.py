def has_cycle(n, edges):
    parent = list(range(n))
    for a, b in edges:
        while parent[a] != a:
            a = parent[a]
        while parent[b] != b:
            b = parent[b]
        if a == b:
            return True
        parent[a] = b
    return False
