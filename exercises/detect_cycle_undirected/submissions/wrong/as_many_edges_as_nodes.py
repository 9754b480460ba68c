def has_cycle(n, edges):
    return len(edges) >= n > 0
