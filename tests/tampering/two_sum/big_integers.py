# Keeps all numbers in one large integer, which every step multiplies.
def two_sum(nums, target):
    low = min(nums)
    span = max(nums) - low + 1
    packed, seen = 0, {}
    for i, x in enumerate(nums):
        packed = packed * span + (x - low)
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return [] if packed else []
