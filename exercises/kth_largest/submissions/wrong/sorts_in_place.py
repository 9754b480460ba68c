def kth_largest(nums, k):
    nums.sort()
    return nums[-k]
