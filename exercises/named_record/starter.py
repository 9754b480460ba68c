from typing import NamedTuple


class Employee(NamedTuple):
    name: str


def parse(rows: list[list[str]]) -> list[Employee]:
    ...
