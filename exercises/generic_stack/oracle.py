from typing import Generic, Optional, TypeVar

Item = TypeVar("Item")


class Stack(Generic[Item]):
    """Pairs of an item and the rest below it."""

    def __init__(self) -> None:
        self.top: Optional[tuple] = None

    def push(self, item: Item) -> None:
        self.top = (item, self.top)

    def pop(self) -> Item:
        if self.top is None:
            raise IndexError("empty stack")
        item, self.top = self.top
        return item

    def __len__(self) -> int:
        count, rest = 0, self.top
        while rest is not None:
            count, rest = count + 1, rest[1]
        return count
