# family: lying objects
class LRUCache:
    def __init__(self, capacity):
        pass

    def get(self, key):
        return NotImplemented

    def put(self, key, value):
        return NotImplemented
