class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def _move(self):
        if not self.outgoing:
            self.outgoing, self.incoming = self.incoming[::-1], []

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        self._move()
        return self.outgoing.pop()

    def peek(self):
        self._move()
        return self.outgoing[-1]

    def empty(self):
        return 0 if self.incoming or self.outgoing else 1
