from collections import Counter


def count_pairs(nums, t):
    counts = Counter(nums)
    twice = sum(times * counts[t - number] for number, times in counts.items() if t - number in counts)
    if t % 2 == 0:
        twice -= counts[t // 2]            # each of these was paired with itself
    return twice // 2
