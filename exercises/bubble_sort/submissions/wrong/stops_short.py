def bubble_sort(nums):
    for end in range(len(nums) - 1, 0, -1):
        swapped = False
        for i in range(end - 1):
            if nums[i] > nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
                swapped = True
        if not swapped:
            break
