"""Lower median of each prefix of a permutation of 0..n-1."""

import bisect
import heapq


def two_heaps(nums):
    low, high = [], []
    result = []
    for value in nums:
        heapq.heappush(high, -heapq.heappushpop(low, -value))
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        result.append(-low[0])
    return result


def binary_indexed_tree(nums):
    count = len(nums)
    tree = [0] * (count + 1)
    top = 1 << (count.bit_length() - 1)
    result = []
    for index, value in enumerate(nums):
        place = value + 1
        while place <= count:
            tree[place] += 1
            place += place & -place
        place, left, step = 0, index // 2, top
        while step:
            if place + step <= count and tree[place + step] <= left:
                place += step
                left -= tree[place]
            step >>= 1
        result.append(place)
    return result


def insort(nums):
    ordered = []
    result = []
    for value in nums:
        bisect.insort(ordered, value)
        result.append(ordered[(len(ordered) - 1) // 2])
    return result


def sort_what_is_there(nums):
    ordered = []
    result = []
    for value in nums:
        ordered.append(value)
        ordered.sort()
        result.append(ordered[(len(ordered) - 1) // 2])
    return result


def count_below_each(nums):
    present = bytearray(len(nums))
    result = []
    for index, value in enumerate(nums):
        present[value] = 1
        left = index // 2
        median = -1
        for candidate, here in enumerate(present):
            if here:
                if left == 0:
                    median = candidate
                left -= 1
        result.append(median)
    return result


def sort_each_prefix(nums):
    return [sorted(nums[:end])[(end - 1) // 2] for end in range(1, len(nums) + 1)]
