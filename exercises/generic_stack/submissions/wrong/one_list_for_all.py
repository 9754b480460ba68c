from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    _items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)
