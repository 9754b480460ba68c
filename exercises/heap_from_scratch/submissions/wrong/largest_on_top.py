class MinHeap:
    def __init__(self, items):
        self.a = list(items)

    def push(self, x):
        self.a.append(x)

    def pop(self):
        x = self.peek()
        self.a.remove(x)
        return x

    def peek(self):
        if not self.a:
            raise IndexError
        return max(self.a)

    def size(self):
        return len(self.a)
