class HashSet:
    def __init__(self):
        self.table, self.count = [None] * 16, 0

    def find(self, x):
        place = hash(x) % len(self.table)
        while self.table[place] is not None and self.table[place] != x:
            place = (place + 1) % len(self.table)
        return place

    def add(self, x):
        place = self.find(x)
        if self.table[place] is not None:
            return False
        self.table[place] = x
        self.count += 1
        if 2 * self.count > len(self.table):
            old = [y for y in self.table if y is not None]
            self.table = [None] * (2 * len(self.table))
            for y in old:
                self.table[self.find(y)] = y
        return True

    def discard(self, x):
        place = self.find(x)
        if self.table[place] is None:
            return False
        self.table[place] = None
        self.count -= 1
        return True

    def contains(self, x):
        return self.table[self.find(x)] is not None

    def size(self):
        return self.count
