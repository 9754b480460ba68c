def merge(a: dict[str, int], b: dict[str, int], on_conflict: str) -> dict[str, int]:
    if on_conflict == "first":
        return {**b, **a}
    if on_conflict == "last":
        return {**a, **b}
    if on_conflict != "sum":
        raise ValueError("on_conflict is first, last or sum, not %r" % (on_conflict,))
    result = dict(a)
    for key, value in b.items():
        result[key] = result.get(key, 0) + value
    return result
