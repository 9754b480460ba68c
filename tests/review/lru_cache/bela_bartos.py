from collections import OrderedDict

class LRUCache(OrderedDict):

    def __init__(self, capacity):
        super().__init__()
        self.limit = capacity

    def get(self, key):
        if key not in self:
            return -1
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        if key in self:
            self.move_to_end(key)
        self[key] = value
        if len(self) > self.limit:
            self.popitem(last=False)
