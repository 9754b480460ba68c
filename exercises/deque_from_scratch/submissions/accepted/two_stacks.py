class MyDeque:
    """Two lists back to back; an empty one takes half of the other."""

    def __init__(self):
        self.left, self.right = [], []

    def append(self, x):
        self.right.append(x)

    def appendleft(self, x):
        self.left.append(x)

    @staticmethod
    def refill(empty, other):
        half = (len(other) + 1) // 2
        empty.extend(other[:half][::-1])
        del other[:half]

    def pop(self):
        if not self.right:
            self.refill(self.right, self.left)
        return self.right.pop()

    def popleft(self):
        if not self.left:
            self.refill(self.left, self.right)
        return self.left.pop()

    def get(self, i):
        if not 0 <= i < self.size():
            raise IndexError(i)
        if i < len(self.left):
            return self.left[-1 - i]
        return self.right[i - len(self.left)]

    def size(self):
        return len(self.left) + len(self.right)
