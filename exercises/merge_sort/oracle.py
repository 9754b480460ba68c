def merge_sort(items, key):
    return sorted(items, key=None if key is None else lambda item: item[0])
