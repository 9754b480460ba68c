def merge_sort(items, key):
    result = []
    for item in items:
        i = len(result)
        while i and (result[i - 1] > item if key is None else result[i - 1][0] > item[0]):
            i -= 1
        result.insert(i, item)
    return result
