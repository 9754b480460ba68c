# time: n^2
# line: 14
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = []

    def get(self, key):
        if key not in self.values:
            return -1
        value = self.values[key]
        # Searches the key from the front.
        self.order.remove(key)
        self.order.append(key)
        return value

    def put(self, key, value):
        if key in self.values:
            self.get(key)
        elif len(self.values) == self.capacity:
            del self.values[self.order.pop(0)]
        if key not in self.values:
            self.order.append(key)
        self.values[key] = value
