class QueueWithStacks:
    def __init__(self):
        self.a, self.b = [], []

    def enqueue(self, x):
        self.a.append(x)

    def dequeue(self):
        if not self.b:
            while self.a:
                self.b.append(self.a.pop())
        return self.b.pop()

    def peek(self):
        x = self.dequeue()
        self.enqueue(x)
        return x

    def empty(self):
        return not (self.a or self.b)
