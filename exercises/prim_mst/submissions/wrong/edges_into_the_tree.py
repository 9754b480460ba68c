from heapq import heappop, heappush


def mst(n, adj):
    inside, tree, heap = {0}, [], []
    for b, weight in adj[0]:
        heappush(heap, (weight, 0, b))
    while len(tree) < n - 1:
        weight, a, b = heappop(heap)
        tree.append((a, b, weight))
        if b not in inside:
            inside.add(b)
            for c, further in adj[b]:
                heappush(heap, (further, b, c))
    return tree
