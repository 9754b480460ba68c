from heapq import heappop, heappush


def bellman_ford(n, edges, s):
    following = [[] for _ in range(n)]
    for a, b, weight in edges:
        following[a].append((b, weight))
    distance, heap = {}, [(0, s)]
    while heap:
        so_far, node = heappop(heap)
        if node in distance:
            continue
        distance[node] = so_far
        for neighbour, weight in following[node]:
            heappush(heap, (so_far + weight, neighbour))
    for a, b, weight in edges:
        if a in distance and distance[a] + weight < distance[b] - 100:
            return None
    return [distance.get(node, float("inf")) for node in range(n)]
