from collections import Counter


def top_k(nums, k):
    return [number for number, _ in Counter(nums).most_common(k)]
