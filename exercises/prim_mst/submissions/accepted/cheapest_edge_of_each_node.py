from heapq import heappop, heappush


def mst(n, adj):
    cheapest, joined_to, done = {0: 0}, {}, set()
    heap, tree = [(0, 0)], []
    while heap:
        weight, node = heappop(heap)
        if node in done:
            continue
        done.add(node)
        if node in joined_to:
            tree.append((joined_to[node], node, weight))
        for neighbour, further in adj[node]:
            if neighbour not in done and further < cheapest.get(neighbour, float("inf")):
                cheapest[neighbour] = further
                joined_to[neighbour] = node
                heappush(heap, (further, neighbour))
    return tree
