def merge_sort(items, key):
    return sorted(items, key=key and (lambda item: item[0]))
