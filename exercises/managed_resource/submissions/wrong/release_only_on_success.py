from contextlib import contextmanager

from collections import deque


class Pool:
    def __init__(self, items):
        self._free = deque(items)
        self._lent = set()

    def acquire(self):
        if not self._free:
            raise LookupError("nothing is free")
        item = self._free.popleft()
        self._lent.add(item)
        return item

    def release(self, item):
        if item not in self._lent:
            raise ValueError(f"{item!r} is not lent")
        self._lent.remove(item)
        self._free.append(item)

    def free(self):
        return len(self._free)

    @contextmanager
    def lease(self):
        item = self.acquire()
        yield item
        self.release(item)
