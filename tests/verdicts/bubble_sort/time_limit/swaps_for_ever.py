def bubble_sort(nums):
    while nums:
        nums[0], nums[-1] = nums[-1], nums[0]
