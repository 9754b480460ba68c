from typing import List


class _Node:
    __slots__ = ("x", "ticket", "before", "after")


class LinkedRow:
    def __init__(self) -> None:
        self._ring = _Node()                # before the first and behind the last
        self._ring.before = self._ring.after = self._ring
        self._nodes = {}

    def _add(self, before, x):
        node = _Node()
        node.x, node.ticket = x, len(self._nodes)
        node.before, node.after = before, before.after
        node.before.after = node.after.before = node
        self._nodes[node.ticket] = node
        return node.ticket

    def _take(self, node):
        node.before.after, node.after.before = node.after, node.before
        del self._nodes[node.ticket]
        return node.x

    def push_front(self, x: int) -> int:
        return self._add(self._ring, x)

    def push_back(self, x: int) -> int:
        return self._add(self._ring.before, x)

    def insert_after(self, ticket: int, x: int) -> int:
        return self._add(self._nodes[ticket], x)

    def remove(self, ticket: int) -> int:
        return self._take(self._nodes[ticket])

    def pop_front(self) -> int:
        if not self._nodes:
            raise IndexError("the row is empty")
        return self._take(self._ring.after)

    def pop_back(self) -> int:
        if not self._nodes:
            raise IndexError("the row is empty")
        return self._take(self._ring.before)

    def forwards(self) -> List[int]:
        result, node = [], self._ring.after
        while node is not self._ring:
            result.append(node.x)
            node = node.after
        return result

    def backwards(self) -> List[int]:
        result, node = [], self._ring.before
        while node is not self._ring:
            result.append(node.x)
            node = node.before
        return result
