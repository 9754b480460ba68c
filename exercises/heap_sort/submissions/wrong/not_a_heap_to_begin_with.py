def heap_sort(nums):
    def sift_down(place, end):
        while 2 * place + 1 < end:
            child = 2 * place + 1
            if child + 1 < end and nums[child + 1] > nums[child]:
                child += 1
            if nums[child] <= nums[place]:
                break
            nums[place], nums[child] = nums[child], nums[place]
            place = child

    for end in range(len(nums) - 1, 0, -1):
        sift_down(0, end + 1)
        nums[0], nums[end] = nums[end], nums[0]
