def merge(a, b, on_conflict):
    if on_conflict == "first":
        return {**b, **a}
    if on_conflict == "last":
        a.update(b)
        return a
    if on_conflict != "sum":
        raise ValueError(on_conflict)
    for key, value in b.items():
        a[key] = a.get(key, 0) + value
    return a
