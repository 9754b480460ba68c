def mst_weight(n, edges):
    """Prim's method: grow one tree, each time by the cheapest edge that leaves it."""
    inside, total = {0}, 0
    while len(inside) < n:
        leaving = [e for e in edges if (e[0] in inside) != (e[1] in inside)]
        if not leaving:
            return None
        a, b, weight = min(leaving, key=lambda e: e[2])
        inside |= {a, b}
        total += weight
    return total
