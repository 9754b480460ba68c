def search(nums, target):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] >= nums[0]:
            low = middle + 1
        else:
            high = middle
    cut, low, high = low, 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        place = (middle + cut) % len(nums)
        if nums[place] == target:
            return place
        if nums[place] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1
