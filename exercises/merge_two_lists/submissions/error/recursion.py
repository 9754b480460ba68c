def merge(a, b):
    if a is None or b is None:
        return a or b
    if b.val < a.val:
        a, b = b, a
    a.next = merge(a.next, b)
    return a
