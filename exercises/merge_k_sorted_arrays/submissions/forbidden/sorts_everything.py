def merge(lists):
    return sorted(sum(lists, []))
