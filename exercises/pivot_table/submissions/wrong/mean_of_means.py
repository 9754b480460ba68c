def pivot(rows, index, column, value, agg):
    if agg not in ("sum", "min", "max", "count", "mean"):
        raise ValueError(agg)
    result = {}
    for row in rows:
        line = result.setdefault(row[index], {})
        c, v = row[column], row[value]
        if c not in line:
            line[c] = 1 if agg == "count" else v
        elif agg == "mean":
            line[c] = (line[c] + v) / 2
        elif agg == "count":
            line[c] += 1
        else:
            line[c] = {"sum": line[c] + v, "min": min(line[c], v), "max": max(line[c], v)}[agg]
    return result
