def selection_sort(nums):
    swaps = []
    for place in range(len(nums)):
        position = min(range(place, len(nums)), key=lambda i: nums[i])
        if position > place:
            swaps.append([place, position])
            nums[place], nums[position] = nums[position], nums[place]
    return swaps
