from statistics import mean

FUNCTIONS = {"sum": sum, "min": min, "max": max, "count": len, "mean": mean}


def pivot(rows, index, column, value, agg):
    if agg not in FUNCTIONS:
        raise ValueError(agg)
    result = {}
    for i in {row[index] for row in rows}:
        result[i] = {}
        for c in {row[column] for row in rows if row[index] == i}:
            values = [row[value] for row in rows if row[index] == i and row[column] == c]
            result[i][c] = FUNCTIONS[agg](values)
    return result
