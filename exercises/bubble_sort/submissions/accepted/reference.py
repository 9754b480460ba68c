def bubble_sort(nums):
    last = len(nums) - 1
    swapped = True
    while swapped:
        swapped = False
        for i in range(last):
            if nums[i] > nums[i + 1]:
                nums[i], nums[i + 1] = nums[i + 1], nums[i]
                swapped = True
        last -= 1
