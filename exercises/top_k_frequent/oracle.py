def top_k(nums, k):
    order = sorted(set(nums))
    order.sort(key=nums.count, reverse=True)        # a stable sort: ties stay ascending
    return order[:k]
