FUNCTIONS = {"sum": sum, "min": min, "max": max, "count": len, "mean": lambda v: sum(v) / len(v)}


def pivot(rows, index, column, value, agg):
    if agg not in FUNCTIONS:
        raise ValueError(agg)
    cells = {}
    for row in rows:
        cells.setdefault((row[index], row[column]), []).append(row[value])
    return {
        i: {
            c: FUNCTIONS[agg](cells[i, c]) if (i, c) in cells else 0
            for c in {row[column] for row in rows}
        }
        for i in {row[index] for row in rows}
    }
