class Employee:
    _fields = ("name", "salary", "boss")

    def __init__(self, name, salary, boss=None):
        self.name, self.salary, self.boss = name, salary, boss


def parse(rows):
    return [Employee(row[0], int(row[1]), (row[2:] or [None])[0] or None) for row in rows]
