def components(n, edges):
    return max(n - len({tuple(sorted(edge)) for edge in edges if edge[0] != edge[1]}), 0)
