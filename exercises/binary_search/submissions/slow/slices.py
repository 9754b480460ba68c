def binary_search(nums, target):
    before = 0
    while nums:
        middle = len(nums) // 2
        if nums[middle] == target:
            return before + middle
        if nums[middle] < target:
            nums, before = nums[middle + 1:], before + middle + 1
        else:
            nums = nums[:middle]
    return -1
