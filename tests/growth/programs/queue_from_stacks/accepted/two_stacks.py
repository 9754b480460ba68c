# time: n
class QueueWithStacks:
    def __init__(self):
        self.coming, self.going = [], []

    def enqueue(self, x):
        self.coming.append(x)

    def dequeue(self):
        self.peek()
        return self.going.pop()

    def peek(self):
        if not self.going:
            while self.coming:
                self.going.append(self.coming.pop())
        return self.going[-1]

    def empty(self):
        return not self.coming and not self.going
