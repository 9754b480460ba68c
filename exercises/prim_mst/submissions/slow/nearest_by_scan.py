def mst(n, adj):
    cheapest = {b: (weight, 0) for b, weight in adj[0]}
    outside, tree = set(range(1, n)), []
    while outside:
        node = min(outside, key=lambda b: cheapest[b][0] if b in cheapest else float("inf"))
        outside.remove(node)
        weight, a = cheapest[node]
        tree.append((a, node, weight))
        for b, further in adj[node]:
            if b in outside and (b not in cheapest or further < cheapest[b][0]):
                cheapest[b] = (further, node)
    return tree
