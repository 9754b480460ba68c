from typing import List

COUNT, SUM, MIN, MAX = range(4)
RESULT = {
    "sum": lambda cell: cell[SUM],
    "min": lambda cell: cell[MIN],
    "max": lambda cell: cell[MAX],
    "count": lambda cell: cell[COUNT],
    "mean": lambda cell: cell[SUM] / cell[COUNT],
}


def pivot(rows: List[dict], index: str, column: str, value: str, agg: str) -> dict:
    if agg not in RESULT:
        raise ValueError("unknown aggregation: %s" % agg)
    table = {}
    for row in rows:
        line = table.setdefault(row[index], {})
        number = row[value]
        cell = line.get(row[column])
        if cell is None:
            line[row[column]] = [1, number, number, number]
            continue
        cell[COUNT] += 1
        cell[SUM] += number
        cell[MIN] = min(cell[MIN], number)
        cell[MAX] = max(cell[MAX], number)
    finish = RESULT[agg]
    for line in table.values():
        for key in line:
            line[key] = finish(line[key])
    return table
