def pivot(rows, index, column, value, agg):
    if agg not in ("sum", "min", "max", "count", "mean"):
        raise ValueError(agg)
    result, counts = {}, {}
    for row in rows:
        line = result.setdefault(row[index], {})
        c, v = row[column], row[value]
        counts[row[index], c] = counts.get((row[index], c), 0) + 1
        old = line.get(c, 0)
        line[c] = {"min": min(old, v), "max": max(old, v), "count": old + 1}.get(agg, old + v)
    if agg == "mean":
        for i, c in counts:
            result[i][c] /= counts[i, c]
    return result
