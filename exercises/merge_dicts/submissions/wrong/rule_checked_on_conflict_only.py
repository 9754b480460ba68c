def merge(a, b, on_conflict):
    result = dict(a)
    for key, value in b.items():
        if key not in result or on_conflict == "last":
            result[key] = value
        elif on_conflict == "sum":
            result[key] += value
        elif on_conflict != "first":
            raise ValueError(on_conflict)
    return result
