class HashSet:
    """No marks: discard moves what follows the gap and may be moved."""

    def __init__(self):
        self.table, self.count = [None] * 16, 0

    def home(self, x):
        h = hash(x)
        return (h ^ h >> 15) % len(self.table)

    def find(self, x):
        place = self.home(x)
        while self.table[place] is not None and self.table[place] != x:
            place = (place + 1) % len(self.table)
        return place

    def add(self, x):
        place = self.find(x)
        if self.table[place] is not None:
            return False
        self.table[place] = x
        self.count += 1
        if 3 * self.count > 2 * len(self.table):
            old = [y for y in self.table if y is not None]
            self.table = [None] * (2 * len(self.table))
            for y in old:
                self.table[self.find(y)] = y
        return True

    def discard(self, x):
        gap = self.find(x)
        if self.table[gap] is None:
            return False
        length = len(self.table)
        place = gap
        while True:
            place = (place + 1) % length
            y = self.table[place]
            if y is None:
                break
            if (place - self.home(y)) % length >= (place - gap) % length:
                self.table[gap] = y
                gap = place
        self.table[gap] = None
        self.count -= 1
        return True

    def contains(self, x):
        return self.table[self.find(x)] is not None

    def size(self):
        return self.count
