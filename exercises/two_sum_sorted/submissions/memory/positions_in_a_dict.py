def two_sum(nums, target):
    places = {}
    for j, number in enumerate(nums):
        if target - number in places:
            return [places[target - number], j]
        places[number] = j
    return []
