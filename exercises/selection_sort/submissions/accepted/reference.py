def selection_sort(nums):
    swaps = []
    for place in range(len(nums) - 1):
        smallest = place
        for i in range(place + 1, len(nums)):
            if nums[i] < nums[smallest]:
                smallest = i
        if smallest != place:
            nums[place], nums[smallest] = nums[smallest], nums[place]
            swaps.append([place, smallest])
    return swaps
