from collections import deque
from threading import Lock, Semaphore


class BoundedQueue:
    """Two semaphores count the items and the free places."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("no room at all")
        self.items, self.lock = deque(), Lock()
        self.free, self.taken = Semaphore(capacity), Semaphore(0)

    def put(self, item):
        self.free.acquire()
        with self.lock:
            self.items.append(item)
        self.taken.release()

    def get(self):
        self.taken.acquire()
        with self.lock:
            item = self.items.popleft()
        self.free.release()
        return item

    def size(self):
        with self.lock:
            return len(self.items)
