# time: n^2
class QueueWithStacks:
    def __init__(self):
        self.main, self.other = [], []

    def enqueue(self, x):
        self.main.append(x)

    def _move(self, source, goal):
        while source:
            goal.append(source.pop())

    def dequeue(self):
        self._move(self.main, self.other)
        try:
            return self.other.pop()
        finally:
            self._move(self.other, self.main)

    def peek(self):
        self._move(self.main, self.other)
        try:
            return self.other[-1]
        finally:
            self._move(self.other, self.main)

    def empty(self):
        return not self.main
