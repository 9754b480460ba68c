from collections import deque
from threading import Lock


class BoundedQueue:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a queue needs room for one item")
        self._capacity, self._items = capacity, deque()
        self._lock = Lock()

    def put(self, item):
        while True:
            with self._lock:
                if len(self._items) < self._capacity:
                    self._items.append(item)
                    return

    def get(self):
        while True:
            with self._lock:
                if self._items:
                    return self._items.popleft()

    def size(self):
        with self._lock:
            return len(self._items)
