from decimal import Decimal


def totals(path, key, value):
    result = {}
    with open(path, encoding="utf-8") as file:
        header = file.readline().rstrip("\n").split(",")
        if key not in header or value not in header:
            raise KeyError(key)
        for line in file:
            fields = [field.strip('"') for field in line.rstrip("\n").split(",")]
            if fields != [""]:
                amount = Decimal(fields[header.index(value)] or 0)
                group = fields[header.index(key)]
                result[group] = result.get(group, Decimal(0)) + amount
    return result
