def max_subarray(nums):
    size = len(nums)
    return max(sum(nums[i:j]) for i in range(size) for j in range(i + 1, size + 1))
