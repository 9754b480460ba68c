from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items = [*self._items, item]

    def pop(self) -> T:
        item = self._items[-1]
        self._items = [kept for kept in self._items[:-1]]
        return item

    def __len__(self) -> int:
        return len(self._items)
