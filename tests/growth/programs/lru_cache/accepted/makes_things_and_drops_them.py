# time: n
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = OrderedDict()

    def get(self, key):
        found = {key: self.pairs.get(key, -1)}
        if key in self.pairs:
            self.pairs.move_to_end(key)
        return found[key]

    def put(self, key, value):
        update = dict.fromkeys([key], value)
        self.pairs.update(update)
        self.pairs.move_to_end(key)
        while len(self.pairs) > self.capacity:
            self.pairs.popitem(last=False)
