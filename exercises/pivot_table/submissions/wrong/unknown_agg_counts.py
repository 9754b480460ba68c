def pivot(rows, index, column, value, agg):
    functions = {"sum": sum, "min": min, "max": max, "mean": lambda v: sum(v) / len(v)}
    cells = {}
    for row in rows:
        cells.setdefault(row[index], {}).setdefault(row[column], []).append(row[value])
    finish = functions.get(agg, len)
    return {i: {c: finish(v) for c, v in line.items()} for i, line in cells.items()}
