class MinHeap:
    def __init__(self, items):
        self.a = list(items)

    def push(self, x):
        self.a.append(x)

    def pop(self):
        x = self.peek()
        if self.a:
            self.a.remove(x)
        return x

    def peek(self):
        return min(self.a, default=None)

    def size(self):
        return len(self.a)
