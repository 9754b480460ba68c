# time: n^2
class QueueWithStacks:
    def __init__(self):
        self.stack = []

    def enqueue(self, x):
        self.stack.append(x)

    def dequeue(self):
        turned = self.stack[::-1]
        first = turned.pop()
        self.stack = turned[::-1]
        return first

    def peek(self):
        return self.stack[::-1].pop()

    def empty(self):
        return not self.stack
