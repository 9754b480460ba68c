import csv
from fractions import Fraction
from decimal import Decimal


def totals(path, key, value):
    groups = {}
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for name in (key, value):
            if name not in (reader.fieldnames or ()):
                raise KeyError(name)
        for row in reader:
            groups.setdefault(row[key], []).append(row[value])
    result = {}
    for group, texts in groups.items():
        cents = sum(Fraction(text or "0") * 10 ** 12 for text in texts)
        result[group] = Decimal(int(cents)) / 10 ** 12
    return result
