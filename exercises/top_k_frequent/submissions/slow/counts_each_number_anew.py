def top_k(nums, k):
    return sorted(set(nums), key=lambda number: (-nums.count(number), number))[:k]
