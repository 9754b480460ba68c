from typing import List


class LinkedRow:
    def __init__(self) -> None:
        ...

    def push_front(self, x: int) -> int:
        ...

    def push_back(self, x: int) -> int:
        ...

    def insert_after(self, ticket: int, x: int) -> int:
        ...

    def remove(self, ticket: int) -> int:
        ...

    def pop_front(self) -> int:
        ...

    def pop_back(self) -> int:
        ...

    def forwards(self) -> List[int]:
        ...

    def backwards(self) -> List[int]:
        ...
