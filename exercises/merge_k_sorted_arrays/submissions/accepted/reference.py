from heapq import heapify, heappop, heapreplace
from typing import List


def merge(lists: List[List[int]]) -> List[int]:
    heap = [(numbers[0], i, 1) for i, numbers in enumerate(lists) if numbers]
    heapify(heap)
    result = []
    while heap:
        number, i, following = heap[0]
        result.append(number)
        if following < len(lists[i]):
            heapreplace(heap, (lists[i][following], i, following + 1))
        else:
            heappop(heap)
    return result
