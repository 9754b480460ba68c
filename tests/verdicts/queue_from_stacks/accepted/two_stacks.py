class QueueWithStacks:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def _shift(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        if not self.outgoing:
            raise IndexError("the queue is empty")

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        self._shift()
        return self.outgoing.pop()

    def peek(self):
        self._shift()
        return self.outgoing[-1]

    def empty(self):
        return not self.incoming and not self.outgoing
