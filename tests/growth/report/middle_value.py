"""The value at place len // 2 of the sorted list."""

import heapq


def partition(nums):
    k = len(nums) // 2
    while True:
        sample = sorted(nums[:: max(1, len(nums) // 15)])
        pivot = sample[len(sample) // 2]
        below = [value for value in nums if value < pivot]
        if len(below) == k:
            return pivot
        if len(below) > k:
            nums = below
        else:
            k -= len(below) + 1
            nums = [value for value in nums if value > pivot]


def count_cells(nums):
    cells = [0] * (max(nums) + 1)
    for value in nums:
        cells[value] += 1
    left = len(nums) // 2
    for value, hits in enumerate(cells):
        if left < hits:
            return value
        left -= hits
    return None


def sort_all(nums):
    return sorted(nums)[len(nums) // 2]


def drain_half_a_heap(nums):
    heap = list(nums)
    heapq.heapify(heap)
    for _ in range(len(nums) // 2):
        heapq.heappop(heap)
    return heap[0]


def smallest_half(nums):
    return heapq.nsmallest(len(nums) // 2 + 1, nums)[-1]


def remove_the_smallest(nums):
    left = list(nums)
    for _ in range(len(nums) // 2):
        left.remove(min(left))
    return min(left)


def rank_of_each(nums):
    answer = None
    for value in nums:
        if sum(1 for other in nums if other < value) == len(nums) // 2:
            answer = value
    return answer
