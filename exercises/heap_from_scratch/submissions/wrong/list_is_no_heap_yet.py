class MinHeap:
    def __init__(self, items):
        self.a = list(items)

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
            child = min(range(2 * i + 1, min(2 * i + 3, len(a))), key=lambda c: a[c])
            if a[i] <= a[child]:
                break
            a[i], a[child] = a[child], a[i]
            i = child
        return x

    def peek(self):
        return self.a[0]

    def size(self):
        return len(self.a)
