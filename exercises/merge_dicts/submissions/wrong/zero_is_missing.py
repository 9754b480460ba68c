def merge(a, b, on_conflict):
    if on_conflict not in ("first", "last", "sum"):
        raise ValueError(on_conflict)
    result = {}
    for key in {**a, **b}:
        if on_conflict == "sum":
            result[key] = a.get(key, 0) + b.get(key, 0)
        elif on_conflict == "first":
            result[key] = a.get(key) or b.get(key)
        else:
            result[key] = b.get(key) or a.get(key)
    return result
