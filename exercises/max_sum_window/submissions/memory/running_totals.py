from itertools import accumulate


def max_sum(nums, k):
    if not 1 <= k <= len(nums):
        raise ValueError("no window of this length")
    totals = [0] + list(accumulate(nums))
    best = totals[k]
    for i in range(k, len(totals)):
        best = max(best, totals[i] - totals[i - k])
    return best
