# time: n log n
# finding: log_factor
from bisect import bisect_left


def two_sum(nums, target):
    pairs = sorted((x, i) for i, x in enumerate(nums))
    for at, (x, i) in enumerate(pairs):
        found = bisect_left(pairs, (target - x, -1), at + 1)
        if found < len(pairs) and pairs[found][0] == target - x:
            return [i, pairs[found][1]]
    return []
