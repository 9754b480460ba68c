import collections

Employee = collections.namedtuple("Employee", ["name", "salary", "boss"], defaults=[None])


def parse(rows):
    padded = [(list(row) + [""])[:3] for row in rows]
    return [Employee(name, int(salary), boss if boss else None) for name, salary, boss in padded]
