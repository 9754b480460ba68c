from heapq import heapify, heappop, heappush


def merge(lists):
    heap = [(numbers[0], i, 0) for i, numbers in enumerate(lists) if numbers]
    heapify(heap)
    result = []
    while heap:
        number, i, place = heappop(heap)
        if not result or result[-1] != number:
            result.append(number)
        if place + 1 < len(lists[i]):
            heappush(heap, (lists[i][place + 1], i, place + 1))
    return result
