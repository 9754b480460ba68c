from collections import namedtuple

Employee = namedtuple("Employee", "name salary boss")


def parse(rows):
    return [Employee(row[0], int(row[1]), (row[2:] or [None])[0] or None) for row in rows]
