"""The k-th largest of different numbers, k = 10."""

import heapq


def heap_of_ten(nums, k):
    kept = []
    for value in nums:
        if len(kept) < k:
            heapq.heappush(kept, value)
        elif value > kept[0]:
            heapq.heapreplace(kept, value)
    return kept[0]


def largest_ten(nums, k):
    return heapq.nlargest(k, nums)[-1]


def heap_of_all(nums, k):
    heap = [-value for value in nums]
    heapq.heapify(heap)
    for _ in range(k - 1):
        heapq.heappop(heap)
    return -heap[0]


def remove_the_largest(nums, k):
    left = list(nums)
    for _ in range(k - 1):
        left.remove(max(left))
    return max(left)


def partition(nums, k):
    while True:
        sample = sorted(nums[:: max(1, len(nums) // 15)])
        pivot = sample[len(sample) // 2]
        above = [value for value in nums if value > pivot]
        if len(above) >= k:
            nums = above
        elif len(above) == k - 1:
            return pivot
        else:
            k -= len(above) + 1
            nums = [value for value in nums if value < pivot]


def sort_all(nums, k):
    return sorted(nums)[-k]


def rank_of_each(nums, k):
    answer = None
    for value in nums:
        greater = 0
        for other in nums:
            if other > value:
                greater += 1
        if greater == k - 1:
            answer = value
    return answer


def sort_by_selection(nums, k):
    left = list(nums)
    for end in range(len(left), 0, -1):
        top = 0
        for place in range(end):
            if left[place] > left[top]:
                top = place
        left[top], left[end - 1] = left[end - 1], left[top]
    return left[-k]
