class Cache:
    def __init__(self, store, capacity):
        self.store, self.capacity, self.clock = store, capacity, 0
        self.entries = {}           # key -> [last use, value, dirty]

    def bring_in(self, key, value, dirty):
        if len(self.entries) == self.capacity:
            oldest = min(self.entries, key=lambda k: self.entries[k][0])
            if self.entries[oldest][2]:
                self.store.write(oldest, self.entries[oldest][1])
            del self.entries[oldest]
        self.entries[key] = [self.clock, value, dirty]

    def use(self, key):
        self.clock += 1
        self.entries[key][0] = self.clock

    def get(self, key):
        if key not in self.entries:
            self.bring_in(key, self.store.read(key), False)
        self.use(key)
        return self.entries[key][1]

    def put(self, key, value):
        if key not in self.entries:
            self.bring_in(key, value, True)
        self.entries[key][1:] = value, True
        self.use(key)

    def flush(self):
        for key in sorted(self.entries, key=lambda k: self.entries[k][0]):
            if self.entries[key][2]:
                self.store.write(key, self.entries[key][1])
                self.entries[key][2] = False
