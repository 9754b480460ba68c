from collections import deque


class Stack:
    def __init__(self):
        self.full, self.spare = deque(), deque()

    def push(self, x):
        self.spare.append(x)
        while self.full:
            self.spare.append(self.full.popleft())
        self.full, self.spare = self.spare, self.full

    def pop(self):
        return self.full.popleft()

    def top(self):
        return self.full[0]

    def empty(self):
        return not self.full
