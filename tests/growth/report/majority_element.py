"""The value that fills more than half of the list, or None."""

from collections import Counter


def vote_and_verify(nums):
    candidate, votes = None, 0
    for value in nums:
        if votes == 0:
            candidate, votes = value, 1
        elif value == candidate:
            votes += 1
        else:
            votes -= 1
    hits = 0
    for value in nums:
        if value == candidate:
            hits += 1
    return candidate if 2 * hits > len(nums) else None


def vote_by_bits(nums):
    candidate = 0
    for bit in range(24):
        ones = 0
        for value in nums:
            ones += value >> bit & 1
        if 2 * ones > len(nums):
            candidate |= 1 << bit
    return candidate if 2 * nums.count(candidate) > len(nums) else None


def counter(nums):
    value, hits = Counter(nums).most_common(1)[0]
    return value if 2 * hits > len(nums) else None


def sort_and_take_middle(nums):
    middle = sorted(nums)[len(nums) // 2]
    return middle if 2 * nums.count(middle) > len(nums) else None


def halves(nums):
    def _candidate(part):
        if len(part) == 1:
            return part[0]
        middle = len(part) // 2
        left, right = _candidate(part[:middle]), _candidate(part[middle:])
        hits_left = hits_right = 0
        for value in part:
            if value == left:
                hits_left += 1
            elif value == right:
                hits_right += 1
        return left if hits_left >= hits_right else right

    best = _candidate(nums)
    return best if 2 * nums.count(best) > len(nums) else None


def count_each(nums):
    for value in nums:
        if 2 * nums.count(value) > len(nums):
            return value
    return None


def count_each_of_a_set(nums):
    hits = {value: nums.count(value) for value in set(nums)}
    value = max(hits, key=hits.get)
    return value if 2 * hits[value] > len(nums) else None


def partition_by_value(nums):
    rest = nums
    while rest:
        value = rest[0]
        others = [other for other in rest if other != value]
        if 2 * (len(rest) - len(others)) > len(nums):
            return value
        rest = others
    return None
