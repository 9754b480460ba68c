class MyDeque:
    """A plain list."""

    def __init__(self):
        self.items = []

    def append(self, x):
        self.items.append(x)

    def appendleft(self, x):
        self.items.insert(0, x)

    def pop(self):
        return self.items.pop()

    def popleft(self):
        return self.items.pop(0)

    def get(self, i):
        if i < 0:
            raise IndexError(i)
        return self.items[i]

    def size(self):
        return len(self.items)
