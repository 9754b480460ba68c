class HashSet:
    def __init__(self):
        self.table = []

    def add(self, x):
        if x in self.table:
            return False
        self.table.append(x)
        return True

    def discard(self, x):
        if x not in self.table:
            return False
        self.table[self.table.index(x)] = "gone"
        return True

    def contains(self, x):
        return x in self.table

    def size(self):
        return len(self.table)
