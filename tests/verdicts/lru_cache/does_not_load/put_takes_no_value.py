class LRUCache:
    def __init__(self, capacity):
        self.data = {}

    def get(self, key):
        return self.data.get(key, -1)

    def put(self, key):
        self.data[key] = key
