class MinHeap:
    def __init__(self, items, shared=[]):
        self.a = shared
        self.a += items

    def push(self, x):
        self.a.append(x)

    def pop(self):
        x = self.peek()
        self.a.remove(x)
        return x

    def peek(self):
        if not self.a:
            raise IndexError
        return min(self.a)

    def size(self):
        return len(self.a)
