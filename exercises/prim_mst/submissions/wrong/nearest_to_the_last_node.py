def mst(n, adj):
    inside, tree, node = {0}, [], 0
    while len(inside) < n:
        leaving = [(w, node, b) for b, w in adj[node] if b not in inside]
        if not leaving:
            leaving = [(w, a, b) for a in inside for b, w in adj[a] if b not in inside]
        weight, a, node = min(leaving)
        inside.add(node)
        tree.append((a, node, weight))
    return tree
