from heapq import heapify, heappop, heappush


def merge(lists):
    lists = [numbers for numbers in lists if numbers]
    heap = [(numbers[0], i, 0) for i, numbers in enumerate(lists)]
    heapify(heap)
    result = []
    while heap:
        number, i, place = heappop(heap)
        result.append(number)
        if place + 1 == len(lists[i]):
            break
        heappush(heap, (lists[i][place + 1], i, place + 1))
    return result
