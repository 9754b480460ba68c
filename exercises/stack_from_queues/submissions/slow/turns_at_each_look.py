from collections import deque


class Stack:
    def __init__(self):
        self.queue = deque()

    def push(self, x):
        self.queue.append(x)

    def pop(self):
        for _ in range(len(self.queue) - 1):
            self.queue.append(self.queue.popleft())
        return self.queue.popleft()

    def top(self):
        for _ in range(len(self.queue) - 1):
            self.queue.append(self.queue.popleft())
        last = self.queue.popleft()
        self.queue.append(last)
        return last

    def empty(self):
        return not self.queue
