class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.order = []            # oldest key first

    def get(self, key):
        if key not in self.values:
            return -1
        self._renew(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self._renew(key)
        else:
            if len(self.values) == self.capacity:
                del self.values[self.order.pop(0)]
            self.order.append(key)
        self.values[key] = value

    def _renew(self, key):
        self.order.remove(key)
        self.order.append(key)
