def rotate(nums, k):
    """Carries each number to its place, and the one that stood there on."""
    size = len(nums)
    moved = start = 0
    while moved < size:
        place, carried = start, nums[start]
        while True:
            place = (place + k) % size
            carried, nums[place] = nums[place], carried
            moved += 1
            if place == start:
                break
        start += 1
