class MyDeque:
    def __init__(self):
        self.left, self.right = [], []

    def append(self, x):
        self.right.append(x)

    def appendleft(self, x):
        self.left.append(x)

    def pop(self):
        return self.right.pop() if self.right else self.left.pop(0)

    def popleft(self):
        return self.left.pop() if self.left else self.right.pop(0)

    def get(self, i):
        if i < 0:
            raise IndexError(i)
        return (self.left + self.right)[i]

    def size(self):
        return len(self.left) + len(self.right)
