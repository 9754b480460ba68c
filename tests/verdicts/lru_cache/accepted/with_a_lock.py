import threading
from collections import OrderedDict


class LRUCache:
    __slots__ = ("capacity", "lock", "store")

    def __init__(self, capacity):
        self.capacity, self.lock, self.store = capacity, threading.RLock(), OrderedDict()

    def get(self, key):
        with self.lock:
            try:
                self.store.move_to_end(key)
            except KeyError:
                return -1
            return self.store[key]

    def put(self, key, value):
        with self.lock:
            if self.get(key) == -1 and key not in self.store and len(self.store) == self.capacity:
                self.store.popitem(last=False)
            self.store[key] = value
