from heapq import heappop, heappush


def mst(n, adj):
    inside, total, heap = set(), 0, [(0, 0)]
    while heap:
        weight, node = heappop(heap)
        if node not in inside:
            inside.add(node)
            total += weight
            for neighbour, further in adj[node]:
                heappush(heap, (further, neighbour))
    return total
