class Cache:
    """A list of [key, value, dirty], least recently used first."""

    def __init__(self, store, capacity):
        self.store, self.capacity, self.entries = store, capacity, []

    def find(self, key):
        for i, entry in enumerate(self.entries):
            if entry[0] == key:
                self.entries.append(self.entries.pop(i))
                return self.entries[-1]
        return None

    def bring_in(self, key, value, dirty):
        if len(self.entries) == self.capacity:
            if self.entries[0][2]:
                self.store.write(*self.entries[0][:2])
            self.entries = self.entries[1:]
        self.entries.append([key, value, dirty])

    def get(self, key):
        entry = self.find(key)
        if entry is None:
            value = self.store.read(key)
            self.bring_in(key, value, False)
            return value
        return entry[1]

    def put(self, key, value):
        entry = self.find(key)
        if entry is None:
            self.bring_in(key, value, True)
        else:
            entry[1:] = value, True

    def flush(self):
        for entry in self.entries:
            if entry[2]:
                self.store.write(*entry[:2])
                entry[2] = False
