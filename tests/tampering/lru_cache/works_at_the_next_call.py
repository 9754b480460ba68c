# Linear per operation, and always one operation behind: the work of one is done in the next.
class List:
    """Order of use in a list."""

    def __init__(self, capacity):
        self.capacity, self.values, self.order = capacity, {}, []

    def get(self, key):
        if key not in self.values:
            return -1
        self.order.remove(key)
        self.order.append(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.get(key)
        else:
            if len(self.values) == self.capacity:
                del self.values[self.order.pop(0)]
            self.order.append(key)
        self.values[key] = value


class LRUCache(List):
    def __init__(self, capacity):
        super().__init__(capacity)
        self.late = None

    def _renew(self):
        key, self.late = self.late, None
        if key in self.values:
            self.order.remove(key)
            self.order.append(key)

    def get(self, key):
        self._renew()
        if key not in self.values:
            return -1
        self.late = key
        return self.values[key]

    def put(self, key, value):
        self._renew()
        super().put(key, value)
