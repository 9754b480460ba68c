# space: n
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.kept = OrderedDict()

    def get(self, key):
        if key not in self.kept:
            return -1
        self.kept.move_to_end(key)
        return self.values[key]

    def put(self, key, value):
        self.values[key] = value
        self.kept[key] = None
        self.kept.move_to_end(key)
        if len(self.kept) > self.capacity:
            self.kept.popitem(last=False)
