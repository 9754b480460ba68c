class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def enqueue(self, x):
        self.incoming.append(x)

    def _move(self):
        while not self.outgoing and self.incoming:
            self.outgoing.extend(reversed(self.incoming))
            self.incoming.clear()

    def dequeue(self):
        self._move()
        return self.outgoing.pop()

    def peek(self):
        self._move()
        return self.outgoing[-1]

    def empty(self):
        return not (self.incoming or self.outgoing)
