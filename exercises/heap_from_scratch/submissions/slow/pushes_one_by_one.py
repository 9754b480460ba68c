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
        while 2 * i + 1 < len(a):
            child = 2 * i + 1
            if child + 1 < len(a) and a[child + 1] < a[child]:
                child += 1
            if a[i] <= a[child]:
                break
            a[i], a[child] = a[child], a[i]
            i = child
        return x

    def peek(self):
        return self.a[0]

    def size(self):
        return len(self.a)
