def selection_sort(nums):
    rest, swaps = list(nums), []
    for place in range(len(rest)):
        position = place + rest[place:].index(min(rest[place:]))
        if position != place:
            swaps.append([place, position])
            rest[place], rest[position] = rest[position], rest[place]
    return swaps
