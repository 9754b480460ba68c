def search(nums, target):
    for position, number in enumerate(nums):
        if number == target:
            return position
    return -1
