from typing import Iterable, Iterator


class _Node:
    __slots__ = ("x", "next")

    def __init__(self, x, following=None):
        self.x = x
        self.next = following


class LinkedList:
    def __init__(self, items: Iterable = ()) -> None:
        self._first = self._last = None
        self._length = 0
        for x in items:
            self.append(x)

    def append(self, x: object) -> None:
        node = _Node(x)
        if self._last is None:
            self._first = node
        else:
            self._last.next = node
        self._last = node
        self._length += 1

    def prepend(self, x: object) -> None:
        self._first = _Node(x, self._first)
        if self._last is None:
            self._last = self._first
        self._length += 1

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator:
        self._node = self._first
        return self

    def __next__(self):
        if self._node is None:
            raise StopIteration
        x, self._node = self._node.x, self._node.next
        return x

    def _position(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("no such element")
        return index

    def __getitem__(self, index: int) -> object:
        node = self._first
        for _ in range(self._position(index)):
            node = node.next
        return node.x

    def __delitem__(self, index: int) -> None:
        index = self._position(index)
        before, node = None, self._first
        for _ in range(index):
            before, node = node, node.next
        if before is None:
            self._first = node.next
        else:
            before.next = node.next
        if node is self._last:
            self._last = before
        self._length -= 1

    def __contains__(self, x: object) -> bool:
        return any(element == x for element in self)
