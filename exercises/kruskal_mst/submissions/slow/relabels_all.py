def mst_weight(n, edges):
    group = list(range(n))
    total, missing = 0, n - 1
    for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
        if group[a] != group[b]:
            old, new = group[a], group[b]
            group = [new if g == old else g for g in group]
            total += weight
            missing -= 1
    return None if missing else total
