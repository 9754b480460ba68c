class MinHeap:
    """An unordered list that is searched for its smallest number."""

    def __init__(self, items):
        self.items = list(items)

    def push(self, x):
        self.items.append(x)

    def pop(self):
        smallest = self.peek()
        self.items.remove(smallest)
        return smallest

    def peek(self):
        if not self.items:
            raise IndexError("empty")
        return min(self.items)

    def size(self):
        return len(self.items)
