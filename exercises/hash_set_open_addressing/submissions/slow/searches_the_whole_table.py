class HashSet:
    def __init__(self):
        self.table, self.count = [None] * 8, 0

    def contains(self, x):
        return x in self.table

    def add(self, x):
        if self.contains(x):
            return False
        if 2 * self.count >= len(self.table):
            old = [y for y in self.table if y is not None]
            self.table = [None] * (2 * len(self.table))
            for y in old:
                self.put(y)
        self.put(x)
        self.count += 1
        return True

    def put(self, x):
        place = hash(x) % len(self.table)
        while self.table[place] is not None:
            place = (place + 1) % len(self.table)
        self.table[place] = x

    def discard(self, x):
        if not self.contains(x):
            return False
        self.table[self.table.index(x)] = None
        self.count -= 1
        return True

    def size(self):
        return self.count
