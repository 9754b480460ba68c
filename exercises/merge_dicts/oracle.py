def merge(a, b, on_conflict):
    rules = {
        "first": lambda left, right: left,
        "last": lambda left, right: right,
        "sum": lambda left, right: left + right,
    }
    if on_conflict not in rules:
        raise ValueError(on_conflict)
    result = {}
    for key in set(a) | set(b):
        if key in a and key in b:
            result[key] = rules[on_conflict](a[key], b[key])
        else:
            result[key] = a[key] if key in a else b[key]
    return result
