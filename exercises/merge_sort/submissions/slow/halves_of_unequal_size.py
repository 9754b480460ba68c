def merge_sort(items, key):
    result = []
    for item in reversed(items):
        left, right, merged = [item], result, []
        i = j = 0
        while i < len(left) and j < len(right):
            if left[i] <= right[j] if key is None else left[i][0] <= right[j][0]:
                merged.append(left[i])
                i += 1
            else:
                merged.append(right[j])
                j += 1
        result = merged + left[i:] + right[j:]
    return result
