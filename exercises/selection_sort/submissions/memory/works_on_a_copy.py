def selection_sort(nums):
    rest, swaps = nums[:], []
    for place in range(len(rest) - 1):
        smallest = place
        for i in range(place + 1, len(rest)):
            if rest[i] < rest[smallest]:
                smallest = i
        if smallest != place:
            rest[place], rest[smallest] = rest[smallest], rest[place]
            swaps.append([place, smallest])
    return swaps
