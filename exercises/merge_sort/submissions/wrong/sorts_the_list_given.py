def merge_sort(items, key):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key), merge_sort(items[middle:], key)
    i = j = 0
    for k in range(len(items)):
        if j == len(right) or i < len(left) and (
            left[i] <= right[j] if key is None else left[i][0] <= right[j][0]
        ):
            items[k] = left[i]
            i += 1
        else:
            items[k] = right[j]
            j += 1
    return items
