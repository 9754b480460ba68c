class Cache:
    def get(self, key):
        return -1

    def put(self, key, value):
        pass


LRUCache = Cache()
