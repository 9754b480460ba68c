class MyDeque:
    def __init__(self):
        self.left, self.right, self.gone = [], [], 0

    def append(self, x):
        self.right.append(x)

    def appendleft(self, x):
        if self.gone:
            self.gone -= 1
            self.right[self.gone] = x
        else:
            self.left.append(x)

    def pop(self):
        if len(self.right) > self.gone:
            return self.right.pop()
        return self.left.pop(0)

    def popleft(self):
        if self.left:
            return self.left.pop()
        if self.gone == len(self.right):
            raise IndexError
        self.gone += 1
        return self.right[self.gone - 1]

    def get(self, i):
        if not 0 <= i < self.size():
            raise IndexError(i)
        if i < len(self.left):
            return self.left[-1 - i]
        return self.right[i - len(self.left) + self.gone]

    def size(self):
        return len(self.left) + len(self.right) - self.gone
