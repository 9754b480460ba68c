FUNCTIONS = {"sum": sum, "min": min, "max": max, "count": len, "mean": lambda v: sum(v) / len(v)}


def pivot(rows, index, column, value, agg):
    if agg not in FUNCTIONS:
        raise ValueError(agg)
    cells = {}
    for row in rows:
        cells.setdefault(row[column], {}).setdefault(row[index], []).append(row[value])
    return {c: {i: FUNCTIONS[agg](v) for i, v in line.items()} for c, line in cells.items()}
