FUNCTIONS = {"sum": sum, "min": min, "max": max, "count": len, "mean": lambda v: sum(v) / len(v)}


def pivot(rows, index, column, value, agg):
    if agg not in FUNCTIONS:
        raise ValueError(agg)
    cells = {}
    for row in rows:
        cells.setdefault(row[index], {}).setdefault(row[column], []).append(row[value])
    return {i: {c: FUNCTIONS[agg](v) for c, v in line.items()} for i, line in cells.items()}
