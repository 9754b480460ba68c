def bubble_sort(nums):
    end = len(nums)
    while end > 1:
        last_swap = 0
        for i in range(1, end):
            if nums[i - 1] > nums[i]:
                nums[i - 1], nums[i] = nums[i], nums[i - 1]
                last_swap = i
        end = last_swap
