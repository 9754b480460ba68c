def top_k(nums, k):
    return sorted(set(nums), reverse=True)[:k]
