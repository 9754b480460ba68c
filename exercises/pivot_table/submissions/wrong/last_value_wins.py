def pivot(rows, index, column, value, agg):
    if agg not in ("sum", "min", "max", "count", "mean"):
        raise ValueError(agg)
    result = {}
    for row in rows:
        result.setdefault(row[index], {})[row[column]] = 1 if agg == "count" else row[value]
    return result
