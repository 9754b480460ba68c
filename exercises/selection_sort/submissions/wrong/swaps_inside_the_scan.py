def selection_sort(nums):
    swaps = []
    for place in range(len(nums)):
        for i in range(place + 1, len(nums)):
            if nums[i] < nums[place]:
                nums[place], nums[i] = nums[i], nums[place]
                swaps.append([place, i])
    return swaps
