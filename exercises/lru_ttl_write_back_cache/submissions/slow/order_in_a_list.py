class Cache:
    def __init__(self, store, capacity):
        self.store, self.capacity = store, capacity
        self.entries, self.order = {}, []

    def use(self, key):
        self.order.remove(key)
        self.order.append(key)

    def bring_in(self, key, value, dirty):
        if len(self.entries) == self.capacity:
            oldest = self.order[0]
            if self.entries[oldest][1]:
                self.store.write(oldest, self.entries[oldest][0])
            del self.order[0], self.entries[oldest]
        self.entries[key] = [value, dirty]
        self.order.append(key)

    def get(self, key):
        if key not in self.entries:
            self.bring_in(key, self.store.read(key), False)
        else:
            self.use(key)
        return self.entries[key][0]

    def put(self, key, value):
        if key not in self.entries:
            self.bring_in(key, value, True)
        else:
            self.entries[key] = [value, True]
            self.use(key)

    def flush(self):
        for key in self.order:
            if self.entries[key][1]:
                self.store.write(key, self.entries[key][0])
                self.entries[key][1] = False
