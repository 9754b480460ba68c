def heap_sort(nums):
    for end in range(len(nums) - 1, 0, -1):
        largest = 0
        for i in range(1, end + 1):
            if nums[i] > nums[largest]:
                largest = i
        nums[largest], nums[end] = nums[end], nums[largest]
