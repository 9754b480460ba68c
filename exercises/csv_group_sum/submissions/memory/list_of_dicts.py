import csv
from decimal import Decimal


def totals(path, key, value):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for name in (key, value):
            if name not in (reader.fieldnames or []):
                raise KeyError(name)
        rows = list(reader)
    result = {}
    for row in rows:
        result[row[key]] = result.get(row[key], Decimal(0)) + Decimal(row[value] or 0)
    return result
