FUNCTIONS = {"sum": sum, "min": min, "max": max, "count": len, "mean": lambda v: sum(v) / len(v)}


def pivot(rows, index, column, value, agg):
    if agg not in FUNCTIONS:
        raise ValueError(agg)
    result = {}
    for i, c in {(row[index], row[column]) for row in rows}:
        values = [row[value] for row in rows if row[index] == i and row[column] == c]
        result.setdefault(i, {})[c] = FUNCTIONS[agg](values)
    return result
