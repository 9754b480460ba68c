def radix_sort(nums):
    return sorted(nums)
