def merge(lists):
    """Pairs of neighbours, then pairs of these, as in a tournament."""
    lists = list(lists)
    while len(lists) > 1:
        odd = lists.pop() if len(lists) % 2 else None
        lists = [two(lists[i], lists[i + 1]) for i in range(0, len(lists), 2)]
        if odd is not None:
            lists.append(odd)
    return list(lists[0]) if lists else []


def two(a, b):
    result, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            result.append(b[j])
            j += 1
        else:
            result.append(a[i])
            i += 1
    result.extend(a[i:])
    result.extend(b[j:])
    return result
