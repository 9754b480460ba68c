from heapq import heappop, heappush


def mst(n, adj):
    inside = [False] * n
    inside[0] = True
    heap = []
    for b, weight in adj[0]:
        heappush(heap, (weight, 0, b))
    tree = []
    while len(tree) < n - 1:
        weight, a, b = heappop(heap)
        if inside[b]:
            continue
        inside[b] = True
        tree.append((a, b, weight))
        for c, further in adj[b]:
            if not inside[c]:
                heappush(heap, (further, b, c))
    return tree
