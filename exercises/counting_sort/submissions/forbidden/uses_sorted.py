def counting_sort(nums, max_value):
    return sorted(nums)
