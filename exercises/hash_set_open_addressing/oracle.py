class HashSet:
    """A list without duplicates."""

    def __init__(self):
        self.items = []

    def add(self, x):
        if x in self.items:
            return False
        self.items.append(x)
        return True

    def discard(self, x):
        if x not in self.items:
            return False
        self.items.remove(x)
        return True

    def contains(self, x):
        return x in self.items

    def size(self):
        return len(self.items)
