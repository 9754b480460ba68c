def selection_sort(nums):
    swaps = []
    for place in range(len(nums) - 1, 0, -1):
        largest = place
        for i in range(place):
            if nums[i] > nums[largest]:
                largest = i
        if largest != place:
            nums[place], nums[largest] = nums[largest], nums[place]
            swaps.append([place, largest])
    return swaps
