GONE = "gone"


class HashSet:
    def __init__(self):
        self.table, self.used, self.count = [None] * 8, 0, 0

    def find(self, x):
        place = hash(x) % len(self.table)
        while self.table[place] is not None and self.table[place] != x:
            place = (place + 1) % len(self.table)
        return place

    def add(self, x):
        place = hash(x) % len(self.table)
        while self.table[place] not in (None, GONE, x):
            place = (place + 1) % len(self.table)
        if self.table[place] == x:
            return False
        self.used += self.table[place] is None
        self.table[place] = x
        self.count += 1
        if 2 * self.used > len(self.table):
            old = [y for y in self.table if y not in (None, GONE)]
            self.table = [None] * (4 * len(old))
            self.used = len(old)
            for y in old:
                self.table[self.find(y)] = y
        return True

    def discard(self, x):
        place = self.find(x)
        if self.table[place] is None:
            return False
        self.table[place] = GONE
        self.count -= 1
        return True

    def contains(self, x):
        return self.table[self.find(x)] is not None

    def size(self):
        return self.count
