import collections


class LRUCache:
    """LRU cache on top of an ordered dictionary."""

    MISSING = -1

    def __init__(self, capacity: int) -> None:
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self._capacity = capacity
        self._items: "collections.OrderedDict[int, int]" = collections.OrderedDict()

    def _touch(self, key: int) -> None:
        self._items.move_to_end(key, last=True)

    def _is_full(self) -> bool:
        return len(self._items) > self._capacity

    def get(self, key: int) -> int:
        value = self._items.get(key, self.MISSING)
        if key in self._items:
            self._touch(key)
        return value

    def put(self, key: int, value: int) -> None:
        self._items[key] = value
        self._touch(key)
        while self._is_full():
            self._items.popitem(last=False)
