def heap_sort(nums):
    for last in range(1, len(nums)):
        place = last
        while place and nums[place] > nums[(place - 1) // 2]:
            parent = (place - 1) // 2
            nums[place], nums[parent] = nums[parent], nums[place]
            place = parent
    for end in range(len(nums) - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        place = 0
        while 2 * place + 1 < end:
            child = 2 * place + 1
            if child + 1 < end and nums[child + 1] > nums[child]:
                child += 1
            if nums[place] >= nums[child]:
                break
            nums[place], nums[child] = nums[child], nums[place]
            place = child
