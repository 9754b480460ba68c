from collections import namedtuple

Employee = namedtuple("Employee", "name salary boss", defaults=(None,))


def parse(rows):
    return [Employee(row[0], int(row[1]), *row[2:]) for row in rows]
