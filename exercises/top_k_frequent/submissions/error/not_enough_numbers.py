from collections import Counter


def top_k(nums, k):
    counts = Counter(nums)
    order = sorted(counts, key=lambda number: (-counts[number], number))
    return [order[i] for i in range(k)]
