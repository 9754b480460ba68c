def mst(n, adj):
    inside, tree = {0}, []
    while len(inside) < n:
        best = None
        for a in inside:
            for b, weight in adj[a]:
                if b not in inside and (best is None or weight < best[2]):
                    best = (a, b, weight)
        tree.append(best)
        inside.add(best[1])
    return tree
