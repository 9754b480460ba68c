class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.size = capacity
        self.d = dict()

    def get(self, key: int) -> int:
        try:
            v = self.d.pop(key)
        except KeyError:
            return -1
        self.d[key] = v
        return v

    def put(self, key: int, value: int) -> None:
        if key in self.d:
            self.d.pop(key)
        elif len(self.d) >= self.size:
            for k in self.d:
                break
            self.d.pop(k)
        self.d[key] = value
