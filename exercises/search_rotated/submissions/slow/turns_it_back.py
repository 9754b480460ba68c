def search(nums, target):
    places = sorted(range(len(nums)), key=lambda i: nums[i])
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        number = nums[places[middle]]
        if number == target:
            return places[middle]
        if number < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
