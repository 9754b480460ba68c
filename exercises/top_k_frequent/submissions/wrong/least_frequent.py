from collections import Counter


def top_k(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=lambda number: (counts[number], number))[:k]
