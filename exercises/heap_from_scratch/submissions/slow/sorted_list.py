class MinHeap:
    def __init__(self, items):
        self.a = []
        for x in items:
            self.push(x)

    def push(self, x):
        """The smallest number stands at the end."""
        i = len(self.a)
        self.a.append(x)
        while i and self.a[i - 1] < x:
            self.a[i] = self.a[i - 1]
            i -= 1
        self.a[i] = x

    def pop(self):
        x = self.a[0] if not self.a else min(self.a)
        self.a.remove(x)
        return x

    def peek(self):
        return self.a[-1]

    def size(self):
        return len(self.a)
