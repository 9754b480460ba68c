from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()

    def get(self, key):
        value = self.data.setdefault(key, -1)
        self._used(key)
        return value

    def put(self, key, value):
        self.data[key] = value
        self._used(key)

    def _used(self, key):
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
