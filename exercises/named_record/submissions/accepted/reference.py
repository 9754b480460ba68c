from typing import NamedTuple, Optional


class Employee(NamedTuple):
    name: str
    salary: int
    boss: Optional[str] = None


def parse(rows: list[list[str]]) -> list[Employee]:
    staff = []
    for name, salary, *rest in rows:
        boss = rest[0] if rest else None
        staff.append(Employee(name, int(salary), boss or None))
    return staff
