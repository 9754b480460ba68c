def merge(a, b, on_conflict):
    if on_conflict == "first":
        return {**a, **b}
    if on_conflict == "last":
        return {**b, **a}
    if on_conflict != "sum":
        raise ValueError(on_conflict)
    return {key: a.get(key, 0) + b.get(key, 0) for key in {**a, **b}}
