from heapq import heapify, heappop, heappush


def merge(lists):
    heap = [numbers for numbers in lists if numbers]
    heapify(heap)
    result = []
    while heap:
        numbers = heappop(heap)
        result.append(numbers[0])
        if len(numbers) > 1:
            heappush(heap, numbers[1:])
    return result
