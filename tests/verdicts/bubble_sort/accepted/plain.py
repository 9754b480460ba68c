def bubble_sort(nums):
    for end in range(len(nums) - 1, 0, -1):
        swapped = False
        for at in range(end):
            if nums[at] > nums[at + 1]:
                nums[at], nums[at + 1] = nums[at + 1], nums[at]
                swapped = True
        if not swapped:
            return
