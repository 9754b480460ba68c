class HashMap:
    def __init__(self):
        self.pairs = dict()

    def put(self, key, value):
        self.pairs[key] = value

    def get(self, key):
        return self.pairs.get(key)

    def remove(self, key):
        return self.pairs.pop(key, None) is not None

    def size(self):
        return len(self.pairs)

    def items(self):
        return list(self.pairs.items())
