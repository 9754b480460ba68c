from collections import deque
from threading import Condition, Lock


class BoundedQueue:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a queue needs room for one item")
        self._capacity, self._items = capacity, deque()
        self._lock = Lock()
        self._not_full, self._not_empty = Condition(self._lock), Condition(self._lock)

    def put(self, item):
        while len(self._items) >= self._capacity:
            with self._not_full:
                self._not_full.wait(0.01)
        with self._not_empty:
            self._items.append(item)
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            item = self._items.popleft()
            self._not_full.notify()
            return item

    def size(self):
        with self._lock:
            return len(self._items)
