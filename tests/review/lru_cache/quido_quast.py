class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.young = {}
        self.old = {}

    # two generations: when the young one is full it becomes the old one

    def get(self, key: int) -> int:
        if key in self.young:
            return self.young[key]
        if key in self.old:
            value = self.old[key]
            self.put(key, value)
            return value
        return -1

    def put(self, key: int, value: int) -> None:
        if key not in self.young and len(self.young) == self.capacity:
            self.old, self.young = self.young, {}
        self.young[key] = value
