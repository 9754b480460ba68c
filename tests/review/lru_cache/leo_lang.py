class LRUCache:

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []          # list of [key, value], most recent last

    def find(self, key):
        for i in range(len(self.items)):
            if self.items[i][0] == key:
                return i
        return None

    def get(self, key):
        i = self.find(key)
        if i is None:
            return -1
        pair = self.items[i]
        self.items = self.items[:i] + self.items[i+1:] + [pair]
        return pair[1]

    def put(self, key, value):
        i = self.find(key)
        if i is not None:
            self.items.pop(i)
        if len(self.items) == self.capacity:
            self.items = self.items[1:]
        self.items.append([key, value])
