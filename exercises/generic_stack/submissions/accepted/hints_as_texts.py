from __future__ import annotations

from typing import Generic, List, TypeVar

Element = TypeVar("Element")


class Stack(Generic[Element]):
    def __init__(self) -> None:
        self.items: List[Element] = []

    def push(self, item: Element) -> None:
        self.items += [item]

    def pop(self) -> Element:
        if not self.items:
            raise IndexError("nothing left")
        last = self.items[-1]
        del self.items[-1]
        return last

    def __len__(self) -> int:
        return len(self.items)
