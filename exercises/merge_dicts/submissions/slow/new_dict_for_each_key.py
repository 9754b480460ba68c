def merge(a, b, on_conflict):
    if on_conflict not in ("first", "last", "sum"):
        raise ValueError(on_conflict)
    result = dict(a)
    for key, value in b.items():
        if key in result and on_conflict == "first":
            continue
        if key in result and on_conflict == "sum":
            value += result[key]
        result = {**result, key: value}
    return result
