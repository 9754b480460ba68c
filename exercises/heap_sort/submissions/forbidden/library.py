from heapq import heapify, heappop


def heap_sort(nums):
    heap = list(nums)
    heapify(heap)
    nums[:] = [heappop(heap) for _ in nums]
