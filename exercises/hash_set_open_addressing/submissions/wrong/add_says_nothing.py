class HashSet:
    def __init__(self):
        self.items = []

    def add(self, x):
        if x not in self.items:
            self.items.append(x)
        return True

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)
            return True
        return False

    def contains(self, x):
        return x in self.items

    def size(self):
        return len(self.items)
