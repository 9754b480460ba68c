class MinHeap:
    """Place 0 stays empty: the parent of i is i // 2, its children are 2 i and 2 i + 1."""

    def __init__(self, items):
        self.a = [None] + items
        for i in range(len(items) // 2, 0, -1):
            self.down(i)

    def down(self, i):
        a = self.a
        while 2 * i < len(a):
            child = 2 * i
            if child + 1 < len(a) and a[child + 1] < a[child]:
                child += 1
            if a[i] <= a[child]:
                return
            a[i], a[child] = a[child], a[i]
            i = child

    def push(self, x):
        a, i = self.a, len(self.a)
        a.append(x)
        while i > 1 and a[i] < a[i // 2]:
            a[i], a[i // 2] = a[i // 2], a[i]
            i //= 2

    def pop(self):
        x = self.peek()
        self.a[1] = self.a[-1]
        self.a.pop()
        self.down(1)
        return x

    def peek(self):
        return self.a[1]

    def size(self):
        return len(self.a) - 1
