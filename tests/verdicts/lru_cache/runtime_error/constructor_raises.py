class LRUCache:
    def __init__(self, capacity):
        if capacity >= 1:
            raise ValueError("capacity must be small")

    def get(self, key):
        return -1

    def put(self, key, value):
        pass
