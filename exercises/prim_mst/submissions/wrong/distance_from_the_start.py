from heapq import heappop, heappush


def mst(n, adj):
    done, tree, heap = set(), [], [(0, 0, 0, 0)]
    while heap:
        so_far, a, b, weight = heappop(heap)
        if b in done:
            continue
        done.add(b)
        if b != 0:
            tree.append((a, b, weight))
        for c, further in adj[b]:
            if c not in done:
                heappush(heap, (so_far + further, b, c, further))
    return tree
