class Cache:
    """The order of use is a linked row in two dicts, first use to last; None is both ends."""

    def __init__(self, store, capacity):
        self.store, self.capacity = store, capacity
        self.values, self.first, self.last = {}, {None: None}, {None: None}
        self.dirty = set()

    def unlink(self, key):
        left, right = self.last.pop(key), self.first.pop(key)
        self.first[left], self.last[right] = right, left

    def append(self, key):
        end = self.last[None]
        self.first[end] = self.last[None] = (key,)
        self.first[(key,)], self.last[(key,)] = None, end

    def use(self, key, value):
        if key in self.values:
            self.unlink((key,))
        elif len(self.values) == self.capacity:
            oldest = self.first[None]
            if oldest[0] in self.dirty:
                self.store.write(oldest[0], self.values[oldest[0]])
                self.dirty.remove(oldest[0])
            self.unlink(oldest)
            del self.values[oldest[0]]
        self.values[key] = value
        self.append(key)

    def get(self, key):
        value = self.values[key] if key in self.values else self.store.read(key)
        self.use(key, value)
        return value

    def put(self, key, value):
        self.use(key, value)
        self.dirty.add(key)

    def flush(self):
        place = self.first[None]
        while place is not None:
            if place[0] in self.dirty:
                self.store.write(place[0], self.values[place[0]])
                self.dirty.remove(place[0])
            place = self.first[place]
