from collections import deque


class Lease:
    def __init__(self, pool):
        self._pool = pool

    def __enter__(self):
        self._item = self._pool.acquire()
        return self._item

    def __exit__(self, kind, error, traceback):
        self._pool.release(self._item)
        return False


class Pool:
    def __init__(self, items):
        self._free = deque(items)
        self._lent = set()

    def acquire(self):
        if not self._free:
            return None
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

    def lease(self):
        return Lease(self)
