def quick_sort(nums):
    nums.sort()
