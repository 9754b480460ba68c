import heapq


def dijkstra(graph, start):
    answer = dict.fromkeys(graph, float("inf"))
    done, heap = set(), [(0, start)]
    while heap:
        distance, place = heapq.heappop(heap)
        if place in done:
            continue
        done.add(place)
        answer[place] = distance
        for neighbour, length in graph[place].items():
            if neighbour not in done:
                heapq.heappush(heap, (distance + length, neighbour))
    return answer
