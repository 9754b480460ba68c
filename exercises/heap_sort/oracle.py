def heap_sort(nums):
    nums.sort()
