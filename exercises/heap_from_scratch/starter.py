from typing import List


class MinHeap:
    def __init__(self, items: List[int]) -> None:
        ...

    def push(self, x: int) -> None:
        ...

    def pop(self) -> int:
        ...

    def peek(self) -> int:
        ...

    def size(self) -> int:
        ...
