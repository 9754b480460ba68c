def heap_sort(nums):
    def sift_down(place, end):
        while 2 * place + 1 < end and nums[2 * place + 1] > nums[place]:
            child = 2 * place + 1
            nums[place], nums[child] = nums[child], nums[place]
            place = child

    for start in range(len(nums) // 2 - 1, -1, -1):
        sift_down(start, len(nums))
    for end in range(len(nums) - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        sift_down(0, end)
