from typing import List


class Dog:
    count: int = 0
    name: str
    tricks: List[str]

    def __init__(self, name: str) -> None:
        ...

    def add_trick(self, trick: str) -> None:
        ...
