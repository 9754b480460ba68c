import csv
from decimal import Decimal


def totals(path, key, value):
    result = {}
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        header = next(rows, [])
        if key not in header or value not in header:
            raise KeyError(key if key not in header else value)
        key_at, value_at = header.index(key), header.index(value)
        for row in rows:
            if row:
                group = row[key_at].strip().lower()
                result[group] = result.get(group, Decimal(0)) + Decimal(row[value_at] or 0)
    return result
