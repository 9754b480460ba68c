def grade(score, bounds, names):
    low, high = 0, len(bounds)
    while low < high:
        middle = (low + high) // 2
        if bounds[middle] <= score:
            low = middle + 1
        else:
            high = middle
    return names[low]
