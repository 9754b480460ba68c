from collections import defaultdict

STEP = {
    "sum": lambda old, new: old + new,
    "mean": lambda old, new: old + new,
    "min": min,
    "max": max,
    "count": lambda old, new: old,
}


def pivot(rows, index, column, value, agg):
    if agg not in STEP:
        raise ValueError(agg)
    numbers, counts = defaultdict(dict), defaultdict(int)
    for row in rows:
        i, c, v = row[index], row[column], row[value]
        counts[i, c] += 1
        numbers[i][c] = STEP[agg](numbers[i][c], v) if c in numbers[i] else v
    for (i, c), count in counts.items():
        if agg == "count":
            numbers[i][c] = count
        elif agg == "mean":
            numbers[i][c] /= count
    return dict(numbers)
