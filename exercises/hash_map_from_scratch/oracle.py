class HashMap:
    """Two lists side by side."""

    def __init__(self):
        self.keys, self.values = [], []

    def put(self, key, value):
        self.remove(key)
        self.keys.append(key)
        self.values.append(value)

    def get(self, key):
        return self.values[self.keys.index(key)] if key in self.keys else None

    def remove(self, key):
        if key not in self.keys:
            return False
        place = self.keys.index(key)
        del self.keys[place], self.values[place]
        return True

    def size(self):
        return len(self.keys)

    def items(self):
        return list(zip(self.keys, self.values))
