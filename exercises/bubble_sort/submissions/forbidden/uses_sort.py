def bubble_sort(nums):
    nums.sort()
