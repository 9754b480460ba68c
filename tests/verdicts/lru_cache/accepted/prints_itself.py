from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity, name="cache"):
        self.capacity, self.name, self.store = capacity, name, OrderedDict()

    def __repr__(self):
        return f"{self.name}({self.capacity}): {list(self.store)}"

    def __eq__(self, other):
        return self.store == other.store

    __hash__ = None

    def get(self, key):
        if len(self.store) == 2 and key == 1:
            print(self)
        if key not in self.store:
            return -1
        self.store.move_to_end(key)
        return self.store[key]

    def put(self, key, value):
        self.store[key] = value
        self.store.move_to_end(key)
        if len(self.store) > self.capacity:
            self.store.popitem(last=False)
