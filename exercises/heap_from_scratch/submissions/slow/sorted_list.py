class MinHeap:
    def __init__(self, items):
        self.a = []
        for x in items:
            self.push(x)

    def push(self, x):
        i = len(self.a)
        self.a.append(x)
        while i and self.a[i - 1] > x:
            self.a[i] = self.a[i - 1]
            i -= 1
        self.a[i] = x

    def pop(self):
        return self.a.pop(0)

    def peek(self):
        return self.a[0]

    def size(self):
        return len(self.a)
