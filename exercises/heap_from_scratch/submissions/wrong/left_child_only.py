class MinHeap:
    def __init__(self, items):
        self.a = []
        for x in items:
            self.push(x)

    def push(self, x):
        a, i = self.a, len(self.a)
        a.append(x)
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        x, i = a.pop(), 0
        while 2 * i + 1 < len(a) and a[2 * i + 1] < a[i]:
            a[i], a[2 * i + 1] = a[2 * i + 1], a[i]
            i = 2 * i + 1
        return x

    def peek(self):
        return self.a[0]

    def size(self):
        return len(self.a)
