from collections import OrderedDict

class LRUCache:
    def __init__(self, capacity: int):
        self.od = OrderedDict()
        self.n = capacity

    def get(self, key: int) -> int:
        try:
            self.od.move_to_end(key)
            return self.od[key]
        except KeyError:
            return -1

    def put(self, key: int, value: int) -> None:
        try:
            self.od.move_to_end(key)
        except KeyError:
            if len(self.od) == self.n:
                self.od.popitem(False)
        self.od[key] = value
