import heapq
from collections import Counter


def top_k(nums, k):
    heap = []
    for number, count in Counter(nums).items():
        heapq.heappush(heap, (count, -number))
        if len(heap) > k:
            heapq.heappop(heap)
    return [-number for _, number in sorted(heap, reverse=True)]
