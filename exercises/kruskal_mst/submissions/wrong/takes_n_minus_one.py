def mst_weight(n, edges):
    weights = sorted(edge[2] for edge in edges)
    if len(weights) < n - 1:
        return None
    return sum(weights[: n - 1])
