"""Largest sum of a non-empty run of neighbours."""

from itertools import accumulate


def kadane(nums):
    best = current = nums[0]
    for index in range(1, len(nums)):
        value = nums[index]
        current = max(value, current + value)
        best = max(best, current)
    return best


def lowest_prefix(nums):
    best = nums[0]
    lowest = total = 0
    for value in nums:
        total += value
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best


def list_of_prefixes(nums):
    prefixes = [0] + list(accumulate(nums))
    best = nums[0]
    lowest = 0
    for total in prefixes[1:]:
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best


def halves(nums):
    if len(nums) == 1:
        return nums[0]
    middle = len(nums) // 2
    left, right = nums[:middle], nums[middle:]
    best_left = total = left[-1]
    for index in range(len(left) - 2, -1, -1):
        total += left[index]
        if total > best_left:
            best_left = total
    best_right = total = right[0]
    for index in range(1, len(right)):
        total += right[index]
        if total > best_right:
            best_right = total
    return max(halves(left), halves(right), best_left + best_right)


def grow_from_each_start(nums):
    best = nums[0]
    for start in range(len(nums)):
        total = 0
        for index in range(start, len(nums)):
            total += nums[index]
            if total > best:
                best = total
    return best


def pairs_of_prefixes(nums):
    prefixes = [0] + list(accumulate(nums))
    best = nums[0]
    for end in range(1, len(prefixes)):
        for start in range(end):
            best = max(best, prefixes[end] - prefixes[start])
    return best


def sum_each_slice(nums):
    best = nums[0]
    for start in range(len(nums)):
        for end in range(start + 1, len(nums) + 1):
            best = max(best, sum(nums[start:end]))
    return best


def add_each_range(nums):
    best = nums[0]
    for start in range(len(nums)):
        for end in range(start, len(nums)):
            total = 0
            for index in range(start, end + 1):
                total += nums[index]
            if total > best:
                best = total
    return best
