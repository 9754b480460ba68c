class EmptyQueue(IndexError):
    """An IndexError by inheritance."""


class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def _front(self):
        if not self.outgoing:
            self.outgoing, self.incoming = self.incoming[::-1], []
        if not self.outgoing:
            raise EmptyQueue(self)
        return self.outgoing

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        return self._front().pop()

    def peek(self):
        return self._front()[-1]

    def empty(self):
        return len(self.incoming) + len(self.outgoing) == 0
